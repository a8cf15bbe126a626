import { ageOn } from '../../calendar/age.ts';
import { notifierOf } from '../../model/codes/notifiers.ts';
import { unknownCode } from '../../model/codes/code.ts';
import { lawOn } from '../../model/law.ts';
import { holdsPersonNumber } from '../../model/person-number.ts';
import type { Row } from '../../model/rows.ts';
import { rowsOf, type Indicator, type Moment } from './define.ts';
import { eventDayOf, speakerOf, stockDayOf } from './event.ts';

/** What a figure can be split by; a case that lacks it goes to `uoplyst`, so the groups add up to the whole. */
export const groupNames = [
  'team',
  'district',
  'department',
  'caseworker',
  'age',
  'law',
  'placement-type',
  'notifier',
  'type',
  'unit',
  'model',
  'municipality',
] as const;

export type GroupName = (typeof groupNames)[number];

export const noGroup = 'uoplyst';

type Grouping = (unit: Row, indicator: Indicator, at: Moment) => string | undefined;

const groupings: { readonly [G in GroupName]: Grouping } = {
  team: (unit, _, at) => textOf(unit, 'team', at),
  district: districtOf,
  department: (unit, _, at) => textOf(unit, 'department', at),
  caseworker: (unit, _, at) => textOf(unit, 'caseworker', at),
  age: ageBandOf,
  law: (unit) => {
    const on = eventDayOf(unit);
    return on === undefined ? undefined : lawOn(on);
  },
  'placement-type': (unit, _, at) => textOf(unit, 'placementType', at),
  notifier: (unit, _, at) => {
    const code = notifierOf(textOf(unit, 'notifier', at));
    return code === unknownCode.code ? undefined : code;
  },
  type: (unit, _, at) =>
    textOf(unit, 'type', at) ?? nameOf(at.knowledge.units.of(unit)?.type) ?? textOf(unit, 'caseType', at),
  unit: (unit, _, at) => nameOf(at.knowledge.units.of(unit)?.id),
  model: (unit, indicator, at) => {
    const own = at.knowledge.units.of(unit);
    if (own?.model !== undefined) return nameOf(own.model);
    const district = districtOf(unit, indicator, at);
    return district === undefined ? undefined : nameOf(at.knowledge.units.modelOf(district));
  },
  municipality: (unit, _, at) => textOf(unit, 'municipality', at),
};

/** The group of a case: what its own rows say, else what its case in the cases list says. */
export function groupOf(unit: Row, by: GroupName, indicator: Indicator, at: Moment): string {
  return groupings[by](indicator.speaker?.(unit) ?? speakerOf(unit, at), indicator, at) ?? noGroup;
}

/** The row's own district or that of its case; a row of a unit has the unit's. */
function districtOf(unit: Row, _: Indicator, at: Moment): string | undefined {
  return textOf(unit, 'district', at) ?? nameOf(at.knowledge.units.of(unit)?.district);
}

/** A measure has the fields of its newest row. */
function textOf(unit: Row, field: string, at: Moment): string | undefined {
  return fieldOf(unit, field) ?? fieldOf(rowsOf(unit).at(-1), field) ?? fieldOf(at.knowledge.caseOf(unit), field);
}

/** The number of a person is no name of a group, and never shown as one. */
function nameOf(text: string | undefined): string | undefined {
  return text === undefined || text === '' || holdsPersonNumber(text) ? undefined : text;
}

function fieldOf(row: Row | undefined, field: string): string | undefined {
  if (row === undefined || !(field in row)) return undefined;
  const value = (row as unknown as Record<string, unknown>)[field];
  return typeof value === 'string' ? nameOf(value) : undefined;
}

/** The band of the child's age when the case came about; for a stock, on the day for which it is told. */
function ageBandOf(unit: Row, indicator: Indicator, at: Moment): string | undefined {
  if ('unborn' in unit && unit.unborn === true) return 'unborn';
  const bornOn = unit.bornOn ?? at.knowledge.caseOf(unit)?.bornOn;
  const on = indicator.stock === true ? stockDayOf(at) : eventDayOf(unit);
  if (bornOn === undefined || on === undefined) return undefined;
  const age = ageOn(bornOn, on);
  return at.settings.ageBands.find(({ from, to }) => age >= from && age <= to)?.band;
}
