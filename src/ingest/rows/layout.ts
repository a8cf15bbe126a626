export const delimiters = [';', '\t', ','] as const;

export type Delimiter = (typeof delimiters)[number];

/** How a text is divided into rows and cells. */
export interface Layout {
  readonly delimiter: Delimiter;
  readonly lineEnd: '\n' | '\r';
}

/** Takes the rows of a text one by one. */
export interface RowSink {
  /** `line` is the one on which the row begins. Returns false when no more rows are wanted. */
  add(cells: readonly string[], line: number): boolean;
  /** Where it leaves plain rows to the scanner, so that they never pass through `add`. */
  readonly coding?: Coding;
}

export interface Coding {
  /** True while each row is wanted. */
  isHeldUp(): boolean;
  /** The scanner has coded as many rows as it can hold. */
  takeCoded(): void;
}

/** In units of UTF-16; a longer cell has swallowed what comes after it. */
export const longestCell = 2 ** 20;

/** A row may be longer than its longest cell, but not without end: a quote that never closes would fill the memory. */
export const longestRow = 16 * longestCell;
