import { analyze, type AsOfFrom, type PlanRun, type Report } from '../analyze.ts';
import type { Day } from '../calendar/day.ts';
import { danishDayOf, type Instant } from '../calendar/instant.ts';
import type { Period } from '../calendar/period.ts';
import type { GroupName } from '../indicators/engine/groups.ts';
import { readLists } from '../ingest/index.ts';
import type { ListName } from '../model/lists.ts';
import type { Observation } from '../model/observation.ts';
import type { Clock, Settings } from '../model/settings.ts';
import type { Plan } from '../plans/plan.ts';
import type { EarlierRun } from '../quality/across-time/earlier-run.ts';
import type { Shows } from '../reports/presentation.ts';
import type { AsOfAsked } from './choices.ts';
import type { Context } from './command.ts';
import type { ChosenMapping } from './mapping-choice.ts';
import { digestsUnder, spareKey } from './pseudonym-key.ts';
import { progressOn } from './progress.ts';
import { settingsFor } from './settings-for.ts';

/** What a run was asked for, with every flag understood. */
export interface Wanted {
  readonly paths: readonly string[];
  readonly shows: Shows;
  /** The list that comes on standard input. */
  readonly list: ListName | undefined;
  readonly plans: readonly Plan[];
  readonly periods: (asOf: Day) => Period[];
  readonly asOf: AsOfAsked | undefined;
  readonly clock: Clock | undefined;
  /** What figures are counted by where no plan says; else the program's own. */
  readonly settings?: Settings;
  /** The rows of a saved run, to hold these beside. */
  readonly earlier?: EarlierRun | undefined;
  readonly mapping: ChosenMapping | undefined;
  readonly by: GroupName | undefined;
  readonly only: ReadonlySet<string> | undefined;
  readonly keepRefundCases: boolean;
  /** The file of `--pseudonyms`, and the key in it. */
  readonly keyFile: string | undefined;
  readonly key: Uint8Array | undefined;
  readonly quiet: boolean;
}

/** Reads the lists and finds out what was asked. */
export async function examine(wanted: Wanted, { streams, language, now }: Context): Promise<Report> {
  const today = danishDayOf(now as Instant);
  const progress = progressOn(streams.stderr, language, wanted.quiet);
  const intake = await readLists(wanted.paths, {
    stdin: wanted.list && { list: wanted.list, stream: streams.stdin },
    mapping: wanted.mapping?.mapping,
    keepRefundCases: wanted.keepRefundCases,
    today,
    onProgress: progress.show,
  }).finally(progress.done);
  spareKey(wanted.keyFile, wanted.paths, intake.files);
  const asOf = asOfOf(wanted.asOf, intake.asOfFromLists, today);
  const { shows } = wanted;
  const periods = shows === 'report' ? wanted.periods(asOf.asOf) : [];
  const mapped = wanted.mapping?.settings;
  const plans = wanted.plans.map((plan): PlanRun => ({ plan, settings: settingsFor(plan, mapped, wanted.clock) }));
  const settings = plans[0]?.settings ?? settingsFor(wanted, mapped, wanted.clock);
  const by = wanted.by ?? (shows === 'report' ? wanted.plans[0]?.by : undefined);
  const reading = { keepRefundCases: wanted.keepRefundCases, mapping: wanted.mapping?.sha256 };
  const asked = { ...asOf, periods, plans, by, only: wanted.only, settings, reading };
  const report = {
    ...analyze({ ...intake, earlier: wanted.earlier }, asked),
    rowDigests: digestsUnder(wanted.key, intake.lists),
  };
  return shows === 'report' ? report : { ...report, observations: observationsBehind(report) };
}

/** The as-of day: as asked for, else as the lists say; for lists without a day in them, today has to do. */
export function asOfOf(
  asked: AsOfAsked | undefined,
  fromLists: { readonly day: Day; readonly from: AsOfFrom } | undefined,
  today: Day,
): { asOf: Day; asOfFrom: AsOfFrom } {
  if (asked !== undefined) return { asOf: asked.day, asOfFrom: asked.from };
  if (fromLists !== undefined) return { asOf: fromLists.day, asOfFrom: fromLists.from };
  return { asOf: today, asOfFrom: 'today' };
}

/** The figures that the milestones were judged on, each once. */
function observationsBehind({ judgements }: Report): Observation[] {
  return [
    ...new Set(judgements.flatMap(({ observation, steps }) => [...steps, ...(observation ? [observation] : [])])),
  ];
}
