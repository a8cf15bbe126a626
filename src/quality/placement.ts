import { measureCoder } from '../model/codes/measure-codes.ts';
import { isPlacement } from '../model/codes/measure-kinds.ts';
import { barnetsLovFrom, lawOn } from '../model/law.ts';
import type { Service } from '../model/rows.ts';

/** Tells which ydelser place the child outside the home. A row that says nothing else and names a place of placement does. */
export function placementTest(): (row: Service) => boolean {
  const codeOf = measureCoder([]);
  return (row) => {
    const { kind } = codeOf(row, lawOn(row.startedOn ?? barnetsLovFrom));
    return isPlacement(kind) || (kind === 'unknown' && row.placement !== undefined);
  };
}
