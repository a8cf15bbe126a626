import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupTitles } from '../../src/reports/words/groups.ts';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

const groups = Object.values(groupTitles)
  .map(({ en }) => en)
  .join(', ');
let command: BuiltCommand;

beforeAll(async () => {
  command = await builtCommand();
});

afterAll(() => command.remove());

describe('help', () => {
  it('is in Danish and names every command', async () => {
    const { code, stdout, stderr } = await command.run(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('Brug: dubu-kpi <kommando>');
    for (const name of ['milestones', 'report', 'check']) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(stdout).not.toMatch(/Usage|Options|Commands/);
  });

  it('is in English when asked', async () => {
    const { stdout } = await command.run(['--lang', 'en', '--help']);
    expect(stdout).toContain('Usage: dubu-kpi <command>');
    expect(stdout).not.toMatch(/[æøå]/);
  });

  it.each(['milestones', 'report', 'check'])(
    'of %s shows its options and three examples, in 80 columns',
    async (name) => {
      const { code, stdout } = await command.run([name, '--help']);
      expect(code).toBe(0);
      expect(stdout.match(new RegExp(`^ {2}dubu-kpi ${name} `, 'gm'))).toHaveLength(3);
      const described = stdout.slice(0, stdout.indexOf('Eksempler'));
      expect(Math.max(...described.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(described).toContain('--lang');
    },
  );

  it('tells what may be left away, and every exit code', async () => {
    expect((await command.run(['explain', '--help'])).stdout).toMatch(
      /^Brug: dubu-kpi explain <nøgletal> \[sti\.\.\.\] \[valg\]\n/,
    );
    expect((await command.run(['trend', '--help'])).stdout).toMatch(
      /^Brug: dubu-kpi trend <nøgletal\.\.\.> <sti\.\.\.> /,
    );
    const { stdout } = await command.run(['--help']);
    expect([...stdout.matchAll(/^ {2,3}(\d+) {2}\p{L}/gmu)].map(([, code]) => code)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '70',
    ]);
  });

  it('is what somebody sees who types no command, and no success', async () => {
    const { code, stdout, stderr } = await command.run([]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Kommandoer:');
  });

  it('shows the version of package.json', async () => {
    const { code, stdout } = await command.run(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });
});

describe('wrong usage is one line and exit code 2', () => {
  const nowhere = 'does-not-matter';

  it.each([
    [['mileston', nowhere], 'ukendt kommando mileston; mente du milestones? Se dubu-kpi --help'],
    [['report', nowhere, '--perod', '2016'], 'ukendt valg --perod; mente du --period? Se dubu-kpi report --help'],
    [['report', nowhere, '--zzzzzzzz'], 'ukendt valg --zzzzzzzz. Se dubu-kpi report --help'],
    [['report', nowhere, '--plan'], '--plan <plan> mangler en værdi. Se dubu-kpi report --help'],
    [['report'], 'angiv mindst én fil eller mappe med lister. Se dubu-kpi report --help'],
    [['report', '--lang', 'en'], 'name at least one file or folder with lists. See dubu-kpi report --help'],
    [
      ['report', nowhere, '--format', 'jsno'],
      '--format jsno findes ikke; mente du json? Vælg mellem table, csv, json, markdown, html, xlsx',
    ],
    [['report', nowhere, '--clock', 'nu'], '--clock nu findes ikke; vælg mellem awareness, start'],
    [
      ['report', nowhere, '--lang=en', '--by', 'distict'],
      `there is no --by distict; did you mean district? Choose among ${groups}`,
    ],
    [['report', nowhere, '--period', '2. kvartal 2016'], '--period 2. kvartal 2016 er ingen periode; mente du 2016K2?'],
    [
      ['report', nowhere, '--period', '2016K5'],
      '--period 2016K5 er ingen periode; skriv 2016K2, 2016, 2016-05 eller 2016-04-01..2016-06-30',
    ],
    [['report', nowhere, '--from', '2016K3', '--to', '2016K1'], '--from 2016K3 ligger efter 2016K1'],
    [['report', nowhere, '--to', '2016K1'], '--to kræver --from'],
    [['report', nowhere, '--period', '2016', '--from', '2016K1'], '--period kan ikke bruges sammen med --from og --to'],
    [
      ['report', nowhere, '--as-of', '2016-02-30'],
      '--as-of 2016-02-30 er ingen dag i kalenderen; skriv den som 2016-12-31',
    ],
    [['milestones', nowhere, '--plan', 'min.yml'], 'planen min.yml kan ikke læses: den findes ikke'],
    [['report', '-'], '- læser en liste fra standard input; sig hvilken, fx --list underretninger'],
  ])('%j', async (args, said) => {
    const { code, stdout, stderr } = await command.run(args);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `dubu-kpi: ${said}\n` });
  });

  it('names the nearest plan, and the known ones where none is near', async () => {
    const near = await command.run(['milestones', nowhere, '--plan', 'hvidovre-lige-mulighed']);
    expect(near.stderr).toContain('mente du hvidovre-lige-muligheder?');
    const far = await command.run(['milestones', nowhere, '--plan', 'xyz']);
    expect(far.stderr).toContain('kendte planer: hvidovre-lige-muligheder');
    const missing = await command.run(['milestones', nowhere]);
    expect(missing.stderr).toContain('angiv en plan: --plan hvidovre-lige-muligheder');
    expect([near.code, far.code, missing.code]).toEqual([2, 2, 2]);
  });

  it('never lets what was typed steer the terminal', async () => {
    const { stderr } = await command.run(['report', nowhere, '--format', 'x\u001b[2J\u001b]0;title\u0007\ny']);
    expect(stderr).toContain('--format x y findes ikke');
    expect(stderr.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});
