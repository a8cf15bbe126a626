import type { ListName, ListRows } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import type { Cell, RowColumns, Table, ValueColumn } from '../table.ts';
import type { KnownCase } from './case-book.ts';
import { cellsOf, nothing, type FileRows, type Remark } from './file-rows.ts';
import { personIn, type RowPerson } from './person-of.ts';
import { missingEndIn, unusableIn } from './unusable.ts';

/** Makes the record of the row at a place. */
export interface Records {
  /** Of a row of which there is nothing to say. */
  plain(at: number): ListRows[ListName];
  /** Of any other that is used, some cells of which can't be. */
  doubted(at: number, troubles: readonly Remark[]): ListRows[ListName];
}

export function recordsIn(rows: FileRows, knownCase: Cell<KnownCase>): Records {
  const { table } = rows.file;
  return table.lookUp === undefined ? takingOver(rows, knownCase, table) : lookingUp(rows, knownCase, table);
}

type TableTakingOver = Extract<Table, { readonly lookUp?: never }>;
type TableLookingUp = Exclude<Table, TableTakingOver>;

/** What is being found out about a row. */
type RowDraft = { -readonly [F in keyof Row]: Row[F] };

function takingOver(rows: FileRows, knownCase: Cell<KnownCase>, table: TableTakingOver): Records {
  const { file } = rows;
  const of = cellsOf(file);
  const { caseNumber = nothing } = of;
  const { lines } = file.coded;
  const fillPerson = personIn(of);
  const endIsMissing = missingEndIn(rows);
  const unusable = unusableIn(file);
  const unknown = { caseNumber: undefined, child: undefined, bornOn: undefined, unusable: undefined };
  const row: RowDraft = { file: file.index, line: 0, ...unknown };
  const fill = (at: number, unreadable: boolean): void => {
    row.line = lines[at] as number;
    row.caseNumber = caseNumber(at);
    fillPerson(row, at, knownCase(at), unreadable);
  };
  return {
    plain: (at) => {
      fill(at, false);
      row.unusable = undefined;
      return table.record(of, at, row);
    },
    doubted: (at, troubles) => {
      fill(at, troubles.some(isOfCpr));
      row.unusable = unusable(at, troubles, endIsMissing(at), row);
      return table.record(of, at, row);
    },
  };
}

function lookingUp(rows: FileRows, knownCase: Cell<KnownCase>, table: TableLookingUp): Records {
  const { file, of } = rows;
  const { coded } = file;
  const none: ValueColumn<undefined> = { values: [undefined], codes: new Int32Array(coded.rows) };
  const columnOf = (name: string): ValueColumn<unknown> => {
    const field = file.fields.get(name);
    return field === undefined ? none : { values: field.decoded.values, codes: field.coded.codes };
  };
  const fillPerson = personIn(of);
  const endIsMissing = missingEndIn(rows);
  const unusable = unusableIn(file);
  const person: RowPerson = { child: undefined, bornOn: undefined };
  const unreadable = new Set<number>();
  const unusableAt = new Map<number, NonNullable<Row['unusable']>>();
  const personAt = (at: number): RowPerson => {
    fillPerson(person, at, knownCase(at), unreadable.has(at));
    return person;
  };
  const caseNumber = columnOf('caseNumber') as RowColumns['caseNumber'];
  const common: RowColumns = { file: file.index, lines: coded.lines, caseNumber, personAt, unusable: unusableAt };
  const recordAt = table.lookUp(common, columnOf);
  return {
    plain: recordAt,
    doubted: (at, troubles) => {
      if (troubles.some(isOfCpr)) unreadable.add(at);
      const fields = unusable(at, troubles, endIsMissing(at), personAt(at));
      if (fields !== undefined) unusableAt.set(at, fields);
      return recordAt(at);
    },
  };
}

function isOfCpr({ field }: Remark): boolean {
  return field.name === 'cpr';
}
