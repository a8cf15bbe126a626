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
