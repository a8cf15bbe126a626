import type { KnowledgeSource } from '../../../src/knowledge/index.ts';
import { listNames, type InputFile, type List, type ListName, type Lists } from '../../../src/model/lists.ts';
import type { Row } from '../../../src/model/rows.ts';
import { headsOf } from './heads.ts';
import { blankRows } from './rows.ts';
import { tableOf, type Table, type TableRow } from './table.ts';

/** The lists of a test: a table for each, or several tables where several files hold it. */
export type Tables = { readonly [L in ListName]?: string | readonly string[] };

/** A row of a table and the record that was made of it. */
export interface Entry {
  readonly row: Row;
  readonly cells: TableRow;
}

export interface Written extends KnowledgeSource {
  readonly entries: { readonly [L in ListName]?: readonly Entry[] };
}

/**
 * Makes records straight from tables. A list has the columns that its tables have heads for,
 * so a column left out of a table is a column that the export does not have. Heads that begin with
 * `outcome` are not part of the list.
 */
export function write(tables: Tables): Written {
  const files: InputFile[] = [];
  const lists: Partial<Record<ListName, List<Row>>> = {};
  const entries: Partial<Record<ListName, Entry[]>> = {};
  for (const name of listNames) {
    const given = tables[name];
    if (given === undefined) continue;
    const ofList = [given].flat().flatMap((text) => fileOf(name, tableOf(text), files));
    entries[name] = ofList;
    lists[name] = {
      rows: ofList.map(({ row }) => row),
      fields: fieldsIn(files.filter(({ list }) => list === name)),
      rowsRead: ofList.length,
      leftOut: [],
    };
  }
  return { files, lists: lists as Lists, entries };
}

function fieldsIn(files: readonly InputFile[]): Set<string> {
  const fields = new Set<string>();
  for (const file of files) for (const field of file.fields) fields.add(field);
  return fields;
}

function fileOf(name: ListName, table: Table, files: InputFile[]): Entry[] {
  const file = files.length;
  files.push(inputFile(name, file, fieldsOf(name, table), table.rows.length));
  // The heads stand on line 1.
  return table.rows.map((cells, at) => ({ cells, row: recordOf(name, table, cells, { file, line: at + 2 }) }));
}

function fieldsOf(name: ListName, { heads }: Table): Set<string> {
  return new Set(columns(heads).flatMap((head) => headOf(name, head).fields));
}

function recordOf(name: ListName, { heads }: Table, cells: TableRow, place: { file: number; line: number }): Row {
  const parts = columns(heads).map((head) => headOf(name, head).read(cells.get(head) ?? ''));
  const unusable: Record<string, unknown> = Object.assign({}, ...parts.map((part) => part['unusable'] ?? {}));
  const given: Partial<Row> = Object.assign({}, ...parts);
  return {
    ...blankRows[name],
    ...given,
    ...place,
    unusable: Object.keys(unusable).length === 0 ? undefined : (unusable as Record<string, string>),
  };
}

function columns(heads: readonly string[]): string[] {
  return heads.filter((head) => !head.startsWith('outcome'));
}

function headOf(list: ListName, name: string) {
  const head = headsOf[list][name];
  if (head === undefined) throw new Error(`no head of ${list}: ${name}`);
  return head;
}

/** A file that holds these columns and so many rows, all of them used. */
export function inputFile(list: ListName, at: number, fields: ReadonlySet<string>, rows: number): InputFile {
  return {
    name: `${list}-${at}.csv`,
    list,
    encoding: 'utf-8',
    delimiter: ';',
    headingLine: 1,
    fields,
    rowsRead: rows,
    rowsUsed: rows,
    rowsLeftOut: [],
    sha256: '',
    extractedOn: undefined,
  };
}
