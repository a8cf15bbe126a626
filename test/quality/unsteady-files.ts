import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from '../ingest/reading.ts';

/** A file to which something happens while it is read, again and again, or nothing. */
export interface UnsteadyFile {
  readonly fails: (path: string) => void;
  readonly passes: (path: string) => void;
}

/** Over 16 MB: a file so long is gone through twice. */
export const longList = lines(
  'Sagsnummer;Startdato;Team',
  ...Array.from({ length: 17 }, (_, at) => `S${at};01-02-2016;${'x'.repeat(999_000)}`),
);

/** The findings that depend on more than what a file holds, by code. */
export const unsteadyFiles: Readonly<Record<string, UnsteadyFile>> = {
  'unreadable-file': { fails: (path) => rmSync(path, { force: true }), passes: () => undefined },
  'file-changed': {
    fails: (path) => writeFileSync(path, 'Sagsnummer\r\n'),
    // Another file beside it is none of its business.
    passes: (path) => writeFileSync(join(path, '..', 'andet.txt'), 'Sagsnummer\r\n'),
  },
};
