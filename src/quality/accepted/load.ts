import { nearest } from '../../model/nearest.ts';
import { readYamlFile } from '../../yaml/file.ts';
import type { Accepted } from './accepted.ts';
import { acceptedSchema } from './schema.ts';

/**
 * Reads the accepted findings from the text of their file. `codes` are all the codes there are.
 * Throws a UsageError with file, line and column; it never repeats a key.
 */
export function readAccepted(text: string, name: string, codes: readonly string[]): readonly Accepted[] {
  // As text: a case number such as 00123 is no number.
  const file = readYamlFile(text, name, acceptedSchema, 'text');
  for (const [at, { code }] of file.value.entries()) {
    if (codes.includes(code)) continue;
    const near = nearest(code, codes);
    throw file.complaint(
      [at, 'code'],
      {
        da: `ukendt kode{shown}${near === undefined ? '' : '; mente du {near}?'}`,
        en: `unknown code{shown}${near === undefined ? '' : '; did you mean {near}?'}`,
      },
      // Whatever was written in the wrong place is not repeated unless it looks like a code.
      { shown: /^[a-z-]{1,40}$/i.test(code) ? ` ${code}` : '', near: near ?? '' },
    );
  }
  return file.value;
}
