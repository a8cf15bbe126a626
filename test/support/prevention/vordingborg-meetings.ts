import { day, type Day } from '../municipality/days.ts';
import { randomFrom } from '../municipality/prng.ts';
import { daysFrom, quartersOf, spanOf } from './calendar.ts';

export const asOf = day('2018-12-31');
export const began = day('2017-01-01');

/** The school holidays of the plan, written down a second time. */
const holidays = [
  ['2016-12-22', '2017-01-02'],
  ['2017-02-11', '2017-02-19'],
  ['2017-04-08', '2017-04-17'],
  ['2017-06-24', '2017-08-13'],
  ['2017-10-14', '2017-10-22'],
  ['2017-12-22', '2018-01-02'],
  ['2018-02-10', '2018-02-18'],
  ['2018-03-24', '2018-04-02'],
  ['2018-06-30', '2018-08-12'],
  ['2018-10-13', '2018-10-21'],
  ['2018-12-22', '2019-01-02'],
].map(([from = '', to = '']) => ({ from: day(from), to: day(to) }));

export function isHoliday(on: Day): boolean {
  return holidays.some(({ from, to }) => from <= on && on <= to);
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly type: 'Skole' | 'Dagtilbud';
  readonly district: string;
  readonly model: 'distriktsrådgiver' | 'myndighedssagsbehandler';
  readonly opened: Day;
  readonly closed: Day | undefined;
}

const districts = [
  ['Gåsetårnet', 'distriktsrådgiver'],
  ['Præstø-Gønge', 'distriktsrådgiver'],
  ['Møn', 'distriktsrådgiver'],
  ['Kulsbjerg', 'myndighedssagsbehandler'],
  ['Kalvehave', 'myndighedssagsbehandler'],
] as const;

export const districtNames = districts.map(([name]) => name);

/** A school and two day-care institutions in each district; one institution opens and one closes on the way. */
export const units: readonly Unit[] = districts.flatMap(([district, model], at) => {
  const shared = { district, model, opened: day('2005-08-01'), closed: undefined };
  return [
    { ...shared, id: `SK${at + 1}`, name: `Skolen i ${district}`, type: 'Skole' },
    {
      ...shared,
      id: `DA${at + 1}`,
      name: `Børnehuset Ege ${at + 1}`,
      type: 'Dagtilbud',
      closed: at === 0 ? day('2018-05-31') : undefined,
    },
    {
      ...shared,
      id: `DB${at + 1}`,
      name: `Børnehuset Birk ${at + 1}`,
      type: 'Dagtilbud',
      opened: at === 2 ? day('2017-09-04') : shared.opened,
    },
  ] as const;
});

export type Form = 'Flerfaglig sparring' | 'Ressourceteam' | 'Dialogmøde' | 'Halvårligt møde';

export interface Meeting {
  readonly unit: Unit;
  readonly on: Day;
  readonly form: Form;
}

/** Meetings that came to nothing: the second of every unit named, and so on. */
const calledOff: Readonly<Record<string, readonly number[]>> = { DB4: [4], DA2: [11], SK5: [30, 31], SK1: [7] };

/** A meeting whenever so many days that are no holiday have passed since the one before it. */
function regular(unit: Unit, form: Form, every: number, firstAfter: number): Meeting[] {
  const held: Meeting[] = [];
  let waited = every - firstAfter;
  let number = 0;
  for (const on of daysFrom({ from: Math.max(unit.opened, began) + 1, to: unit.closed ?? asOf })) {
    if (isHoliday(on)) continue;
    waited++;
    if (waited < every) continue;
    waited = 0;
    number++;
    if (calledOff[unit.id]?.includes(number) !== true) held.push({ unit, on, form });
  }
  return held;
}

/** Meetings called when there is need, up to two a quarter. */
function asNeeded(unit: Unit, at: number): Meeting[] {
  const random = randomFrom(300 + at);
  return quartersOf(2017, 2018).flatMap((quarter) => {
    const { from } = spanOf(quarter);
    const days = [from + random.whole(5, 40), from + random.whole(45, 85)].filter(() => random.chance(0.5));
    return days
      .filter((on) => on > unit.opened && on <= (unit.closed ?? asOf))
      .map((on): Meeting => ({ unit, on, form: 'Dialogmøde' }));
  });
}

/** Twice a year, but once in 2018 at the school of Kalvehave. */
function halfYearly(unit: Unit, at: number): Meeting[] {
  const days = ['2017-03-14', '2017-11-07', '2018-03-13', '2018-11-06'].map((on) => day(on) + at);
  return days
    .filter((_, nth) => !(unit.id === 'SK5' && nth === 3))
    .map((on): Meeting => ({ unit, on, form: 'Halvårligt møde' }));
}

export const meetings: readonly Meeting[] = units.flatMap((unit, at) => [
  ...(unit.type === 'Skole'
    ? [...regular(unit, 'Ressourceteam', 14, 3 + (at % 5)), ...halfYearly(unit, at)]
    : regular(unit, 'Flerfaglig sparring', 35, 8 + at)),
  ...asNeeded(unit, at),
]);

export function isOpenIn({ opened, closed }: Unit, period: string): boolean {
  const { from, to } = spanOf(period);
  return opened <= to && (closed ?? asOf) >= from;
}

/**
 * The longest time without a meeting that is met with on the days of a period, gone through day by day: a day that is
 * no holiday makes it a day longer, a meeting ends it.
 */
export function longestWait(unit: Unit, form: Form, period: string): number {
  const { from, to } = spanOf(period);
  const held = new Set(meetings.filter((one) => one.unit === unit && one.form === form).map(({ on }) => on));
  let waited: number | undefined;
  let longest = 0;
  for (const on of daysFrom({ from: began, to: Math.min(to, unit.closed ?? to) })) {
    if (waited !== undefined && !isHoliday(on)) waited++;
    if (waited === undefined && on === Math.max(from, unit.opened)) waited = 0;
    const endsBefore = on === from && held.has(on);
    if (on >= from && !endsBefore) longest = Math.max(longest, waited ?? 0);
    if (held.has(on)) waited = 0;
  }
  return longest;
}
