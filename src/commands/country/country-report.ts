import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Report } from '../../analyze.ts';
import { earliest, isoDay, type Day } from '../../calendar/day.ts';
import { InputError, UsageError } from '../../errors.ts';
import type { Municipality } from '../../ingest/index.ts';
import { historyFrom } from '../../inquiry/history.ts';
import { RunSum, sharedList } from '../../merge/index.ts';
import type { Observation } from '../../model/observation.ts';
import { inThreads } from '../../parallel/threads.ts';
import { chosenThreads } from '../choices.ts';
import type { Context, Flags } from '../command.ts';
import type { Wanted } from '../examine.ts';
import { progressOn } from '../progress.ts';
import { runOf, type Run, type Task, type Trouble } from './municipality-run.ts';

/** Stands beside the program where it is bundled; read from its sources, it has no threads. */
const script = new URL('worker.js', import.meta.url);

/**
 * The report of several municipalities, each from its own folder and by itself, added up. Memory is that of as many
 * municipalities as there are threads, and of the figures of all. Looking further takes time: at the quarters of two
 * years, and across rows.
 */
export async function countryReport(
  municipalities: readonly Municipality[],
  wanted: Wanted,
  flags: Flags,
  context: Context,
  looksFurther: Task['looksFurther'],
): Promise<Report> {
  if (wanted.plans.length > 0) throw planOfSeveral();
  const { streams, language, now } = context;
  const tasks = municipalities.map((municipality): Task => ({ municipality, flags, language, now, looksFurther }));
  const threads = chosenThreads(flags.threads) ?? worthwhileThreads(bytesOf(municipalities), availableParallelism());
  const progress = progressOn(streams.stderr, language, wanted.quiet);
  const sum = new CountrySum(wanted, looksFurther);
  let done = 0;
  const take = (result: unknown, { municipality }: Task): void => {
    sum.addRun(runOrThrow(result as Run | Trouble));
    progress.show({ bytes: ++done, of: tasks.length, file: municipality.name });
  };
  const work =
    threads > 0 && tasks.length > 1 && existsSync(script)
      ? inThreads(script, tasks, threads, take)
      : oneByOne(tasks, context, take);
  await work.finally(progress.done);
  return sum.together();
}

async function oneByOne(
  tasks: readonly Task[],
  { streams }: Context,
  take: (result: unknown, task: Task) => void,
): Promise<void> {
  for (const task of tasks) take(await runOf(task, streams), task);
}

function runOrThrow(result: Run | Trouble): Run {
  if ('observations' in result) return result;
  const { exitCode, municipality, words, args } = result;
  const Failure = exitCode === 2 ? UsageError : InputError;
  throw new Failure(
    { da: `{municipality}: ${words.da}`, en: `{municipality}: ${words.en}` },
    { ...args, municipality },
  );
}

/** Takes in the runs of municipalities, whose figures it adds up and does not keep. */
class CountrySum {
  readonly #wanted: Wanted;
  readonly #looksFurther: Task['looksFurther'];
  readonly #runs: Omit<Run, 'observations' | 'quarterly'>[] = [];
  readonly #observations = new RunSum();
  readonly #quarterly = new RunSum();

  constructor(wanted: Wanted, looksFurther: Task['looksFurther']) {
    this.#wanted = wanted;
    this.#looksFurther = looksFurther;
  }

  addRun({ observations, quarterly, ...run }: Run): void {
    this.#runs.push(run);
    this.#addTo(this.#observations, run.name, observations);
    this.#addTo(this.#quarterly, run.name, quarterly);
  }

  #addTo(sum: RunSum, name: string, observations: readonly Observation[]): void {
    if (this.#wanted.by === 'municipality') sum.addMunicipality(name, observations);
    else sum.add(observations);
  }

