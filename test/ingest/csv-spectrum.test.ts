import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/ingest/refusal.ts';
import { likelyDelimiters } from '../../src/ingest/rows/delimiter.ts';
import { readRows } from '../../src/ingest/rows/read-rows.ts';
import { Scanner } from '../../src/ingest/scan/scanner.ts';

const folder = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));
const names = readdirSync(join(folder, 'csvs')).map((name) => name.replace('.csv', ''));

async function objectsIn(name: string): Promise<Record<string, string>[]> {
  const text = readFileSync(join(folder, 'csvs', `${name}.csv`), 'utf8');
  const [delimiter = ';'] = likelyDelimiters(text);
  const { rows } = await Scanner.with((scanner) =>
    readRows(
      scanner,
      () => [Buffer.from(text)],
      { delimiter, lineEnd: '\n' },
      () => {
        const rows: (readonly string[])[] = [];
        return { rows, add: (cells) => rows.push(cells) > 0 };
      },
    ),
  );
  const [headings = [], ...below] = rows;
  return below.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])));
}

describe('csv-spectrum', () => {
  test('has its twelve files', () => {
    expect(names).toHaveLength(12);
  });

  test.each(names.filter((name) => name !== 'location_coordinates'))('%s', async (name) => {
    expect(await objectsIn(name)).toEqual(JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8')));
  });

  // The file and its JSON contradict each other: they have different telephone numbers. Besides, a quote stands in the
  // middle of an unquoted cell, which a strict reader refuses.
  test('location_coordinates contradicts itself, and is refused for its quote', async () => {
    const csv = readFileSync(join(folder, 'csvs', 'location_coordinates.csv'), 'utf8');
    const json = readFileSync(join(folder, 'json', 'location_coordinates.json'), 'utf8');
    expect([csv.includes('2095257564'), json.includes('2095257564')]).toEqual([true, false]);
    const refusal: unknown = await objectsIn('location_coordinates').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'stray-quote', line: 2 });
  });
});
