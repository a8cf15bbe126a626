import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { parsePeriod, type Period } from '../../src/calendar/period.ts';
import { readLists } from '../../src/ingest/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { csvLists } from '../support/municipality/csv.ts';
import { day } from '../support/municipality/days.ts';
import { municipality } from '../support/municipality/generate.ts';
import { steady } from '../support/municipality/story-line.ts';
import { day as dayNamed } from './reading.ts';

const asOf = dayNamed('2016-12-31');
const told = { seed: 3, from: '2015-01-01', to: '2016-12-31', story: steady };
const folders: string[] = [];

/** Lists with letters of two bytes, and with quotes and line ends within quoted cells. */
function listsOf(children: number): [string, string][] {
  const lists = csvLists(municipality({ ...told, children }), day(told.to));
  const cell = '"Familierådgivningen ""Øst"";\r\nskolen"';
  return [...lists].map(([name, text]) => [name, text.replaceAll('Familierådgivningen', cell)]);
}

function folderWritten(children: number, write: (text: string) => Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pieces-'));
  folders.push(folder);
  for (const [name, text] of listsOf(children)) writeFileSync(path.join(folder, name), write(text));
  return folder;
}

/** All that a report tells of figures, and of where every row went. */
async function toldOf(folder: string, pieceBytes: number | undefined): Promise<unknown> {
  const intake = await readLists([folder], { today: asOf, pieceBytes });
  const periods = [parsePeriod('2016') as Period];
  const report = analyze(intake, { asOf, asOfFrom: 'option', periods, plans: [], settings: defaultSettings });
  const { observations, inputs, findings, unknownActivityTypes } = report;
  return { observations, inputs, findings, unknownActivityTypes };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

// A letter, a line end, a byte order mark or a quoted cell is cut in two somewhere.
test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-8', (text) => Buffer.from(text)],
  ['Windows-1252', (text) => Buffer.from(text.replace('\uFEFF', '').replaceAll('–', '-'), 'latin1')],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
])('lists in %s come to the same figures and the same account in pieces of any size', async (_, write) => {
  for (const [children, sizes] of [[8, [1, 7]] as const, [150, [4099, 64 * 1024]] as const]) {
    const folder = folderWritten(children, write);
    const whole = await toldOf(folder, undefined);
    for (const pieceBytes of sizes) {
      expect({ pieceBytes, told: await toldOf(folder, pieceBytes) }).toEqual({ pieceBytes, told: whole });
    }
  }
});
