import { UsageError, UsageErrors } from '../errors.ts';
import type { Arguments, Words } from '../model/words.ts';

/** Line and column of a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake in a file: where it stands and what is wrong. */
export interface Complaint extends Position {
  readonly words: Words;
  readonly args: Arguments;
}

/** Throws when there is anything to complain of: every mistake, in the order of the file, with file, line and column. */
export function refuse(file: string, complaints: readonly Complaint[]): void {
  const sorted = [...complaints].sort((a, b) => a.line - b.line || a.column - b.column);
  const errors = sorted.map((one) => errorOf(file, one));
  const told = new Map(errors.map((error) => [error.message, error]));
  if (told.size > 0) throw new UsageErrors([...told.values()]);
}

/** One complaint as an error that names its place. */
export function errorOf(file: string, { line, column, words, args }: Complaint): UsageError {
  return new UsageError(placed(words), { ...args, atFile: file, atLine: line, atColumn: column });
}

function placed({ da, en }: Words): Words {
  const place = '{atFile}:{atLine}:{atColumn}: ';
  return { da: place + da, en: place + en };
}

/** The words with a suggestion after them, where a near word is known. */
export function suggesting(words: Words, near: string | undefined): Words {
  if (near === undefined) return words;
  return { da: `${words.da}; mente du {near}?`, en: `${words.en}; did you mean {near}?` };
}
