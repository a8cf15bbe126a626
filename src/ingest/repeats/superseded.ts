import { fold } from '../../model/fold.ts';
import { isPerson } from '../kinds/cpr.ts';
import { dayIn, type DecodedFile, type Field } from '../decode-file.ts';
import type { Drop } from './duplicates.ts';
import type { ListRows } from './list-rows.ts';

/**
 * Drops the rows of which a newer version stands in a newer list. With ids, two versions in the same list also meet,
 * and the later is kept; but one id for several children is several rows.
 */
export function dropSuperseded(rows: ListRows, isDropped: (row: number) => boolean, drop: Drop): void {
  const groups = groupsOf(rows);
  if (groups === undefined) return;
  const newest = newestRows(rows, groups, isDropped);
  const rivals = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const group = groups.of[row] ?? -1;
    if (group === -1 || isDropped(row)) continue;
    const kept = newest[group] ?? row;
    if ((rows.editions[row] ?? 0) < (rows.editions[kept] ?? 0)) drop(row, kept);
    else if (row !== kept && groups.byId(group)) rivals.set(group, [...(rivals.get(group) ?? [kept]), row]);
  }
  for (const rows of rivals.values()) dropEarlierVersions(rows, groups, drop);
}

/** Of the rows with one id in one list, the last for each child is kept. */
function dropEarlierVersions(rivals: readonly number[], groups: Groups, drop: Drop): void {
  const lastOf = new Map<string, number>();
  for (const row of rivals.toSorted((a, b) => a - b)) lastOf.set(groups.childOf(row), row);
  for (const row of rivals) {
    const kept = lastOf.get(groups.childOf(row)) ?? row;
    if (kept !== row) drop(row, kept);
  }
}

/** By group, the first of its rows that stand in the newest list. */
function newestRows(rows: ListRows, groups: Groups, isDropped: (row: number) => boolean): number[] {
  const newest: number[] = [];
  for (let row = 0; row < rows.count; row++) {
    const group = groups.of[row] ?? -1;
    if (group === -1 || isDropped(row)) continue;
    const known = newest[group];
    if (known === undefined || (rows.editions[row] ?? 0) > (rows.editions[known] ?? 0)) newest[group] = row;
  }
  return newest;
}

interface Groups {
  /** Per row the number of its group; -1 for a row that nothing tells apart. */
  readonly of: Int32Array;
  byId(group: number): boolean;
  childOf(row: number): string;
}

/** Groups rows that are versions of one; undefined where nothing can be one. */
function groupsOf(rows: ListRows): Groups | undefined {
  const several = rows.editions.some((edition) => edition !== rows.editions[0]);
  const groups = new Int32Array(rows.count).fill(-1);
  const ids = new Map<string, number>();
  const naturals = new Map<string, number>();
  let next = 0;
  const numberOf = (known: Map<string, number>, key: string): number => {
    let group = known.get(key);
    if (group === undefined) known.set(key, (group = next++));
    return group;
  };
  const byId = new Set<number>();
  for (const file of rows.files) {
    const start = rows.startOf(file);
    const idGroups = file.fields
      .get('id')
      ?.decoded.values.map((id) => (typeof id === 'string' ? numberOf(ids, id) : -1));
    for (const group of idGroups ?? []) byId.add(group);
    const idCodes = file.fields.get('id')?.coded.codes;
    const keyOf = several ? naturalKeyOf(file) : undefined;
    if (idGroups === undefined && keyOf === undefined) continue;
    for (let row = 0; row < file.coded.rows; row++) {
      if (file.coded.faults[row] !== 0) continue;
      const group = idGroups?.[idCodes?.[row] ?? 0] ?? -1;
      const key = group === -1 ? keyOf?.(row) : undefined;
      groups[start + row] = key === undefined ? group : numberOf(naturals, key);
    }
  }
  if (next === 0) return undefined;
  const childKeys = rows.files.map((file) => keyOver([file.fields.get('cpr'), file.fields.get('foreignId')]));
  return {
    of: groups,
    byId: (group) => byId.has(group),
    childOf(row) {
      const place = rows.placeOf(row);
      return childKeys[rows.files.indexOf(place.file)]?.(place.row) ?? '';
    },
  };
}

/** A row's natural key; undefined for a row in which its first part, the case or child, is not filled in. */
function naturalKeyOf(file: DecodedFile): ((row: number) => string | undefined) | undefined {
  const { naturalKey } = file.table;
  if (naturalKey === undefined) return undefined;
  const keyOf = keyOver(naturalKey.map((name) => file.fields.get(name)));
  const ofCase = keyOver([file.fields.get('caseNumber'), file.fields.get('cpr')]);
  return (row) => (ofCase(row) === '\0' ? undefined : keyOf(row));
}

/** The values of some fields of a row as one text, the same however they are written. */
function keyOver(fields: readonly (Field | undefined)[]): (row: number) => string {
  const parts = fields.map((field) => ({
    texts: field?.coded.texts.map((text, code) => plain(text, field.decoded.values[code])),
    codes: field?.coded.codes,
  }));
  return (row) => parts.map(({ texts, codes }) => texts?.[codes?.[row] ?? 0] ?? '').join('\0');
}

function plain(text: string, value: unknown): string {
  if (isPerson(value)) return value.key;
  const on = dayIn(value);
  return on === undefined ? fold(text) : String(on);
}
