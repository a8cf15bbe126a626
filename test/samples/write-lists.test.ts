import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvLists } from '../support/municipality/csv.ts';
import { day } from '../support/municipality/days.ts';
import { childByChild, municipality } from '../support/municipality/generate.ts';
import { steady } from '../support/municipality/story-line.ts';
import { writeCountry, writeLists } from '../support/municipality/write-lists.ts';

const options = { seed: 3, children: 900, from: '2016-01-01', to: '2016-12-31', story: steady };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lists-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('lists written as they are told', () => {
  it('hold the same bytes as lists made in memory', async () => {
    const bytes = await writeLists(folder, childByChild(options), options.to);
    const lists = csvLists(municipality(options), day(options.to));
    expect(readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      [...lists.keys()].toSorted((a, b) => (a < b ? -1 : 1)),
    );
    for (const [file, text] of lists) expect(readFileSync(path.join(folder, file), 'utf8')).toBe(text);
    expect(bytes).toBe([...lists.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  });

  it('lie in one folder per municipality for a country, whose row numbers never meet', async () => {
    await writeCountry(folder, { ...options, children: 30, municipalities: 3 });
    expect(readdirSync(folder)).toEqual(['kommune-01', 'kommune-02', 'kommune-03']);
    const firstCases = readdirSync(folder).map((name) =>
      readFileSync(path.join(folder, name, 'sager.csv'), 'utf8')
        .split('\r\n')[1]
        ?.slice(0, 8),
    );
    expect(firstCases).toEqual(['S1000001', 'S2000001', 'S3000001']);
  });
});