  together(): Report {
    const runs = this.#runs;
    const [first] = runs;
    if (first === undefined) throw new RangeError('a country has at least one municipality');
    if (runs.some(({ asOf }) => asOf !== first.asOf)) throw severalDays(runs);
    const shared = sharedList(runs.map(({ inputs }) => inputs));
    if (shared !== undefined) throw sameList(shared[0].name, shared[1].name);
    const { by, only, keepRefundCases, mapping } = this.#wanted;
    const starts = runs.map((_, at) => runs.slice(0, at).reduce((sum, { inputs }) => sum + inputs.length, 0));
    return {
      asOf: first.asOf,
      asOfFrom: first.asOfFrom,
      periods: first.periods,
      settings: first.settings,
      plans: [],
      by,
      only,
      reading: { keepRefundCases, mapping: mapping?.sha256 },
      inputs: runs.flatMap(({ inputs }) => inputs),
      findings: runs.flatMap(({ findings }) => findings),
      unknownActivityTypes: runs.flatMap(({ unknownActivityTypes }, at) =>
        moved(unknownActivityTypes, starts[at] ?? 0),
      ),
      clockFallbacks: {
        count: runs.reduce((sum, { clockFallbacks }) => sum + clockFallbacks.count, 0),
        all: runs.reduce((sum, { clockFallbacks }) => sum + clockFallbacks.all, 0),
      },
      observations: this.#observations.total(),
      judgements: [],
      ...this.#further(first.asOf),
    };
  }

  #further(asOf: Day): Pick<Report, 'lookAcross' | 'history' | 'evidence'> {
    if (this.#looksFurther === undefined) return { lookAcross: notLooked, history: notLooked };
    const quarterly = this.#quarterly.total();
    const looks = this.#runs.map(({ look }) => look);
    return {
      lookAcross: () => ({
        findings: looks.flatMap(({ findings }) => findings),
        notChecked: looks.flatMap(({ notChecked }) => notChecked),
      }),
      history: () => ({ ...historyFrom(quarterly, asOf), milestones: [] }),
      ...(this.#looksFurther === 'weighed' && { evidence: () => quarterly }),
    };
  }
}

/** What nobody looked at must not seem to be empty. */
function notLooked(): never {
  throw new RangeError('a country is looked at further only where that was asked for');
}

type UnknownTypes = Report['unknownActivityTypes'];

/** Types with their places counted from another first file; the same type of two municipalities becomes one. */
function moved(types: UnknownTypes, start: number): UnknownTypes {
  return types.map(({ places, ...type }) => ({
    ...type,
    places: places.map((place) => ({ ...place, file: place.file + start })),
  }));
}

/** A thread takes as long to start as so many bytes take to be read. */
const bytesPerThread = 8 * 2 ** 20;
/** Each takes some 150 MB: a machine with many cores is not to need much more memory than one with few. */
const mostThreads = 8;

/** 0 where none pays. One does for more than a few municipalities: it has more young memory than the program itself. */
export function worthwhileThreads(bytes: number, cores: number): number {
  if (bytes <= bytesPerThread) return 0;
  return Math.min(cores, mostThreads, Math.ceil(bytes / bytesPerThread));
}

function bytesOf(municipalities: readonly Municipality[]): number {
  return municipalities.reduce((sum, { bytes }) => sum + bytes, 0);
}

function planOfSeveral(): UsageError {
  return new UsageError({
    da: 'en plan holdes op mod én kommune; angiv den kommunes mappe, eller udelad --plan',
    en: "a plan is held against one municipality; name that municipality's folder, or leave --plan out",
  });
}

/** What is later than the earliest of their days is not known of all. */
function severalDays(runs: readonly Pick<Run, 'asOf'>[]): UsageError {
  const day = isoDay(earliest(...runs.map(({ asOf }) => asOf)) as Day);
  return new UsageError(
    {
      da: 'kommunernes lister rækker til forskellige dage, den første {day}; angiv opgørelsesdatoen for dem alle, fx --as-of {day}',
      en: "the municipalities' lists reach to different days, the first {day}; name the as-of day of them all, such as --as-of {day}",
    },
    { day },
  );
}

/** One that lies in the folders of two municipalities. */
function sameList(one: string, other: string): InputError {
  return new InputError(
    {
      da: '{one} og {other} er den samme liste og ville blive talt med to gange; fjern den ene',
      en: '{one} and {other} are the same list and would be counted twice; remove one of them',
    },
    { one, other },
  );
}
