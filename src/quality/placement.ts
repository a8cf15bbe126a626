import { measureCoder } from '../model/codes/measure-codes.ts';
import { isPlacement } from '../model/codes/measure-kinds.ts';
import type { Service } from '../model/rows.ts';
import type { Settings } from '../model/settings.ts';

/** Tells which ydelser place the child outside the home. A row that says nothing else and names a place of placement does. */
export function placementTest({ measureRules }: Settings): (row: Service) => boolean {
  const codeOf = measureCoder(measureRules);
  return (row) => {
    const { kind } = codeOf(row);
    return isPlacement(kind) || (kind === 'unknown' && row.placement !== undefined);
  };
}
