import type { ListName } from '../../model/lists.ts';
import type { Draft } from '../solve/draft.ts';
import type { Address } from '../solve/system.ts';
import { hideable, needOf } from '../numbers/needs.ts';
import type { ListInput } from '../pointers.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { byOf, whole } from '../numbers/figures.ts';
import { numberAt, type Series, type Slot } from '../numbers/series.ts';

/** Where the rows of a list stand, beside all figures. */
export function listAddress(list: ListName, role: string): Address {
  return { series: `list ${list}`, span: '', group: whole, role };
}

/** The account of each list: rows read are rows used and rows left out, and those are left out for some reason. */
export function addLists(draft: Draft, inputs: readonly ListInput[], minCell: number): void {
  for (const input of inputs) {
    const slot = slotOf(input);
    for (const quantity of slot.values()) {
      if (quantity.value === 0) continue;
      draft.add(listAddress(input.list, quantity.role), hideable(quantity, slot, whole, minCell));
    }
    const at = (role: string): Address => listAddress(input.list, role);
    draft.sum('parts', [
      [at('rows'), -1],
      [at('rows-used'), 1],
      [at('rows-left-out'), 1],
    ]);
    const reasons = [...slot.keys()].filter((role) => role.startsWith('left-out:'));
    draft.sum('parts', [[at('rows-left-out'), -1], ...reasons.map((role) => [at(role), 1] as const)]);
  }
}

/**
 * The cases of days that have none in common are rows of the list, each of them another. So where a list holds next to
 * nothing beside the days that are told of, its rows less the cases of the others tell how few those of one are, and how
 * few lie beside them.
 */
export function addRowsBeside(
  draft: Draft,
  all: readonly Series[],
  inputs: readonly ListInput[],
  minCell: number,
): void {
  for (const input of inputs) {
    const counted = all.filter(({ list, signed }) => list === input.list && !signed.has('cases'));
    for (const rows of counted.flatMap(distinctRows)) addBeside(draft, input, rows, minCell);
  }
}

function addBeside(draft: Draft, { list, rowsUsed }: ListInput, { count, terms }: Rows, minCell: number): void {
  const value = rowsUsed - count;
  // The cases of a stock are the same in many spans. With many rows beside them, a small number may be as great as it must
  // be able to be.
  if (value < 0 || value >= minCell) return;
  // Figures of the same cases say the same.
  const beside = listAddress(list, `beside ${draft.nameOf(terms)}`);
  if (draft.find(beside) !== undefined) return;
  const need = needOf({ role: 'beside', value, kind: 'people', shown: false }, new Map(), minCell);
  draft.add(beside, { value, floor: 0, cost: 0, need });
  draft.sum('parts', [[listAddress(list, 'rows-used'), -1], [beside, 1], ...terms]);
}

interface Rows {
  readonly count: number;
  readonly terms: readonly (readonly [Address, number])[];
}

/**
 * Rows that are surely different, as many as can be: the cases of days that have none in common, with those that are
 * pending, and those that are left out: in each, or once where they may be the same, since nothing places them in time.
 */
function distinctRows(series: Series): Rows[] {
  const leftOut = [...series.roles].filter((role) => role.startsWith('excluded:'));
  return tilingsOf(series).flatMap((spans) => {
    const same = leftOut.filter((role) => new Set(spans.map((span) => countOf(series, span, role))).size === 1);
    const varying = leftOut.filter((role) => !same.includes(role));
    return [rowsOf(series, spans, [], []), rowsOf(series, spans, varying, same), rowsOf(series, spans, leftOut, [])];
  });
}

function rowsOf(series: Series, spans: readonly string[], each: readonly string[], once: readonly string[]): Rows {
  const places = spans.flatMap((span, at) =>
    ['cases', 'pending', ...each, ...(at === 0 ? once : [])].map((role) => ({ span, role })),
  );
  return {
    count: places.reduce((sum, { span, role }) => sum + countOf(series, span, role), 0),
    terms: places.flatMap(({ span, role }) =>
      wholeIn(series, span).map((group) => [{ series: series.id, span, group, role }, 1] as const),
    ),
  };
}

function countOf(series: Series, span: string, role: string): number {
  return wholeIn(series, span).reduce((sum, group) => sum + (numberAt(series, span, group, role) ?? 0), 0);
}

/** The whole; where that is not told, as in a plan about some groups alone, all groups of one kind, which share no case. */
function wholeIn({ slices }: Series, span: string): string[] {
  const groups = [...(slices.get(span)?.slots.keys() ?? [])];
  const [first = whole] = groups;
  return groups.includes(whole) ? [whole] : groups.filter((group) => byOf(group) === byOf(first));
}

/** Spans that have no day in common: the shortest, and for each of the others those that go with it. */
function tilingsOf({ spans, slices }: Series): string[][] {
  const told = spans.shortestFirst.filter(({ span }) =>
    [...(slices.get(span)?.slots.values() ?? [])].some((slot) => slot.has('cases')),
  );
  const tilings = told.map((seed) => {
    const taken = new Set<number>();
    return [seed, ...told].flatMap(({ span, stretches }) => {
      if (stretches.some((one) => taken.has(one))) return [];
      for (const one of stretches) taken.add(one);
      return [span];
    });
  });
  // Of a stock, each span by itself.
  const all = [...tilings, ...told.map(({ span }) => [span])];
  return [...new Map(all.map((one) => [one.toSorted().join(' '), one])).values()];
}

function slotOf({ rowsRead, rowsUsed, rowsLeftOut }: ListInput): Slot {
  const all = [
    side('rows', rowsRead),
    side('rows-used', rowsUsed),
    side('rows-left-out', rowsRead - rowsUsed),
    ...rowsLeftOut.map(({ reason, count }) => side(`left-out:${reason}`, count)),
  ];
  return new Map(all.map((one) => [one.role, one]));
}

function side(role: string, value: number): Quantity {
  return { role, value, kind: 'side', shown: true };
}
