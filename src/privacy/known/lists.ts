import type { ListName } from '../../model/lists.ts';
import type { Draft } from '../solve/draft.ts';
import type { Address } from '../solve/system.ts';
import { hideable } from '../numbers/needs.ts';
import type { ListInput } from '../pointers.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { whole } from '../numbers/figures.ts';
import type { Slot } from '../numbers/series.ts';

/** Where the rows of a list stand, beside all figures. */
export function listAddress(list: ListName, role: string): Address {
  return { series: `list ${list}`, span: '', group: whole, role };
}

/** The account of each list: rows read are rows used and rows left out. */
export function addLists(draft: Draft, inputs: readonly ListInput[], minCell: number): void {
  for (const input of inputs) {
    const slot = slotOf(input);
    for (const quantity of slot.values()) {
      if (quantity.value === 0) continue;
      draft.add(listAddress(input.list, quantity.role), hideable(quantity, slot, whole, minCell));
    }
    const parts = [...slot.keys()].filter((role) => role !== 'rows');
    draft.sum('parts', [
      [listAddress(input.list, 'rows'), -1],
      ...parts.map((role) => [listAddress(input.list, role), 1] as const),
    ]);
  }
}

function slotOf({ rowsRead, rowsUsed, rowsLeftOut }: ListInput): Slot {
  const all = [
    side('rows', rowsRead),
    side('rows-used', rowsUsed),
    ...rowsLeftOut.map(({ reason, count }) => side(`left-out:${reason}`, count)),
  ];
  return new Map(all.map((one) => [one.role, one]));
}

function side(role: string, value: number): Quantity {
  return { role, value, kind: 'side', shown: true };
}
