import type { Day } from '../../calendar/day.ts';
import { dayIn, type DecodedFile } from '../decode-file.ts';
import { bareName } from '../sources.ts';

/** A row of one of a list's files. */
export interface RowPlace {
  readonly file: DecodedFile;
  readonly row: number;
}

/** The rows of all files of one list, numbered through, with the day on which each was taken out. */
export class ListRows {
  readonly count: number;
  readonly files: readonly DecodedFile[];
  /** By row. Where a list doesn't say when it was taken out, that is the day of the file's newest event. */
  readonly takenOn: Int32Array;
  readonly #starts = new Map<DecodedFile, number>();

  constructor(files: readonly DecodedFile[]) {
    this.files = files.length === 1 ? files : inOrder(files);
    let count = 0;
    for (const file of this.files) {
      this.#starts.set(file, count);
      count += file.coded.rows;
    }
    this.count = count;
    this.takenOn = new Int32Array(count);
    for (const file of this.files) this.#noteDays(file);
  }

  /** True where no row was taken out on another day than the rest. */
  get areOfOneDay(): boolean {
    const { takenOn } = this;
    for (let row = 1; row < takenOn.length; row++) if (takenOn[row] !== takenOn[0]) return false;
    return true;
  }

  /** How many days after another a row was taken out; below 0 when before it. */
  daysAfter(row: number, other: number): number {
    return (this.takenOn[row] ?? 0) - (this.takenOn[other] ?? 0);
  }

  startOf(file: DecodedFile): number {
    return this.#starts.get(file) ?? 0;
  }

  placeOf(index: number): RowPlace {
    const file = this.files.findLast((one) => this.startOf(one) <= index) as DecodedFile;
    return { file, row: index - this.startOf(file) };
  }

  #noteDays(file: DecodedFile): void {
    const start = this.startOf(file);
    const ofFile = file.extractedOn ?? file.newestEventOn() ?? beforeAll;
    const field = file.fields.get('extractedOn');
    if (field === undefined) {
      this.takenOn.fill(ofFile, start, start + file.coded.rows);
      return;
    }
    const days = field.decoded.values.map((value) => dayIn(value) ?? ofFile);
    const { codes } = field.coded;
    for (let row = 0; row < codes.length; row++) this.takenOn[start + row] = days[codes[row] ?? 0] ?? ofFile;
  }
}

/** Before every day, and still far enough from the ends of 32 bits to be taken from one. */
const beforeAll = -(2 ** 30) as Day;

/**
 * The order in which files go where rows of them are the same: one with more columns first, since a row tells more there.
 * What else may tell them apart are columns and the way in which their dates are read. Names and bytes come last, so that
 * the account of each file is the same in whatever order they were named.
 */
function inOrder(files: readonly DecodedFile[]): DecodedFile[] {
  const known = files.map((file) => {
    const fields = [...file.fields.values()];
    const columns = fields.map(({ name, decoded }) => `${name} ${decoded.form ?? ''}`).sort();
    return { file, columns: columns.join(), count: fields.length, name: bareName(file.name) };
  });
  known.sort(
    (a, b) =>
      b.count - a.count ||
      byText(a.columns, b.columns) ||
      byText(a.name, b.name) ||
      byText(a.file.facts.sha256, b.file.facts.sha256),
  );
  return known.map(({ file }) => file);
}

export function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
