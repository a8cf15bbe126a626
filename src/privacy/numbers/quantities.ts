import type { Observation, Summary } from '../../model/observation.ts';

/**
 * `people`: cases or children, strictly protected. `amount`: what some of them add up to (kroner, days, events).
 * `side`: rows that were left out and other counts about the lists.
 */
export type Kind = 'people' | 'amount' | 'side';

/** One number of a figure, by the part it plays there. */
export interface Quantity {
  readonly role: string;
  readonly value: number;
  readonly kind: Kind;
  /** False for a number that no format shows but anyone can work out, such as those that missed. */
  readonly shown: boolean;
  /** The role of the cases that an amount is the sum of; for the rest of the cases, of the band that holds all. */
  readonly of?: string;
}

const daysPerYear = 365.25;

/** Every number that an observation tells, in whole numbers; none where it was not evaluated. */
export function quantitiesOf(one: Observation): Quantity[] {
  if (one.status === 'not-evaluated') return [];
  return [...summaryQuantities(one), ...sideQuantities(one)];
}

/** Cases behind the figure: the denominator, or the count itself. */
export function casesOf({ unit, summary }: Observation): number {
  return summary.denominator ?? (unit === 'count' ? (summary.value ?? 0) : 0);
}

function summaryQuantities(one: Observation): Quantity[] {
  const { unit, summary } = one;
  const cases = casesOf(one);
  const { numerator, children } = summary;
  const all = [people('cases', cases), ...bandQuantities(summary), ...alsoQuantities(one, cases)];
  if (unit === 'share' && numerator !== undefined) {
    all.push(people('met', numerator), people('missed', cases - numerator, false));
  } else if (numerator !== undefined) {
    all.push(sum('sum', numerator));
  } else if (unit === 'amount') {
    all.push(sum('sum', summary.value ?? 0));
  }
  const full = all.find(({ role, value }) => role.startsWith('band:') && value === cases && cases > 0);
  if (full !== undefined) all.push({ ...people('rest', 0, false), of: full.role });
  if (children !== undefined) all.push(people('children', children), people('repeats', cases - children, false));
  return all;
}

function bandQuantities({ bands = [] }: Summary): Quantity[] {
  return bands.flatMap(({ band, count, amount }) => [
    // How many cases make up an amount is shown nowhere: it would be held against the figures about the same cases.
    people(`band:${band}`, count, amount === undefined),
    ...(amount === undefined ? [] : [sum(`band-sum:${band}`, amount, `band:${band}`)]),
  ]);
}

/** A mean gives the sum away and a figure per year the years, as soon as the cases are known. */
function alsoQuantities({ unit, summary }: Observation, cases: number): Quantity[] {
  return Object.entries(summary.also ?? {}).flatMap(([key, value]) => {
    if (value === null) return [];
    if (key === 'mean') return [sum('also:mean', value * cases)];
    if (key === 'perYear') {
      const days = value === 0 ? 0 : ((summary.numerator ?? 0) / value) * daysPerYear;
      return [sum('also:perYear', days)];
    }
    const isCount = Number.isInteger(value) && (unit === 'share' || unit === 'count' || unit === 'distribution');
    return isCount ? [people(`also:${key}`, value)] : [];
  });
}

function sideQuantities({ pending, excluded, notes }: Observation): Quantity[] {
  return [
    people('pending', pending),
    ...excluded.map(({ reason, count }) => side(`excluded:${reason}`, count)),
    ...notes.flatMap(({ code, args }) =>
      typeof args?.['count'] === 'number' ? [side(`note:${code}`, args['count'])] : [],
    ),
  ];
}

function people(role: string, value: number, shown = true): Quantity {
  return { role, value, kind: 'people', shown };
}

function side(role: string, value: number): Quantity {
  return { role, value, kind: 'side', shown: true };
}

function sum(role: string, value: number, of = 'cases'): Quantity {
  return { role, value: Math.round(value), kind: 'amount', shown: true, of };
}
