import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { refusalOf } from '../model/system-words.ts';

/** The text of a file that a flag names. Throws a UsageError when it can't be read. */
export async function userText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const why = refusalOf(error);
    if (why === undefined) throw error;
    const words = { da: `filen {path} kan ikke læses: ${why.da}`, en: `the file {path} can't be read: ${why.en}` };
    throw new UsageError(words, { path });
  }
}
