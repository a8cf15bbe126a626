import { isoDay } from '../calendar/day.ts';
import type { GroupName } from '../indicators/engine/groups.ts';
import type { Band, Observation } from '../model/observation.ts';
import type { Language } from '../model/words.ts';
import type { Judgement } from '../plans/judgement.ts';
import { csvKinds, demands, type CsvRow } from './csv-columns.ts';
import { figureBehind, MilestoneText } from './milestone-text.ts';
import { titleOf } from './titles.ts';
import { bandText, groupText } from './words/bands.ts';
import { groupTitles } from './words/groups.ts';
import { leftOutText, reasonText } from './words/phrase.ts';
import { milestoneStatuses, observationStatuses, units } from './words/statuses.ts';

/** A figure and its bands. */
export function figureRows(one: Observation, language: Language): CsvRow[] {
  const { summary } = one;
  const frame: CsvRow = {
    ...csvKinds.figure(language),
    ...placeOf(one, language),
    title: titleOf(one)[language],
    unit: units[one.unit][language],
    status: observationStatuses[one.status][language],
  };
  const bands = summary.value === null ? [] : (summary.bands ?? []).map((band) => bandRow(band, one, frame, language));
  return [
    {
      ...frame,
      ...numbersOf(one),
      pending: one.pending,
      excluded: excludedOf(one, language),
      why: whyOf(one, language),
    },
    ...bands,
  ];
}

function bandRow(band: Band, { indicator, summary }: Observation, frame: CsvRow, language: Language): CsvRow {
  return {
    ...frame,
    ...csvKinds.band(language),
    band: bandText(band.band, indicator, language),
    unit: units.share[language],
    value: band.share,
    ...(band.amount === undefined
      ? { numerator: band.count, denominator: summary.denominator }
      : { amount: band.amount }),
  };
}

/** A milestone: what is demanded, the figure that decided, the verdict and why. */
export function milestoneRow(judgement: Judgement, language: Language): CsvRow {
  const { plan, milestone, status } = judgement;
  const observation = figureBehind(judgement);
  const known = observation !== undefined && observation.summary.value !== null ? observation : undefined;
  return {
    ...csvKinds.milestone(language),
    indicator: 'indicator' in milestone ? milestone.indicator : undefined,
    ...(observation && placeOf(observation, language)),
    ...(known && { ...numbersOf(known), pending: known.pending, unit: units[known.unit][language] }),
    plan,
    milestone: milestone.id,
    title: milestone.title[language],
    status: milestoneStatuses[status][language],
    ...demandOf(judgement, language),
    why: new MilestoneText(language).why(judgement),
  };
}

/** What is demanded, of which size, and when: from a day on, by a day, or between the two. */
function demandOf({ milestone, target }: Judgement, language: Language): CsvRow {
  switch (milestone.kind) {
    case 'target-by':
      return { demand: demands[milestone.op][language], target: milestone.target, due: isoDay(milestone.due) };
    case 'target-from':
      return { demand: demands[milestone.op][language], target: milestone.target, since: isoDay(milestone.from) };
    case 'direction': {
      const { direction, from, to } = milestone;
      return { demand: demands[direction][language], since: isoDay(from.from), due: isoDay(to.to) };
    }
    case 'baseline':
      return { demand: demands[milestone.direction][language], target, since: isoDay(milestone.from.from) };
    default:
      return {
        demand: demands[milestone.kind][language],
        due: milestone.due === undefined ? undefined : isoDay(milestone.due),
      };
  }
}

function placeOf({ indicator, part, group, period }: Observation, language: Language): CsvRow {
  return {
    indicator,
    part,
    period: period.label,
    from: isoDay(period.from),
    to: isoDay(period.to),
    by: group === undefined ? undefined : (groupTitles[group.by as GroupName]?.[language] ?? group.by),
    group: group && groupText(group, language),
  };
}

function numbersOf({ summary }: Observation): CsvRow {
  const { value, numerator, denominator, interval, children } = summary;
  return { value, numerator, denominator, low: interval?.[0], high: interval?.[1], children };
}

function excludedOf({ excluded }: Observation, language: Language): string {
  return excluded.map(({ reason, count }) => `${count} ${leftOutText(reason, language)}`).join('; ');
}

function whyOf({ reason, notes }: Observation, language: Language): string {
  return [...(reason === undefined ? [] : [reason]), ...notes].map((one) => reasonText(one, language)).join('; ');
}
