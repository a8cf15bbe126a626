import type { StaffRow } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';
import { stockDayOf } from '../engine/event.ts';

/** Employed on the last day of the period, or the last of it that is known. */
export function isEmployedAtEnd({ employedFrom, employedTo }: StaffRow, at: Moment): boolean {
  const on = stockDayOf(at);
  return (employedFrom === undefined || employedFrom <= on) && (employedTo === undefined || employedTo >= on);
}

export function noStaffId({ id }: StaffRow): string | undefined {
  return id === undefined ? 'no-staff-id' : undefined;
}
