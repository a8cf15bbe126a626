import type { ListName, ListRows } from '../model/lists.ts';
import type { Row } from '../model/rows.ts';
import type { Kind } from './kinds/kind.ts';

/** One column that a list can have, under the headings it is known by. */
export interface Column<V> {
  /** The heading as the program calls it in messages. */
  readonly heading: string;
  readonly aliases: readonly string[];
  readonly kind: Kind<V>;
}

export function column<V>(kind: Kind<V>, heading: string, ...aliases: string[]): Column<V> {
  return { heading, aliases, kind };
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What a row has in a column; undefined where not filled in, unusable or without a column. */
export interface Cell<V> {
  (row: number): V | undefined;
}

/** The cells of a file by field. */
type CellsOf<C extends Columns> = {
  readonly [F in keyof C]: C[F] extends Column<infer V> ? Cell<V> : never;
};

/** A column of a file: the value of each of its texts, and a code per row. */
export interface ValueColumn<V> {
  readonly values: readonly V[];
  readonly codes: Int32Array;
}

/** Gives the column of a file that fills a field; one that it does not have holds nothing. */
export interface ColumnOf<C extends Columns> {
  <F extends keyof C & string>(field: F): C[F] extends Column<infer V> ? ValueColumn<V | undefined> : never;
}

/** What the rows of a file have in common with those of every other, to be looked up by their place in it. */
export interface RowColumns {
  readonly file: number;
  readonly lines: Int32Array;
  readonly caseNumber: ValueColumn<string | undefined>;
  /** To be read at once: the next row's answer is given in the same object. */
  readonly personAt: (at: number) => Pick<Row, 'child' | 'bornOn'>;
  /** By place, for the few rows that have any. */
  readonly unusable: ReadonlyMap<number, NonNullable<Row['unusable']>>;
}

/** The same where the columns are no longer known by type. */
export type Cells = CellsOf<Columns>;

/** What a list is: its columns by the field they fill, and how a row becomes a record. */
export type TableOf<L extends ListName, C extends Columns> = TableFacts<L, C> & (TakingOver<L, C> | LookingUp<L, C>);

interface TableFacts<L extends ListName, C extends Columns> {
  readonly list: L;
  readonly columns: C;
  /** Without these columns a file is not this list. */
  readonly required: readonly (keyof C & string)[];
  /** Required columns that a row need not fill in: an empty cell there means something. */
  readonly mayBeEmpty?: readonly (keyof C & string)[];
  /** At least one of these columns must be there as well; none means that `required` is enough. */
  readonly telling?: readonly (keyof C & string)[];
  /** Dates without which a row can't be judged at all: one that can't be read leaves the whole row out. */
  readonly essential: readonly (keyof C & string)[];
  /** Pairs of a start and an end; an end before its start leaves the row out. A later pair holds when an earlier has no start. */
  readonly spans: readonly (readonly [start: keyof C & string, end: keyof C & string])[];
  /** Dates of things that have happened; the newest of them tells how far a list without Udtræksdato reaches. */
  readonly events: readonly (keyof C & string)[];
  /** True when the id is not the row's own, so that several rows of a list may rightly have it. */
  readonly idsRecur?: boolean;
  /** What tells rows apart in two lists that have no ids of rows; none means that only whole-row duplicates are found. The first two parts may not both be empty. */
  readonly naturalKey?: readonly (keyof C & string)[];
  /** Where no two things have the same natural key: rows with it, and one of these fields filled in, are versions of one, though they were taken out on one day. */
  readonly versionsBy?: readonly (keyof C & string)[];
  /** Fields that hold the clock times of a field with moments. */
  readonly clocks?: Readonly<Record<string, string>>;
  /** More fields that the records have once one of the columns is there. */
  readonly derived?: Readonly<Record<string, readonly (keyof C & string)[]>>;
}

/** Records that hold their fields. */
interface TakingOver<L extends ListName, C extends Columns> {
  readonly lookUp?: never;
  /**
   * The record of the row at a place. `row` is filled anew for the next one, so what it holds is taken over field by
   * field; spread, it would also make V8 keep those fields apart from the others, which takes time and memory.
   */
  record(of: CellsOf<C>, at: number, row: Row): ListRows[L];
}

/** Of a list of very many rows: records that look their fields up in the columns. */
interface LookingUp<L extends ListName, C extends Columns> {
  /** Makes the record of the row at a place. */
  lookUp(rows: RowColumns, columnOf: ColumnOf<C>): (at: number) => ListRows[L];
}

/** A table whose columns are no longer known by type. */
export type Table<L extends ListName = ListName> = TableOf<L, Columns>;

export function defineTable<L extends ListName, C extends Columns>(table: TableOf<L, C>): Table<L> {
  return table;
}
