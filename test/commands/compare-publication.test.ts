import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv } from '../support/command/small-lists.ts';

interface Figure {
  readonly hidden: readonly string[];
  readonly value: number | null;
}

interface Told {
  readonly causes: readonly { readonly code: string }[];
  readonly figures: {
    readonly same: number;
    readonly changed: readonly {
      readonly before: Figure;
      readonly after: Figure;
      readonly difference: number | null;
    }[];
  };
}

const sample = ['report', 'samples/hvidovre', '--as-of', '2016-12-31', '--period', '2016K4'];
let command: BuiltCommand;
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  command = await builtCommand();
  folder = await mkdtemp(path.join(tmpdir(), 'dubu-kpi-published-'));
  await command.run([...sample, '-o', at('internal.json')]);
  await command.run([...sample, '--audience', 'publication', '-o', at('published.json')]);
  await command.run([...sample, '--audience', 'publication', '--min-cell', '8', '-o', at('stricter.json')]);
});
afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

async function told(before: string, after: string): Promise<Told> {
  const { stdout } = await command.run(['compare', at(before), at(after), '--format', 'json']);
  return JSON.parse(stdout) as Told;
}

it('a publication is the same as itself, what it hides too', async () => {
  const { figures, causes } = await told('published.json', 'published.json');
  expect(figures.changed).toEqual([]);
  expect(figures.same).toBeGreaterThan(50);
  expect(causes).toEqual([]);
});

it('what is hidden is compared as hidden: it has no difference and never counts as 0', async () => {
  const { figures, causes } = await told('internal.json', 'published.json');
  expect(causes.map(({ code }) => code)).toEqual(['lists-not-told', 'audience']);
  const fallen = figures.changed.filter(({ after }) => after.hidden.includes('value'));
  expect(fallen.length).toBeGreaterThan(0);
  for (const { before, after, difference } of fallen) {
    expect([typeof before.value, after.value, difference]).toEqual(['number', null, null]);
  }
});

it('another threshold is told as the cause, and what is hidden says so in a spreadsheet', async () => {
  const { causes } = await told('published.json', 'stricter.json');
  expect(causes.map(({ code }) => code)).toContain('audience');
  const { stdout } = await command.run(['compare', at('internal.json'), at('published.json'), '--format', 'csv']);
  const row = stdout.split('\r\n').find((line) => line.startsWith('Nøgletal;Underretninger om børn på 0-6 år;'));
  // Of 28 notifications 11 are about small children.
  expect(row).toContain(';opgjort;0,39285714285714285;11;28;opgjort;skjult;');
});

/** The lines of a table with this at their beginning, without their padding. */
async function linesOf(begin: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout } = await command.run(['compare', ...args]);
  const lines = stdout.split('\n').filter((line) => line.startsWith(begin));
  return lines.map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
}

it('the rows of a list that a publication hides are told as hidden, and bands of no figure as none', async () => {
  const [lists, list] = [at('lister'), at(path.join('lister', 'underretninger.csv'))];
  const ages = ['report', lists, '--period', '2016K2', '--only', 'notification-age', '--as-of', '2016-12-31'];
  await mkdir(lists);
  await writeFile(list, notificationsCsv);
  await command.run([...ages, '-o', at('ages.json')]);
  await command.run([...ages, '--audience', 'publication', '-o', at('ages-published.json')]);
  // Four notifications, and four are few.
  expect(await linesOf('underretninger', at('ages-published.json'), at('ages.json'))).toEqual([
    'underretninger | kan ikke afgøres | skjult | 4',
  ]);
  const withoutBirth = notificationsCsv.split('\r\n').map((line) => line.replace(/^([^;]*;[^;]*;)[^;]*;[^;]*;/, '$1'));
  await writeFile(list, withoutBirth.join('\r\n'));
  const bands = await linesOf('  ', at('ages.json'), lists, '--as-of', '2016-12-31');
  // Two of the three children of the quarter are 4 and 5 years old, the third is 8.
  expect(bands).toContain('3–6 | 2 | –');
  expect(bands).toContain('7–12 | 1 | –');
  expect(bands).toContain('uoplyst | 0 | –');
});
