import type { Language, Words } from '../model/words.ts';

/** Where a command reads and writes; the running process is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Stream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command is run in. */
export interface Context {
  readonly streams: Streams;
  readonly language: Language;
  /** Milliseconds since 1970, read once. */
  readonly now: number;
}

export interface OptionText {
  /** `--quiet`, or `-o, --output`. */
  readonly flag: string;
  /** What its value is called; an option without one is a switch. */
  readonly value?: Words;
  readonly words: Words;
  /** True when it can be named several times; its values are then a list. */
  readonly repeats?: true;
}

/** The options as typed, before anyone has looked at their values. */
export interface Flags {
  readonly list?: string;
  readonly plan?: readonly string[];
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly clock?: string;
  readonly by?: string;
  readonly format?: string;
  readonly output?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  /** False for --no-color. */
  readonly color?: boolean;
  readonly keepRefundCases?: boolean;
  readonly failOn?: string;
  readonly accepted?: string;
  readonly all?: boolean;
  readonly writeMapping?: string;
}

/** A command as its help tells it. It loads what it needs when it is run, so that help loads nothing. */
export interface CommandText {
  readonly name: string;
  readonly summary: Words;
  readonly options: readonly OptionText[];
  readonly examples: readonly { readonly line: string; readonly words: Words }[];
  /** Does the work and gives the exit code. */
  run(paths: readonly string[], flags: Flags, context: Context): Promise<number>;
}
