import { fold } from '../../model/fold.ts';
import { dayIn, type DecodedFile, type Field } from '../decode-file.ts';
import { isPerson } from '../kinds/cpr.ts';
import { isWholeMonth } from '../kinds/month.ts';
import type { ListRows } from './list-rows.ts';

/** Tells the natural key of a row; undefined for a row that it tells apart from no other. */
type KeyOf = (row: number) => string | undefined;

/** Groups rows that may be versions of one. Rows with an id are told by it, others by their natural key. */
export class Groups {
  /** Per row the number of its group; -1 for a row that nothing tells apart. */
  readonly of: Int32Array;
  readonly #rows: ListRows;
  readonly #numbers = new Map<string, number>();
  /** The groups whose rows are versions of one thing for sure, and not just alike. */
  readonly #versions = new Set<number>();

  constructor(rows: ListRows) {
    this.#rows = rows;
    this.of = new Int32Array(rows.count).fill(-1);
    const ofOneDay = rows.areOfOneDay;
    for (const file of rows.files) this.#add(file, ofOneDay);
  }

  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  areVersions(group: number): boolean {
    return this.#versions.has(group);
  }

  /** Whom a row is about; empty where it names nobody. */
  childOf(row: number): string {
    const { file, row: at } = this.#rows.placeOf(row);
    for (const name of ['cpr', 'foreignId']) {
      const field = file.fields.get(name);
      const value = field?.decoded.values[field.coded.codes[at] ?? 0];
      if (isPerson(value)) return value.key;
    }
    return '';
  }

  #add(file: DecodedFile, ofOneDay: boolean): void {
    const { table, coded } = file;
    const idField = table.idsRecur === true ? undefined : file.fields.get('id');
    const idGroups = idField?.decoded.values.map((id) => (typeof id === 'string' ? this.#numberOf(`id ${id}`) : -1));
    for (const group of idGroups ?? []) this.#versions.add(group);
    const isAlone = this.#rows.files.length === 1;
    const keysOf = isAlone ? recurringKeyOf : naturalKeyOf;
    const keyOf = ofOneDay && table.versionsBy === undefined ? undefined : keysOf(file);
    if (idGroups === undefined && keyOf === undefined) return;
    const isVersion = versionsIn(file);
    const start = this.#rows.startOf(file);
    for (let row = 0; row < coded.rows; row++) {
      if (coded.faults[row] !== 0) continue;
      let group = idGroups?.[idField?.coded.codes[row] ?? 0] ?? -1;
      const key = group === -1 ? keyOf?.(row) : undefined;
      if (key !== undefined) {
        group = this.#numberOf(`key ${key}`);
        if (isVersion(row)) this.#versions.add(group);
      }
      this.of[start + row] = group;
    }
  }

  #numberOf(key: string): number {
    let group = this.#numbers.get(key);
    if (group === undefined) this.#numbers.set(key, (group = this.#numbers.size));
    return group;
  }
}
/** A row's natural key; undefined for a row in which its first parts, most often case and child, are not filled in. */
function naturalKeyOf({ table, fields }: DecodedFile): KeyOf | undefined {
  const { naturalKey } = table;
  if (naturalKey === undefined) return undefined;
  const parts = naturalKey.map((name) => partOf(fields.get(name), table.columns[name]?.kind.name));
  return (row) => {
    const texts = parts.map((part) => part(row));
    return texts[0] === '' && texts[1] === '' ? undefined : texts.join('\0');
  };
}

/** The same of a list in one file, whose rows meet nothing where the first part of their key stands in no other row. */
function recurringKeyOf(file: DecodedFile): KeyOf | undefined {
  const keyOf = naturalKeyOf(file);
  const codes = file.fields.get(file.table.naturalKey?.[0] ?? '')?.coded.codes;
  if (keyOf === undefined || codes === undefined) return keyOf;
  const counts: number[] = [];
  for (let row = 0; row < codes.length; row++) counts[codes[row] as number] = (counts[codes[row] as number] ?? 0) + 1;
  return (row) => ((counts[codes[row] as number] ?? 0) > 1 ? keyOf(row) : undefined);
}

/** What a row has in a field, the same however it is written. Ids are told apart by each of their signs, as everywhere. */
function partOf(field: Field | undefined, kind: string | undefined): (row: number) => string {
  if (field === undefined) return () => '';
  const { coded, decoded } = field;
  const known: string[] = [];
  return (row) => {
    const code = coded.codes[row] ?? 0;
    return (known[code] ??= plain(coded.texts[code] ?? '', decoded.values[code], kind));
  };
}

function plain(text: string, value: unknown, kind: string | undefined): string {
  if (isPerson(value)) return value.key;
  if (kind === 'id') return typeof value === 'string' ? value : '';
  // Days are read as their month, and are not the same for that.
  if (kind === 'month' && !isWholeMonth(text)) return fold(text);
  const on = dayIn(value);
  return on === undefined ? fold(text) : String(on);
}

/** Whether rows with the natural key of a row are versions of one thing. */
function versionsIn({ table, fields }: DecodedFile): (row: number) => boolean {
  const parts = (table.versionsBy ?? []).flatMap((name) => fields.get(name) ?? []);
  return (row) => parts.some(({ coded, decoded }) => decoded.values[coded.codes[row] ?? 0] !== undefined);
}
