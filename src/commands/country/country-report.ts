import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Report } from '../../analyze.ts';
import { earliest, isoDay, type Day } from '../../calendar/day.ts';
import { InputError, UsageError } from '../../errors.ts';
import type { Municipality } from '../../ingest/index.ts';
import { historyFrom } from '../../inquiry/history.ts';
import { addUpRuns, byMunicipality, sharedList } from '../../merge/index.ts';
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
  const threads = chosenThreads(flags.threads) ?? worthwhileThreads(municipalities);
  const progress = progressOn(streams.stderr, language, wanted.quiet);
  let done = 0;
  const onDone = ({ municipality }: Task): void =>
    progress.show({ bytes: ++done, of: tasks.length, file: municipality.name });
  const work =
    (threads > 1 || flags.threads !== undefined) && tasks.length > 1 && existsSync(script)
      ? inThreads<Task, Run | Trouble>(script, tasks, threads, onDone)
      : oneByOne(tasks, context, onDone);
  const results = await work.finally(progress.done);
  return together(results.map(runOrThrow), wanted, looksFurther);
}

async function oneByOne(tasks: readonly Task[], { streams }: Context, onDone: (task: Task) => void) {
  const results: (Run | Trouble)[] = [];
  for (const task of tasks) {
    results.push(await runOf(task, streams));
    onDone(task);
  }
  return results;
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

function together(
  runs: readonly Run[],
  { by, only, keepRefundCases, mapping }: Wanted,
  looksFurther: Task['looksFurther'],
): Report {
  const [first] = runs;
  if (first === undefined) throw new RangeError('a country has at least one municipality');
  if (runs.some(({ asOf }) => asOf !== first.asOf)) throw severalDays(runs);
  const shared = sharedList(runs.map(({ inputs }) => inputs));
  if (shared !== undefined) throw sameList(shared[0].name, shared[1].name);
  const sums = (of: (run: Run) => readonly Observation[]): Observation[] =>
    by === 'municipality'
      ? byMunicipality(runs.map((run) => ({ name: run.name, observations: of(run) })))
      : addUpRuns(runs.map(of));
  const quarterly = sums((run) => run.quarterly);
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
    unknownActivityTypes: runs.flatMap(({ unknownActivityTypes }, at) => moved(unknownActivityTypes, starts[at] ?? 0)),
    clockFallbacks: {
      count: runs.reduce((sum, { clockFallbacks }) => sum + clockFallbacks.count, 0),
      all: runs.reduce((sum, { clockFallbacks }) => sum + clockFallbacks.all, 0),
    },
    observations: sums((run) => run.observations),
    judgements: [],
    ...(looksFurther === undefined
      ? { lookAcross: notLooked, history: notLooked }
      : {
          lookAcross: () => ({
            findings: runs.flatMap(({ look }) => look.findings),
            notChecked: runs.flatMap(({ look }) => look.notChecked),
          }),
          history: () => ({ ...historyFrom(quarterly, first.asOf), milestones: [] }),
          ...(looksFurther === 'weighed' && { evidence: () => quarterly }),
        }),
  };
}

/** What nobody looked at must not seem to be empty. */
function notLooked(): never {
  throw new RangeError('a country is looked at further only where that was asked for');
}

type UnknownTypes = Report['unknownActivityTypes'];

/** Types with their places counted from another first file; the same type of two municipalities becomes one. */
function moved(types: UnknownTypes, start: number): UnknownTypes {
  return types.map(({ count, places }) => ({
    count,
    places: places.map((place) => ({ ...place, file: place.file + start })),
  }));
}

/** A thread takes as long to start as so many bytes take to be read. */
const bytesPerThread = 8 * 2 ** 20;

function worthwhileThreads(municipalities: readonly Municipality[]): number {
  const bytes = municipalities.reduce((sum, municipality) => sum + municipality.bytes, 0);
  return Math.min(availableParallelism(), Math.ceil(bytes / bytesPerThread));
}

function planOfSeveral(): UsageError {
  return new UsageError({
    da: 'en plan holdes op mod én kommune; angiv den kommunes mappe, eller udelad --plan',
    en: "a plan is held against one municipality; name that municipality's folder, or leave --plan out",
  });
}

/** What is later than the earliest of their days is not known of all. */
function severalDays(runs: readonly Run[]): UsageError {
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
