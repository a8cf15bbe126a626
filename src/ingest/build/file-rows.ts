import type { Day } from '../../calendar/day.ts';
import type { DecodedFile, Field } from '../decode-file.ts';
import type { Person } from '../kinds/cpr.ts';
import type { Code } from '../kinds/text.ts';
import type { Cell, Cells } from '../table.ts';

/** The cells of a file by field. The ones named here mean the same in every list. */
export type FileCells = Cells & {
  readonly caseNumber?: Cell<string>;
  readonly cpr?: Cell<Person>;
  readonly foreignId?: Cell<Person>;
  readonly bornOn?: Cell<Day>;
  readonly unborn?: Cell<boolean>;
  readonly status?: Cell<Code<string>>;
  readonly caseType?: Cell<Code<string>>;
  readonly startedOn?: Cell<Day>;
  readonly endedOn?: Cell<Day>;
};

/** Something to say about one cell: the code of a rule and the field. */
export interface Remark {
  readonly code: string;
  readonly field: Field;
}

const named = ['caseNumber', 'cpr', 'foreignId', 'bornOn', 'unborn', 'status', 'caseType', 'startedOn', 'endedOn'];

/** The rows of a decoded file, taken together from its columns. */
export interface FileRows {
  readonly file: DecodedFile;
  /** Those of the fields that decide about a row. */
  readonly of: FileCells;
  /** The cells of a row that can't be used. */
  readonly troubles: (row: number) => readonly Remark[];
  /** The cells of a row that are used and doubtful. */
  readonly notices: (row: number) => readonly Remark[];
}

// Functions that hold what they need by name: much faster than private fields as long as V8 has not optimised them,
// and in a short run it never does.

export function rowsOf(file: DecodedFile): FileRows {
  const { required, spans } = file.table;
  return {
    file,
    of: cellsOf(file, new Set([...named, ...required, ...spans.flat()])),
    troubles: remarksIn(file, ({ decoded }) => decoded.troubles),
    notices: remarksIn(file, ({ decoded }) => decoded.notices),
  };
}

export function cellsOf(
  { table, fields }: DecodedFile,
  names: Iterable<string> = Object.keys(table.columns),
): FileCells {
  const cells: Record<string, Cell<unknown>> = {};
  for (const name of names) {
    const field = fields.get(name);
    cells[name] = field === undefined ? nothing : cellOf(field.decoded.values, field.coded.codes);
  }
  return cells;
}

/** A column that a file does not have. */
export const nothing = (): undefined => undefined;

export function cellOf<V>(values: readonly (V | undefined)[], codes: Int32Array): Cell<V> {
  return (row) => values[codes[row] as number];
}

const none: readonly Remark[] = [];

function remarksIn(
  { fields }: DecodedFile,
  codesIn: (field: Field) => readonly (string | undefined)[] | undefined,
): (row: number) => readonly Remark[] {
  const columns: { readonly field: Field; readonly code: Cell<string> }[] = [];
  for (const field of fields.values()) {
    const codes = codesIn(field);
    if (codes !== undefined) columns.push({ field, code: cellOf(codes, field.coded.codes) });
  }
  return columns.length === 0 ? () => none : (row) => remarksOn(row, columns);
}

function remarksOn(
  row: number,
  columns: readonly { readonly field: Field; readonly code: Cell<string> }[],
): readonly Remark[] {
  let found: Remark[] | undefined;
  for (let at = 0; at < columns.length; at++) {
    const { field, code: codeOf } = columns[at] as (typeof columns)[number];
    const code = codeOf(row);
    if (code !== undefined) (found ??= []).push({ code, field });
  }
  return found ?? none;
}
