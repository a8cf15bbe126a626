import { fold } from '../../model/fold.ts';
import { isPerson } from '../kinds/cpr.ts';
import { dayIn, type DecodedFile, type Field } from '../decode-file.ts';
import type { Drop } from './duplicates.ts';
import type { ListRows } from './list-rows.ts';

/**
 * Drops the rows of which a newer version stands in a newer list. Rows that only their natural key has in common, and that
 * were taken out on one day, may be different things: a list may come in several files. With ids, two versions in the same list also meet,
 * and the later is kept; but one id for several children is several rows.
 */
export function dropSuperseded(rows: ListRows, isDropped: (row: number) => boolean, drop: Drop): void {
  const groups = new Groups(rows);
  if (groups.isEmpty) return;
  const newest = newestRows(rows, groups, isDropped);
  const rivals = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const group = groups.of[row] ?? -1;
    if (group === -1 || isDropped(row)) continue;
    const kept = newest[group] ?? row;
    const isOlder = groups.tellsApart(group)
      ? (rows.editions[row] ?? 0) < (rows.editions[kept] ?? 0)
      : rows.isTakenBefore(row, kept);
    if (isOlder) drop(row, kept);
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

/** Groups rows that are versions of one. Rows with an id are told by it, others by their natural key. */
class Groups {
  /** Per row the number of its group; -1 for a row that nothing tells apart. */
  readonly of: Int32Array;
  readonly #rows: ListRows;
  readonly #numbers = new Map<string, number>();
  readonly #byId = new Set<number>();
  readonly #keyTellsApart: boolean;
  readonly #childKeys: readonly ((row: number) => string)[];

  constructor(rows: ListRows) {
    this.#rows = rows;
    this.of = new Int32Array(rows.count).fill(-1);
    this.#childKeys = rows.files.map(({ fields }) => keyOver([fields.get('cpr'), fields.get('foreignId')]));
    this.#keyTellsApart = rows.files.some(({ table }) => table.keyTellsApart === true);
    const severalLists = rows.editions.some((edition) => edition !== rows.editions[0]);
    for (const file of rows.files) this.#add(file, severalLists);
  }

  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  byId(group: number): boolean {
    return this.#byId.has(group);
  }

  /** Whether rows of a group are versions of one thing, and not just alike. */
  tellsApart(group: number): boolean {
    return this.#keyTellsApart || this.#byId.has(group);
  }

  childOf(row: number): string {
    const place = this.#rows.placeOf(row);
    return this.#childKeys[this.#rows.files.indexOf(place.file)]?.(place.row) ?? '';
  }

  #add(file: DecodedFile, severalLists: boolean): void {
    const idField = file.table.idsRecur === true ? undefined : file.fields.get('id');
    const idGroups = idField?.decoded.values.map((id) => (typeof id === 'string' ? this.#numberOf(`id ${id}`) : -1));
    for (const group of idGroups ?? []) this.#byId.add(group);
    const keyOf = severalLists ? naturalKeyOf(file) : undefined;
    if (idGroups === undefined && keyOf === undefined) return;
    const start = this.#rows.startOf(file);
    for (let row = 0; row < file.coded.rows; row++) {
      if (file.coded.faults[row] !== 0) continue;
      const group = idGroups?.[idField?.coded.codes[row] ?? 0] ?? -1;
      const key = group === -1 ? keyOf?.(row) : undefined;
      this.of[start + row] = key === undefined ? group : this.#numberOf(`key ${key}`);
    }
  }

  #numberOf(key: string): number {
    let group = this.#numbers.get(key);
    if (group === undefined) this.#numbers.set(key, (group = this.#numbers.size));
    return group;
  }
}

/** A row's natural key; undefined for a row in which its first parts, most often case and child, are not filled in. */
function naturalKeyOf({ table, fields }: DecodedFile): ((row: number) => string | undefined) | undefined {
  const parts = table.naturalKey?.map((name) => fields.get(name));
  if (parts === undefined) return undefined;
  const keyOf = keyOver(parts);
  const firstOf = keyOver(parts.slice(0, 2));
  return (row) => (firstOf(row) === '\0' ? undefined : keyOf(row));
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
