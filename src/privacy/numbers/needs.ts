import type { Amount, Need } from '../solve/system.ts';
import type { Quantity } from './quantities.ts';
import { whole } from './figures.ts';
import type { Slot, Spot } from './series.ts';

/*
 * What must not be found out, for a threshold k:
 * - a number of cases or children from 1 to k-1, and a few events: as far as a reader can tell it may be as small as 1
 *   and as great as k, so that neither it nor what is hidden with it is known to be few;
 * - what fewer than k cases add up to: it may be half as much, and half as much again;
 * - that none, or all, of fewer than 2k cases are such: it says the same of each of them, so one of them may not be;
 * - a few rows left out of the count: some other number must be possible.
 * Any other 0 is shown, as Statistics Denmark does, unless one of few would follow from it.
 */

/** What is known of a number; undefined for a 0 that is shown, which can't be other than it is. */
export function amountOf(quantity: Quantity, slot: Slot, spot: Spot, minCell: number): Amount | undefined {
  const { value, role } = quantity;
  if (spot.series.signed.has(role)) return signed(quantity, slot, spot.group, minCell);
  if (value === 0 && !isOutcome(role) && !isBand(role)) return undefined;
  return hideable(quantity, slot, spot.group, minCell);
}

export function hideable(quantity: Quantity, slot: Slot, group: string, minCell: number): Amount {
  const need = needOf(quantity, slot, minCell);
  return { value: quantity.value, floor: floorOf(quantity), cost: costOf(quantity, group), need };
}

/** Growth is no number of cases, however small it is; it is hidden where it would give such a number away. */
function signed(quantity: Quantity, slot: Slot, group: string, minCell: number): Amount {
  const need = quantity.kind === 'amount' ? amountNeed(quantity, slot, minCell) : undefined;
  return { value: quantity.value, floor: -Infinity, cost: costOf(quantity, group), need };
}

export function needOf(quantity: Quantity, slot: Slot, minCell: number): Need | undefined {
  const { value, kind, role } = quantity;
  if (value === 0) return tellsOfAll(role, slot, minCell) ? few(minCell) : undefined;
  if (value >= minCell) return kind === 'amount' ? amountNeed(quantity, slot, minCell) : undefined;
  return kind === 'side' ? { low: value - 1, high: value + 1, either: true } : few(minCell);
}

/** Half as much, and half as much again. */
function amountNeed({ value, of = '' }: Quantity, slot: Slot, minCell: number): Need | undefined {
  const cases = slot.get(of)?.value ?? 0;
  if (cases === 0 || cases >= minCell) return undefined;
  const half = Math.ceil(Math.abs(value) / 2);
  return { low: value - half, high: value + half, either: false };
}

function few(minCell: number): Need {
  return { low: 1, high: minCell, either: false };
}

/** Whether a 0 says the same of each case, and they are few. */
function tellsOfAll(role: string, slot: Slot, minCell: number): boolean {
  const cases = slot.get('cases')?.value ?? 0;
  return (isOutcome(role) || isBand(role)) && cases > 0 && cases < 2 * minCell;
}

/** What came of the cases, or what is left of them beside the one band that holds them all. */
function isOutcome(role: string): boolean {
  return ['met', 'missed', 'sum', 'rest'].includes(role);
}

function isBand(role: string): boolean {
  return role.startsWith('band:');
}

/** A reason or note that is not published is not listed, so that it may as well be none. */
function floorOf({ role, value }: Quantity): number {
  return value === 0 || /^(?:excluded|note|left-out):/.test(role) ? 0 : 1;
}

/** The whole is worth more than a group, a total more than its parts, what counts people more than the rest. */
const worth: Readonly<Record<string, number>> = {
  cases: 8,
  rows: 4,
  children: 2,
  pending: 2,
  met: 4,
  sum: 4,
  band: 4,
};

function costOf({ role, shown, value }: Quantity, group: string): number {
  if (!shown) return 0;
  const [name = ''] = role.split(':');
  return (worth[name] ?? 1) * (group === whole ? 6 : 1) * (1 + Math.ceil(Math.log2(1 + Math.abs(value))));
}
