import { addDays, addMonths, daysBetween, isoDay } from '../../calendar/day.ts';
import { span } from '../../calendar/period.ts';
import type { Reason } from '../../model/observation.ts';
import { holdsPersonNumber, untold } from '../../model/person-number.ts';
import type { UnitRow } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';
import { Excluded, type Outcome, type Pending } from '../engine/figures.ts';
import { numberIn } from '../engine/parameters.ts';
import { gapBetween, gapsIn, longestOf, meetingDays, type Gap } from './meeting-gaps.ts';
import { openSpan } from './open-unit.ts';

const months = 12;

export function noInterval(at: Moment): Reason | undefined {
  return numberIn(at, 'days') > 0 || numberIn(at, 'timesAYear') > 0 ? undefined : { code: 'no-interval' };
}

/** Whether no gap is longer than the interval; pending while one still can become so. */
export function keptInterval(unit: UnitRow, at: Moment): Outcome | Pending | Excluded {
  if (lacksDistrict(unit, at)) return new Excluded('no-district');
  const limit = numberIn(at, 'days');
  const gaps = gapsIn(unit, at);
  if ((longestOf(gaps)?.days ?? 0) > limit) return 'missed';
  const last = gaps.at(-1);
  if (last === undefined || !isUnderWay(unit, at)) return 'met';
  return gapBetween(last.from, at.period.to, at.settings.holidays).days > limit ? 'pending' : 'met';
}

/** Whether there were so many meetings in the 12 months that end with the period; fewer for a unit open part of them. */
export function metOften(unit: UnitRow, at: Moment): Outcome | Pending | Excluded {
  if (lacksDistrict(unit, at)) return new Excluded('no-district');
  const from = addMonths(addDays(at.period.to, 1), -months);
  const year: Moment = { ...at, period: span(from, at.period.to) };
  const known = openSpan(unit, year);
  if (known === undefined) return new Excluded('open-too-short', false);
  const to = isUnderWay(unit, at) ? at.period.to : known.to;
  const partOpen = (daysBetween(known.from, to) + 1) / (daysBetween(from, at.period.to) + 1);
  const wanted = Math.floor(numberIn(at, 'timesAYear') * partOpen);
  if (wanted === 0) return new Excluded('open-too-short', false);
  const held = new Set(meetingDays(unit, at).filter((day) => day >= known.from && day <= known.to));
  if (held.size >= wanted) return 'met';
  return isUnderWay(unit, at) ? 'pending' : 'missed';
}

/** The longest gap of all and the unit where it is, of equal ones the earliest; nothing where meetings are only counted. */
export function longestGap(units: readonly UnitRow[], at: Moment): Reason[] {
  if (numberIn(at, 'days') === 0) return [];
  let longest: GapAt | undefined;
  for (const one of units) {
    const gap = longestOf(gapsIn(one, at));
    const unit = one.id ?? '';
    if (gap !== undefined && (longest === undefined || isLonger({ gap, unit }, longest))) longest = { gap, unit };
  }
  if (longest === undefined || longest.gap.days === 0) return [];
  const { gap } = longest;
  const unit = holdsPersonNumber(longest.unit) ? untold : longest.unit;
  return [{ code: 'longest-gap', args: { days: gap.days, unit, from: isoDay(gap.from), to: isoDay(gap.to) } }];
}

interface GapAt {
  readonly gap: Gap;
  readonly unit: string;
}

function isLonger(one: GapAt, other: GapAt): boolean {
  if (one.gap.days !== other.gap.days) return one.gap.days > other.gap.days;
  if (one.gap.from !== other.gap.from) return one.gap.from < other.gap.from;
  return one.unit === other.unit ? one.gap.to < other.gap.to : one.unit < other.unit;
}

/** The period goes on after all that is known, and so does the unit. */
function isUnderWay({ closedOn }: UnitRow, { period, asOf }: Moment): boolean {
  return asOf < period.to && closedOn === undefined;
}

function lacksDistrict({ district }: UnitRow, { parameters }: Moment): boolean {
  return parameters['per'] === 'district' && district === undefined;
}
