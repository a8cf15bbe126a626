import type { Day } from '../../calendar/day.ts';
import type { InvestigationRow } from '../../model/rows.ts';
import { knowsEnd } from '../overlaps.ts';

/** Screenings and mappings run before or beside the investigation. */
export function isInvestigation(row: InvestigationRow): boolean {
  return row.type === 'bfu';
}

/** Begun, and not ended, at the end of a day; an end that can't be read is neither. */
export function isOpen(row: InvestigationRow, asOf: Day): boolean {
  const begunOn = begunOnOf(row);
  return (
    (begunOn === undefined || begunOn <= asOf) && knowsEnd(row) && (row.endedOn === undefined || row.endedOn > asOf)
  );
}

/** Where only the awareness date is filled in, the work runs from there. */
export function begunOnOf(row: InvestigationRow): Day | undefined {
  return row.startedOn ?? row.awareOn;
}
