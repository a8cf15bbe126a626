import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, root, type BuiltCommand } from './support/command/built.ts';
import { catalogueBlock, shownCatalogue, shownFiles, shownRuns } from './support/readme.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, unknown>>;
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  it('shows at least one real report', () => {
    expect(shownRuns(readme).length).toBeGreaterThan(0);
  });
  it.each(shownRuns(readme))('shows what dubu-kpi $line prints', async ({ args, lines, shown }) => {
    const run = await command.run(args, { env: { COLUMNS: '80' } });
    expect(run.stdout.split('\n').slice(0, lines).join('\n').trimEnd()).toBe(shown);
  });
  it('shows a mapping file as it stands', () => {
    const files = shownFiles(readme);
    expect(files.map(({ path }) => path)).toEqual(['samples/exports/indsats/mapping.yml']);
    for (const { path, shown } of files) expect(shown).toBe(readFileSync(join(root, path), 'utf8'));
  });
  it('tells every key of the JSON of a report', () => {
    const told = new Set(readme.slice(readme.indexOf('## JSON, version 1')).split('\n## ')[0]?.match(/\w+/g));
    const schema = readFileSync(join(root, 'src', 'reports', 'report.schema.json'), 'utf8');
    const { properties, $defs } = JSON.parse(schema) as Shape & { $defs: Readonly<Record<string, Shape>> };
    const shapes = [
      'asked',
      'input',
      'definition',
      'observation',
      'mergeable',
      'account',
      'band',
      'milestone',
      'finding',
    ];
    const keys = [
      ...Object.keys(properties ?? {}),
      ...shapes.flatMap((name) => Object.keys($defs[name]?.properties ?? {})),
    ];
    expect(keys.length).toBeGreaterThan(70);
    expect(keys.filter((key) => !told.has(key))).toEqual([]);
  });
  it('lists every key figure', async () => {
    const { stdout } = await command.run(['catalogue', '--format', 'json']);
    expect(shownCatalogue(readme)).toBe(catalogueBlock(stdout));
  });
});
