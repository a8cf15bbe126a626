import type { Row } from '../../model/rows.ts';
import type { DecodedFile } from '../decode-file.ts';
import type { Cell } from '../table.ts';
import { cellOf, nothing, type FileRows, type Remark } from './file-rows.ts';
import type { RowPerson } from './person-of.ts';

/** Whether the end of the row at a place, which is used and over, is not filled in: one that can't be read leaves the row out. */
export function missingEndIn({ file: { fields }, of }: FileRows): (at: number) => boolean {
  const { status = nothing, endedOn = nothing } = of;
  if (!fields.has('endedOn') || !fields.has('status')) return () => false;
  return (at) => status(at)?.meaning === 'ended' && endedOn(at) === undefined;
}

/** The fields of the row at a place that hold something that can't be used. */
export interface UnusableFields {
  (at: number, troubles: readonly Remark[], endIsMissing: boolean, person: RowPerson): Row['unusable'];
}

export function unusableIn({ fields, table }: DecodedFile): UnusableFields {
  const doubted: { readonly clock: string; readonly notice: Cell<string> }[] = [];
  for (const [name, clock] of Object.entries(table.clocks ?? {})) {
    const field = fields.get(name);
    const notices = field?.decoded.notices;
    if (field !== undefined && notices !== undefined)
      doubted.push({ clock, notice: cellOf(notices, field.coded.codes) });
  }
  return (at, troubles, endIsMissing, person) => {
    if (troubles.length === 0 && doubted.length === 0 && !endIsMissing) return undefined;
    const unusable = troubledFields(troubles, person);
    for (const { clock, notice } of doubted) {
      if (notice(at) === 'invalid-clock-time') unusable[clock] = 'invalid-clock-time';
    }
    if (endIsMissing) unusable['endedOn'] = 'ended-without-end-date';
    return hasKeys(unusable) ? unusable : undefined;
  };
}

function troubledFields(troubles: readonly Remark[], { child, bornOn }: RowPerson): Record<string, string> {
  const unusable: Record<string, string> = {};
  for (const { code, field } of troubles) {
    if (field.name === 'cpr') {
      if (child === undefined) unusable['child'] = code;
      if (bornOn === undefined) unusable['bornOn'] = code;
    } else if (field.name !== 'bornOn' || bornOn === undefined) unusable[field.name] = code;
  }
  return unusable;
}

function hasKeys(record: object): boolean {
  for (const _ in record) return true;
  return false;
}
