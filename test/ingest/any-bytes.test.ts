import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { readLists } from '../../src/ingest/index.ts';
import { readFolder, today } from './reading.ts';

async function* streamOf(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function outcomeOf(reading: Promise<unknown>): Promise<'read' | 'refused'> {
  try {
    await reading;
    return 'read';
  } catch (error) {
    if (error instanceof InputError) return 'refused';
    throw error;
  }
}

const start = Buffer.from('Sagsnummer;CPR-nr.;Startdato;Slutdato;Sag status;Køn\r\nS-1;;01-02-2016;;Aktiv;\r\n');

/** Bytes that a list may hold in one encoding or another, and any others. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => Buffer.from(text, 'utf16le')),
  fc
    .array(
      fc.constantFrom('S-2', ';', '"', '\n', '\r\n', '01-02-2016', '0', 'ø', 'Ã¸', ' ', ',', '\t', '=1', '\u001b[31m'),
      { maxLength: 60 },
    )
    .map((parts) => Buffer.from(parts.join(''))),
);

describe('any bytes', () => {
  test('end in a reading or in an error that can be remedied', async () => {
    const outcomes = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (tail, afterList) => {
        const pieces = afterList ? [start, tail] : [tail];
        const stdin = { list: 'cases' as const, stream: streamOf(...pieces) };
        outcomes[await outcomeOf(readLists(['-'], { today, stdin }))]++;
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(100);
  });

  test('in a folder beside a good list', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const reading = readFolder({ 'sager.csv': start, 'x.csv': content });
        expect(['read', 'refused']).toContain(await outcomeOf(reading));
      }),
      { numRuns: 100 },
    );
  });
});
