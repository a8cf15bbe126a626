import type { RefusalCode } from '../refusal.ts';
import type { Returns } from './returns.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** What stands against reading the bytes as text, and at which bytes it shows. */
export interface Trouble {
  readonly code: RefusalCode;
  readonly offsets?: readonly number[];
}

export interface Verdict {
  readonly encoding: Encoding;
  readonly bomBytes: number;
  /** True when letters stand there that could come from a double conversion. */
  readonly maybeDoubled: boolean;
  /** True when the text holds the sign that stands in for letters that could not be converted. */
  readonly lostCharacters: boolean;
}

/** Looks at all the bytes of a file as they stream by, to decide how they are to be read as text. */
export interface Scan {
  readonly returns: Returns;
  /** False while only white space has been seen. */
  readonly holdsText: boolean;
  readonly trouble: Trouble | undefined;
  feed(bytes: Uint8Array): void;
  verdict(): Verdict;
}
