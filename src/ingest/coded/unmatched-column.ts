import { fold } from '../../model/fold.ts';
import { holdsCpr } from '../../model/person-number.ts';
import { copied } from './coded-column.ts';
import { fingerprintOf, nothing, type Fingerprint } from './fingerprint.ts';

/** What a cell adds to its row's fingerprint, and whether it holds a CPR number. */
interface Mark extends Fingerprint {
  readonly exposes: boolean;
}

/** So many texts are remembered; a column with more has free text, most of it met once. */
const mostKnown = 4096;

/** A column that fills no field: its cells only tell rows apart. */
export class UnmatchedColumn {
  readonly position: number;
  isFilled = false;
  readonly #print: Fingerprint;
  readonly #known = new Map<string, Mark>();

  constructor(position: number, heading: string) {
    this.position = position;
    this.#print = fingerprintOf(fold(heading), nothing);
  }

  /** Undefined for a cell that is not filled in. */
  mark(cell: string): Mark | undefined {
    if (cell === '') return undefined;
    return this.#known.get(cell) ?? this.#markAnew(cell);
  }

  #markAnew(cell: string): Mark | undefined {
    const text = cell.trim();
    if (text === '') return undefined;
    this.isFilled = true;
    const mark = { ...fingerprintOf(text, this.#print), exposes: holdsCpr(text) };
    if (this.#known.size < mostKnown) this.#known.set(copied(cell), mark);
    return mark;
  }
}
