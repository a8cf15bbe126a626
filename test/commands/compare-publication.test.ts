import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

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
