import type { Reason } from '../../model/observation.ts';
import type { Row } from '../../model/rows.ts';
import type { Moment, Timeless } from '../engine/define.ts';
import { fitsWords, wordsIn } from '../engine/parameters.ts';

/** Only rows of units whose type holds one of the words in the parameter `unitType`; all rows when it is empty. */
export function isOfUnitType(row: Row, at: Timeless): boolean {
  return fitsWords(at.knowledge.units.of(row)?.type, at, 'unitType');
}

/** A row of which nobody can say whether its unit is of the wanted type. */
export function unknownUnitType(row: Row, at: Timeless): string | undefined {
  if (wordsIn(at, 'unitType').length === 0) return undefined;
  return at.knowledge.units.of(row)?.type === undefined ? 'unknown-unit-type' : undefined;
}

/** The list of units or its types, where the parameter asks for a type. */
export function noUnitTypes(at: Moment): Reason | undefined {
  if (wordsIn(at, 'unitType').length === 0) return undefined;
  const fields = at.knowledge.lists.units?.fields;
  if (fields === undefined) return { code: 'missing-list', args: { list: 'units' } };
  return fields.has('type') ? undefined : { code: 'missing-column', args: { list: 'units', field: 'type' } };
}
