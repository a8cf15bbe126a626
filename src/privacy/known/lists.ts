import type { ListName } from '../../model/lists.ts';
import type { Draft } from '../solve/draft.ts';
import type { Address } from '../solve/system.ts';
import { hideable } from '../numbers/needs.ts';
import type { ListInput } from '../pointers.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { whole } from '../numbers/figures.ts';
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
 * nothing beside the days that are told of, its rows less the cases of the others tell how few those of one are.
 */
export function addRowsBeside(
  draft: Draft,
  all: readonly Series[],
  inputs: readonly ListInput[],
  minCell: number,
): void {
  for (const { list, rowsUsed } of inputs) {
    for (const series of all.filter((one) => one.list === list && !one.signed.has('cases'))) {
      const leftOut = [...series.roles].filter((role) => role.startsWith('excluded:'));
      // A stock counts its cases on every day anew: they are no other rows.
      const fits = [leftOut, []].map((roles) => rowsOf(series, roles)).find(({ count }) => count <= rowsUsed);
      // With so many rows beside them, a small number may be as great as it must be able to be.
      if (fits === undefined || rowsUsed - fits.count >= minCell) continue;
      // Figures of the same cases say the same.
      const beside = listAddress(list, `beside ${draft.nameOf(fits.terms)}`);
      if (draft.find(beside) !== undefined) continue;
      draft.add(beside, { value: rowsUsed - fits.count, floor: 0, cost: 0, need: undefined });
      draft.sum('parts', [[listAddress(list, 'rows-used'), -1], [beside, 1], ...fits.terms]);
    }
  }
}

/** The cases of the shortest spans that have no day in common, with those that are pending or left out. */
function rowsOf(series: Series, leftOut: readonly string[]) {
  const spans = apartFromEachOther(series);
  const [first = ''] = spans;
  const numberOf = (span: string, role: string): number => numberAt(series, span, whole, role) ?? 0;
  // Rows that can't be placed in time are left out in every span: they are the same.
  const once = leftOut.filter((role) => spans.every((span) => numberOf(span, role) === numberOf(first, role)));
  const each = ['cases', 'pending', ...leftOut.filter((role) => !once.includes(role))];
  const places = spans.flatMap((span) => (span === first ? [...each, ...once] : each).map((role) => ({ span, role })));
  return {
    count: places.reduce((sum, { span, role }) => sum + numberOf(span, role), 0),
    terms: places.map((place) => [{ series: series.id, group: whole, ...place }, 1] as const),
  };
}

function apartFromEachOther({ spans, slices }: Series): string[] {
  const taken = new Set<number>();
  return spans.shortestFirst.flatMap(({ span, stretches }) => {
    const isTold = slices.get(span)?.slots.get(whole)?.has('cases') === true;
    if (!isTold || stretches.some((one) => taken.has(one))) return [];
    for (const one of stretches) taken.add(one);
    return [span];
  });
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
