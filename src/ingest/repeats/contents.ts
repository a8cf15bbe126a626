import { dayIn, type DecodedFile, type Field } from '../decode-file.ts';
import { byText, type ListRows, type RowPlace } from './list-rows.ts';

/** What rows of a list say, to be compared where nothing tells which of them is the newer. */
export class Contents {
  readonly #rows: ListRows;
  readonly #names: readonly string[];
  readonly #events: readonly string[];
  readonly #known = new Map<Field, (string | undefined)[]>();

  constructor(rows: ListRows) {
    this.#rows = rows;
    const { columns, events, spans } = (rows.files[0] as DecodedFile).table;
    this.#names = Object.keys(columns).filter((name) => name !== 'extractedOn');
    this.#events = [...new Set([...events, ...spans.map(([, end]) => end)])];
  }

  /** The row that is used of several: that of the latest event or end, of those the one with most filled in, and then by its cells. */
  chosen(some: readonly number[]): number {
    return some.reduce((best, row) => (this.#compare(row, best) < 0 ? row : best));
  }

  /** Whether two rows say the same in all the columns that both files have. */
  agree(row: number, other: number): boolean {
    const [a, b] = [this.#rows.placeOf(row), this.#rows.placeOf(other)];
    return this.#names.every(
      (name) => !a.file.fields.has(name) || !b.file.fields.has(name) || this.#said(a, name) === this.#said(b, name),
    );
  }

  /** Below 0 when the first row is to be used rather than the second; rows of which nothing differs go by their number. */
  #compare(row: number, other: number): number {
    const [a, b] = [this.#rows.placeOf(row), this.#rows.placeOf(other)];
    return (
      this.#latestIn(b) - this.#latestIn(a) ||
      this.#filledIn(b) - this.#filledIn(a) ||
      this.#byTexts(b, a) ||
      row - other
    );
  }

  #byTexts(a: RowPlace, b: RowPlace): number {
    for (const name of this.#names) {
      const order = byText(written(a, name), written(b, name));
      if (order !== 0) return order;
    }
    return 0;
  }

  #latestIn({ file, row }: RowPlace): number {
    let latest = 0;
    for (const name of this.#events) {
      const field = file.fields.get(name);
      latest = Math.max(latest, dayIn(field?.decoded.values[field.coded.codes[row] ?? 0]) ?? 0);
    }
    return latest;
  }

  #filledIn({ file, row }: RowPlace): number {
    let filled = 0;
    for (const name of this.#names) {
      const field = file.fields.get(name);
      if (field?.decoded.values[field.coded.codes[row] ?? 0] !== undefined) filled++;
    }
    return filled;
  }

  /** What a cell comes to, the same however it is written; what can't be read is told by its text. */
  #said({ file, row }: RowPlace, name: string): string {
    const field = file.fields.get(name);
    if (field === undefined) return '';
    let known = this.#known.get(field);
    if (known === undefined) this.#known.set(field, (known = []));
    const code = field.coded.codes[row] ?? 0;
    return (known[code] ??= saidBy(field, code));
  }
}

function saidBy({ coded, decoded: { values, troubles } }: Field, code: number): string {
  const value = values[code];
  if (value !== undefined) return JSON.stringify(value);
  return troubles?.[code] === undefined ? '' : (coded.texts[code] ?? '');
}

function written({ file, row }: RowPlace, name: string): string {
  const field = file.fields.get(name);
  return field?.coded.texts[field.coded.codes[row] ?? 0] ?? '';
}
