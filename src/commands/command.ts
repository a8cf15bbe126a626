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
  readonly isLanguageTyped: boolean;
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
  /** A first period, or the plan to begin from. */
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  /** Set where the as-of day was not typed but stands in the settings file. */
  readonly asOfFrom?: 'option' | 'settings-file';
  readonly clock?: string;
  readonly by?: string;
  readonly only?: readonly string[];
  readonly threads?: string;
  readonly format?: string;
  readonly csvDialect?: string;
  readonly output?: string;
  readonly audience?: string;
  readonly minCell?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  /** False for --no-color. */
  readonly color?: boolean;
  readonly keepRefundCases?: boolean;
  readonly failOn?: string;
  readonly accepted?: string;
  readonly all?: boolean;
  readonly writeMapping?: string;
  readonly on?: string;
  readonly mapping?: string;
  readonly cases?: boolean;
  readonly caseNumbers?: boolean;
  readonly pseudonyms?: string;
  readonly failOnChange?: boolean;
  readonly overdue?: boolean;
  readonly dueWithin?: string;
  readonly kind?: readonly string[];
  readonly note?: string;
}

export interface ArgumentText {
  readonly name: Words;
  readonly words: Words;
}

interface Told {
  readonly name: string;
  readonly summary: Words;
  readonly examples: readonly { readonly line: string; readonly words: Words }[];
}

/** A command as its help tells it. It loads what it needs when it is run, so that help loads nothing. */
export interface CommandText extends Told {
  readonly options: readonly OptionText[];
  /** What stands after its name; where it says nothing, folders and files with lists. */
  readonly arguments?: readonly ArgumentText[];
  /** What stands before the folders and files with lists. */
  readonly before?: ArgumentText;
  /** True where there is an answer without lists too. */
  readonly listsOptional?: true;
  /** Does the work and gives the exit code. */
  run(given: readonly string[], flags: Flags, context: Context): Promise<number>;
}

/** Commands that have a first word in common. */
export interface CommandGroup extends Told {
  readonly commands: readonly CommandText[];
}
