import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { refusalOf } from '../model/system-words.ts';

/** The text of a file that a flag names. Throws a UsageError when it can't be read. */
export function userText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const why = refusalOf(error);
    if (why === undefined) throw error;
    const words = { da: `filen {path} kan ikke læses: ${why.da}`, en: `the file {path} can't be read: ${why.en}` };
    throw new UsageError(words, { path });
  }
}
