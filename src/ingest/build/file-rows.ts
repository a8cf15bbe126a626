import type { DecodedFile, Field } from '../decode-file.ts';
import type { Person } from '../kinds/cpr.ts';
import type { Code } from '../kinds/text.ts';
import type { Day } from '../../calendar/day.ts';

/** A row's values by field. The ones named here mean the same in every list. */
export interface RowCells {
  readonly [field: string]: unknown;
  readonly caseNumber?: string | undefined;
  readonly cpr?: Person | undefined;
  readonly foreignId?: Person | undefined;
  readonly bornOn?: Day | undefined;
  readonly unborn?: boolean | undefined;
  readonly status?: Code<string> | undefined;
  readonly caseType?: Code<string> | undefined;
  readonly endedOn?: Day | undefined;
}

/** Something to say about one cell: the code of a rule and the field. */
export interface Remark {
  readonly code: string;
  readonly field: Field;
}

/** The rows of a decoded file, taken together from its columns. */
export class FileRows {
  readonly file: DecodedFile;
  readonly #columns: readonly {
    readonly name: string;
    readonly codes: Int32Array;
    readonly values: readonly unknown[];
  }[];
  readonly #troubled: readonly Field[];
  readonly #noticed: readonly Field[];
  readonly #cells: Record<string, unknown> = {};

  constructor(file: DecodedFile) {
    this.file = file;
    const fields = [...file.fields.values()];
    this.#columns = fields.map(({ name, coded: { codes }, decoded: { values } }) => ({ name, codes, values }));
    this.#troubled = fields.filter(({ decoded }) => decoded.troubles !== undefined);
    this.#noticed = fields.filter(({ decoded }) => decoded.notices !== undefined);
  }

  /** The values of a row; the object is filled anew by the next call. */
  cells(row: number): RowCells {
    const columns = this.#columns;
    const cells = this.#cells;
    for (let at = 0; at < columns.length; at++) {
      const { name, codes, values } = columns[at] as (typeof columns)[number];
      cells[name] = values[codes[row] ?? 0];
    }
    return cells;
  }

  /** The cells of a row that can't be used. */
  troubles(row: number): Remark[] {
    return this.#troubled.length === 0 ? none : remarks(row, this.#troubled, ({ decoded }) => decoded.troubles);
  }

  /** The cells of a row that are used and doubtful. */
  notices(row: number): Remark[] {
    return this.#noticed.length === 0 ? none : remarks(row, this.#noticed, ({ decoded }) => decoded.notices);
  }
}

const none: Remark[] = [];

function remarks(
  row: number,
  fields: readonly Field[],
  codesOf: (field: Field) => readonly (string | undefined)[] | undefined,
): Remark[] {
  let found = none;
  for (const field of fields) {
    const code = codesOf(field)?.[field.coded.codes[row] ?? 0];
    if (code === undefined) continue;
    if (found === none) found = [];
    found.push({ code, field });
  }
  return found;
}
