import { lastWholeQuarter, quartersBetween, type Period } from '../calendar/period.ts';
import type { Day } from '../calendar/day.ts';
import { UsageError } from '../errors.ts';
import type { DeadlineKind, Indicator } from '../indicators/engine/define.ts';
import { evaluate } from '../indicators/engine/evaluate.ts';
import { catalogue, indicatorById } from '../indicators/index.ts';
import { casesBehind } from '../inquiry/cases-behind.ts';
import { eightQuartersTo, seriesOf } from '../inquiry/trend.ts';
import { workList } from '../inquiry/work-list.ts';
import { catalogueDocument } from '../reports/inquiry/catalogue.ts';
import { explainDocument } from '../reports/inquiry/explain.ts';
import { trendDocument } from '../reports/inquiry/trend.ts';
import { deadlineKinds } from '../reports/inquiry/words.ts';
import { workListDocument } from '../reports/inquiry/work-list.ts';
import { refusePublication } from './audience.ts';
import { chosen, chosenClock, chosenGroup, chosenPeriods } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { unknownIndicator } from './indicator-choice.ts';
import { writeDocument } from './document-output.ts';
import { chosenKey, pseudonymsUnder, spareKey } from './pseudonym-key.ts';
import { whatIsKnown } from './what-is-known.ts';

/** The questions that follow a figure; each gives its exit code. */
export async function runCatalogue(flags: Flags, context: Context): Promise<number> {
  await writeDocument(flags, context, () => catalogueDocument(catalogue, context.language));
  return 0;
}

export async function runExplain(given: readonly string[], flags: Flags, context: Context): Promise<number> {
  const { indicators, paths } = apart(given);
  if (paths.length > 0) refusePublication('explain', flags);
  const [indicator, second] = indicators;
  if (indicator === undefined) throw unknownIndicator(given[0]);
  if (second !== undefined) {
    throw new UsageError({
      da: 'explain forklarer ét nøgletal ad gangen',
      en: 'explain takes one key figure at a time',
    });
  }
  const periodsOf = chosenPeriods(flags);
  const key = chosenKey(flags.pseudonyms);
  await writeDocument(flags, context, async () => {
    if (paths.length === 0) return explainDocument(indicator, undefined, context.language, chosenClock(flags.clock));
    const { knowledge, asOfFrom, files } = await whatIsKnown(paths, flags, context);
    spareKey(flags.pseudonyms, paths, files);
    const [period] = periodsOf(knowledge.asOf);
    if (period === undefined) throw new Error('there is always a period');
    const explained = {
      asOf: knowledge.asOf,
      asOfFrom,
      observations: evaluate(indicator, knowledge, { period }),
      cases: flags.cases === true ? casesBehind(indicator, knowledge, period) : undefined,
      pointing: { files, caseNumbers: flags.caseNumbers === true, pseudonymOf: pseudonymsUnder(key) },
    };
    return explainDocument(indicator, explained, context.language, knowledge.settings.clock);
  });
  return 0;
}

export async function runTrend(given: readonly string[], flags: Flags, context: Context): Promise<number> {
  refusePublication('trend', flags);
  const { indicators, paths } = apart(given);
  if (indicators.length === 0) throw unknownIndicator(given[0]);
  const by = chosenGroup(flags.by);
  const quartersOf = quartersIn(flags);
  await writeDocument(flags, context, async () => {
    const { knowledge } = await whatIsKnown(needed(paths), flags, context);
    const quarters = quartersOf(knowledge.asOf);
    const series = indicators.flatMap((indicator) => seriesOf(indicator, knowledge, quarters, by));
    return trendDocument(series, { asOf: knowledge.asOf, quarters, by }, context.language);
  });
  return 0;
}

/** The quarters asked for; by default the eight that end with the last whole one. */
function quartersIn(flags: Flags): (asOf: Day) => Period[] {
  if (flags.from !== undefined) return chosenPeriods(flags);
  const to = flags.to === undefined ? undefined : chosenPeriods({ period: flags.to });
  return (asOf) => {
    const last = to?.(asOf)[0] ?? lastWholeQuarter(asOf);
    return quartersBetween(eightQuartersTo(last).from, last.to);
  };
}

export async function runCases(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  refusePublication('cases', flags);
  const kinds = Object.fromEntries(
    (Object.keys(deadlineKinds) as DeadlineKind[]).flatMap((kind) => [
      [kind, kind],
      [deadlineKinds[kind].da, kind],
    ]),
  ) as Record<string, DeadlineKind>;
  const asked = {
    kinds: flags.kind === undefined ? Object.values(kinds) : flags.kind.map((typed) => chosen('--kind', typed, kinds)),
    onlyOverdue: flags.overdue === true && flags.dueWithin === undefined,
    withinDays: daysIn(flags.dueWithin ?? '30d'),
    by: chosenGroup(flags.by),
  };
  const key = chosenKey(flags.pseudonyms);
  await writeDocument(flags, context, async () => {
    const { knowledge, files } = await whatIsKnown(paths, flags, context);
    spareKey(flags.pseudonyms, paths, files);
    const pointing = { files, caseNumbers: flags.caseNumbers === true, pseudonymOf: pseudonymsUnder(key) };
    const list = workList(catalogue, knowledge, asked);
    return workListDocument(list, { ...asked, asOf: knowledge.asOf }, pointing, context.language);
  });
  return 0;
}

/** `30d`, `30` or `4w`. */
function daysIn(typed: string): number {
  const parts = /^(\d{1,4})([dw]?)$/i.exec(typed);
  if (parts !== null) return Number(parts[1]) * (parts[2]?.toLowerCase() === 'w' ? 7 : 1);
  throw new UsageError(
    {
      da: '--due-within {typed} er intet antal dage; skriv fx 30d',
      en: '--due-within {typed} is no number of days; write 30d, say',
    },
    { typed },
  );
}

/** Ids of indicators stand first; what follows the last of them are paths. */
function apart(given: readonly string[]): { indicators: Indicator[]; paths: string[] } {
  const indicators: Indicator[] = [];
  for (const word of given) {
    const indicator = indicatorById(word);
    if (indicator === undefined) break;
    indicators.push(indicator);
  }
  return { indicators, paths: given.slice(indicators.length) };
}

function needed(paths: readonly string[]): readonly string[] {
  if (paths.length > 0) return paths;
  throw new UsageError({
    da: 'nævn mapper eller filer med lister efter nøgletallet',
    en: 'name folders or files with lists after the key figure',
  });
}
