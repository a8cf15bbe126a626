import type { Arguments, Words } from './words.ts';

/** `error`: the row or file can't be used; `warning`: used, but doubtful; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Something to know about the lists. `at` points into a file; no part of a finding ever holds a cell's content.
 * `args` are counts, headings the program knows, forms, list names, file names and places.
 */
export interface Finding {
  readonly code: string;
  readonly args?: Arguments;
  readonly at: Place;
}

/** A place in the input. `column` is the heading as the program calls it, never a cell. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  /** Of the case on the row, or of its child, where the user gave a key. */
  readonly pseudonym?: string;
}

export type RuleGroup = 'file' | 'value' | 'row' | 'across-rows' | 'across-lists' | 'across-time' | 'indicator';

/** What a finding's code means, in words. */
export interface RuleText {
  readonly code: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly words: Words;
  /** What its findings are called together; for rules whose findings differ in what they say. */
  readonly title?: Words;
  /** What to correct, and where. */
  readonly guidance: Words;
}
