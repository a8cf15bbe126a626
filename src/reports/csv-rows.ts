import { isoDay } from '../calendar/day.ts';
import type { GroupName } from '../indicators/engine/groups.ts';
import type { Language } from '../model/words.ts';
import {
  isHidden,
  type HiddenPart,
  type Shown,
  type ShownBand,
  type ShownJudgement,
  type ShownObservation,
  type ShownReport,
} from '../privacy/shown.ts';
import { csvKinds, demands, type CsvRow } from './csv-columns.ts';
import { hasFigure, hidesShare } from './hidden.ts';
import { figureBehind, MilestoneText } from './milestone-text.ts';
import { hiddenWord } from './numbers.ts';
import { titleOf } from './titles.ts';
import { bandText, groupText } from './words/bands.ts';
import { groupTitles } from './words/groups.ts';
import { labels } from './words/labels.ts';
import { leftOutText, reasonText } from './words/phrase.ts';
import { milestoneStatuses, observationStatuses, units } from './words/statuses.ts';

/** A figure and its bands. */
export function figureRows(one: ShownObservation, report: ShownReport, language: Language): CsvRow[] {
  const { summary } = one;
  const frame: CsvRow = {
    ...csvKinds.figure(language),
    ...placeOf(one, language),
    title: titleOf(one)[language],
    unit: units[one.unit][language],
    status: observationStatuses[one.status][language],
  };
  const bands = !hasFigure(one) ? [] : (summary.bands ?? []).map((band) => bandRow(band, one, frame, language));
  return [
    {
      ...frame,
      ...numbersOf(one, language),
      excluded: excludedOf(one, report, language),
      why: whyOf(one, language),
    },
    ...bands,
  ];
}

function bandRow(band: ShownBand, one: ShownObservation, frame: CsvRow, language: Language): CsvRow {
  const { count, amount } = band;
  const of = one.summary.denominator;
  const told = (number: Shown | undefined) => (number === null ? hiddenWord[language] : number);
  const share = hidesShare(band, one) ? hiddenWord[language] : band.share;
  return {
    ...frame,
    ...csvKinds.band(language),
    band: bandText(band.band, one.indicator, language),
    unit: units.share[language],
    value: share,
    ...(amount === undefined ? { numerator: told(count), denominator: told(of) } : { amount: told(amount) }),
  };
}

/** A milestone: what is demanded, the figure that decided, the verdict and why. */
export function milestoneRow(judgement: ShownJudgement, language: Language): CsvRow {
  const { plan, milestone, status } = judgement;
  const observation = figureBehind(judgement);
  const known = observation !== undefined && hasFigure(observation) ? observation : undefined;
  return {
    ...csvKinds.milestone(language),
    indicator: 'indicator' in milestone ? milestone.indicator : undefined,
    ...(observation && placeOf(observation, language)),
    ...(known && { ...numbersOf(known, language), unit: units[known.unit][language] }),
    plan,
    milestone: milestone.id,
    title: milestone.title[language],
    status: milestoneStatuses[status][language],
    ...demandOf(judgement, language),
    why: new MilestoneText(language).why(judgement),
  };
}

/** What is demanded, of which size, and when: from a day on, by a day, or between the two. */
function demandOf({ milestone, target, hidesTarget }: ShownJudgement, language: Language): CsvRow {
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
      return {
        demand: demands[milestone.direction][language],
        target: hidesTarget === true ? hiddenWord[language] : target,
        since: isoDay(milestone.from.from),
      };
    default:
      return {
        demand: demands[milestone.kind][language],
        due: milestone.due === undefined ? undefined : isoDay(milestone.due),
      };
  }
}

function placeOf({ indicator, part, group, period }: ShownObservation, language: Language): CsvRow {
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

/** A hidden number stands as a word: an empty cell would look like none. */
function numbersOf(one: ShownObservation, language: Language): CsvRow {
  const { value, numerator, denominator, interval, children } = one.summary;
  const told = (part: HiddenPart, number: Shown | undefined) => (isHidden(one, part) ? hiddenWord[language] : number);
  return {
    value: told('value', value),
    numerator: told('numerator', numerator),
    denominator: told('denominator', denominator),
    pending: one.status === 'not-evaluated' ? undefined : (one.pending ?? hiddenWord[language]),
    low: told('interval', interval?.[0]),
    high: told('interval', interval?.[1]),
    children: told('children', children),
  };
}

function excludedOf({ excluded }: ShownObservation, { publication }: ShownReport, language: Language): string {
  const reasons = excluded.map(({ reason, count }) => `${count} ${leftOutText(reason, language)}`);
  return [...reasons, ...(publication === undefined ? [] : [labels.fewUntold[language]])].join('; ');
}

function whyOf({ reason, notes }: ShownObservation, language: Language): string {
  return [...(reason === undefined ? [] : [reason]), ...notes].map((one) => reasonText(one, language)).join('; ');
}
