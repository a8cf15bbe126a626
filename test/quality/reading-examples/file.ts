import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines, windows1252 } from '../../ingest/reading.ts';
import { cases, type ReadingExample } from './reading-example.ts';

const row = 'S1;01-02-2016;Nørre';
const text = lines('Sagsnummer;Startdato;Team', row);
const good = cases(row);

/** Over 16 MB. */
const long = Array.from({ length: 17 }, (_, at) => `S${at};01-02-2016;${'x'.repeat(999_000)}`);

const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

/** Read as Windows-1252 and saved as UTF-8. */
const doubled = (once: string): string => Buffer.from(once).toString('latin1');

export const fileExamples: Readonly<Record<string, ReadingExample>> = {
  // A long file is gone through twice, and this one is gone before the second time.
  'unreadable-file': {
    failing: { files: cases(...long), meanwhile: (folder) => rmSync(join(folder, 'sager.csv'), { force: true }) },
    passing: cases(...long),
  },
  'empty-file': { failing: { 'sager.csv': '' }, passing: good },
  'spreadsheet-file': {
    failing: { 'sager.csv': Buffer.from('504b03041400', 'hex') },
    passing: cases('PK;01-02-2016;'),
  },
  'not-text': { failing: { 'sager.csv': text.replace('S1', 'S\0') }, passing: good },
  'unknown-encoding': {
    failing: { 'sager.csv': Buffer.from(text.replace('ø', '\x9b'), 'latin1') },
    passing: { 'sager.csv': windows1252(text) },
  },
  'mixed-encodings': {
    failing: { 'sager.csv': bytes(text, windows1252(row)) },
    passing: { 'sager.csv': bytes(text, row) },
  },
  'cut-off-file': {
    failing: { 'sager.csv': bytes(text, 'S2;01-02-2016;N\xc3\xb8rre'.slice(0, 15), new Uint8Array([0xc3])) },
    passing: { 'sager.csv': bytes(text, 'S2;01-02-2016;Nø') },
  },
  'double-conversion': { failing: { 'sager.csv': doubled(text) }, passing: good },
  'damaged-text': {
    failing: { 'sager.csv': `${text}S2;01-02-2016;${doubled('Nørre')}\r\n` },
    passing: { 'sager.csv': doubled(text) },
  },
  'stray-carriage-return': { failing: cases('S1;01-02-2016;Nord\rSyd'), passing: cases('S1;01-02-2016;"Nord\nSyd"') },
  'file-changed': {
    failing: {
      files: cases(...long),
      meanwhile: (folder) => writeFileSync(join(folder, 'sager.csv'), 'Sagsnummer\r\n'),
    },
    passing: good,
  },
  'unclosed-quote': { failing: cases('S1;01-02-2016;"Nord'), passing: cases('S1;01-02-2016;"Nord"') },
  'stray-quote': {
    failing: cases('S1;01-02-2016;Nord "Syd"'),
    passing: cases('S1;01-02-2016;"""Nord"" og ""Syd"""'),
  },
  'cell-too-long': {
    failing: cases(`S1;01-02-2016;${'x'.repeat(1_100_000)}`),
    passing: cases(`S1;01-02-2016;${'x'.repeat(900_000)}`),
  },
};
