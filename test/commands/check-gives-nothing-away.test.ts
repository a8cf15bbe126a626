import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dubuKpi } from '../support/quality/built-command.ts';
import { folderWith } from '../support/quality/folder.ts';
import { gaveAway, mark, markedLists } from '../support/quality/marked-lists.ts';

const accepted = `- code: unknown-case
  key: ${mark}-1
  reason: ${mark}
  until: 2030-01-01
- code: unknown-case
  key: 610312-4001
  reason: fits nothing
  until: 2010-01-01
`;

const [lists = {}] = fc.sample(markedLists, { numRuns: 1, seed: 7 });
const folder = folderWith(
  Object.fromEntries([
    ...Object.entries(lists).map(([name, text]) => [join('l', name), text]),
    ['accepteret.yml', accepted],
  ]) as Record<string, string>,
);

it.each([
  ['check', '--format', 'table', '--all'],
  ['check', '--format', 'table', '--lang', 'en', '--fail-on', 'note'],
  ['check', '--format', 'csv'],
  ['check', '--format', 'json', '--all'],
  ['check', '--accepted', join(folder, 'accepteret.yml')],
  ['inspect', '--format', 'table'],
  ['inspect', '--format', 'csv'],
  ['inspect', '--format', 'json'],
  ['inspect', '--write-mapping', '-'],
])('%s %s %s tells nothing of what stands in the cells', async (command, ...flags) => {
  const { stdout, stderr, exitCode } = await dubuKpi([command, join(folder, 'l'), ...flags]);
  expect(gaveAway(stdout + stderr)).toEqual([]);
  expect(stdout.length).toBeGreaterThan(1000);
  expect([0, 1]).toContain(exitCode);
  expect(stdout).not.toContain('\u001b');
});

it('nor does a complaint about the file of accepted findings', async () => {
  const wrong = folderWith({ 'a.yml': accepted.replace('key: 610312-4001', 'nøgle: 610312-4001') });
  const run = await dubuKpi(['check', join(folder, 'l'), '--accepted', join(wrong, 'a.yml')]);
  expect(run.exitCode).toBe(2);
  expect(gaveAway(run.stdout + run.stderr)).toEqual([]);
});
