import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';
import { leaksIn, secretsIn } from '../support/privacy/secrets.ts';
import { zipParts } from '../support/zip.ts';

const mapping = ['--mapping', 'samples/exports/indsats/mapping.yml'];

/** Each sample with what it needs to be read, and the plan that it is made for. */
const samples: [folder: string, plan: string, more: string[]][] = [
  ['samples/hvidovre', 'hvidovre-lige-muligheder', []],
  ['samples/vordingborg', 'vordingborg-next-step', []],
  ['samples/herning', 'herning-dagplejen', []],
  ['samples/favrskov', 'favrskov-trivsel', []],
  ['samples/koebenhavn', 'koebenhavn-0-2', []],
  ['samples/exports/afgoerelsesparagraf', 'ledelsesinformation', []],
  ['samples/exports/indsats', 'ledelsesinformation', mapping],
  ['samples/exports/ydelse-startdato', 'ledelsesinformation', []],
];

const pages = ['txt', 'csv', 'json', 'md', 'html', 'xlsx'];
const documents = ['txt', 'csv', 'json', 'md'];
const plain = ['txt', 'csv', 'json'];
/** Of each kind of case one figure. */
const figures =
  'notification-assessed-24h investigation-within-4-months active-measures follow-ups-per-measure discussion-documentation screening-coverage sdq-change'.split(
    ' ',
  );

let command: BuiltCommand;
let folder = '';
beforeAll(async () => {
  command = await builtCommand();
  folder = await mkdtemp(path.join(tmpdir(), 'dubu-kpi-outputs-'));
  await writeFile(path.join(folder, 'n.key'), 'nøglen til alle prøver');
});
afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

/** What the command says and writes, each part of a workbook by itself. */
async function outputOf(args: readonly string[], ending: string): Promise<string[]> {
  const file = path.join(folder, `output.${ending}`);
  const { code, stdout, stderr } = await command.run([...args, '-o', file]);
  expect([args, code === 0 || code === 1 || stderr]).toEqual([args, true]);
  const bytes = await readFile(file);
  await rm(file);
  return [stdout, stderr, ...(ending === 'xlsx' ? zipParts(bytes).map(({ text }) => text) : [bytes.toString('utf8')])];
}

describe('the scan', () => {
  const secrets = secretsIn('samples/hvidovre');

  it('knows the numbers of the lists, and finds them among words', () => {
    expect(secrets.has('S1000001') && secrets.has('630312-4002') && secrets.has('6303124002')).toBe(true);
    expect(leaksIn('{"at": "S1000001"} 630312-4002; B1000001.', secrets)).toEqual([
      '630312-4002',
      'S1000001',
      '630312-4002',
      'B1000001',
    ]);
    expect(leaksIn('cpr 0101101234', secrets)).toEqual(['0101101234']);
    expect(leaksIn('29/31, 2016K4, ydelser.csv:12', secrets)).toEqual([]);
  });

  it('finds the case numbers that were asked for', async () => {
    const args = ['cases', 'samples/hvidovre', '--overdue', '--case-numbers'];
    expect((await outputOf(args, 'csv')).flatMap((text) => leaksIn(text, secrets))).not.toEqual([]);
  });
});

describe.each(samples)(
  'no output about %s holds a number of a child, a case or a row:',
  (lists, plan, more) => {
    const secrets = secretsIn(lists);
    const key = (): string[] => ['--pseudonyms', path.join(folder, 'n.key')];

    /** Where something leaks, by command line and ending. */
    async function leaks(endings: readonly string[], ...args: readonly string[]): Promise<unknown[]> {
      const found: unknown[] = [];
      // Every format of the largest sample; of the others one for readers, one for programs, and what has parts of its own.
      const chosen = endings.filter((one) => lists === 'samples/hvidovre' || ['txt', 'json', 'xlsx'].includes(one));
      for (const ending of chosen) {
        const leaking = (await outputOf(args, ending)).flatMap((text) => leaksIn(text, secrets));
        if (leaking.length > 0) found.push([args.join(' '), ending, leaking]);
      }
      return found;
    }

    it('report', async () => {
      expect(await leaks(pages, 'report', lists, '--plan', plan, ...more, ...key())).toEqual([]);
      expect(await leaks(['txt', 'json', 'html'], 'report', lists, '--by', 'district', ...more)).toEqual([]);
    });
    it('report for publication', async () => {
      const audience = ['--audience', 'publication'];
      expect(await leaks(pages, 'report', lists, '--plan', plan, ...audience, ...more)).toEqual([]);
      const small = ['--by', 'district', '--from', '2016K1', '--to', '2017K4'];
      expect(await leaks(['json'], 'report', lists, ...small, ...audience, ...more)).toEqual([]);
    });
    it('milestones', async () => {
      expect(await leaks(documents, 'milestones', lists, '--plan', plan, ...more, ...key())).toEqual([]);
    });
    it('trend', async () => {
      expect(await leaks(documents, 'trend', ...figures, lists, ...more)).toEqual([]);
    });
    it('explain', async () => {
      for (const figure of figures.slice(1))
        expect(await leaks(['json'], 'explain', figure, lists, '--cases', ...more, ...key())).toEqual([]);
      expect(await leaks(documents, 'explain', figures[0] ?? '', lists, '--cases', ...more)).toEqual([]);
    });
    it('cases', async () => {
      expect(await leaks(documents, 'cases', lists, ...more, ...key())).toEqual([]);
    });
    it('check and inspect', async () => {
      expect(await leaks(plain, 'check', lists, '--all', ...more, ...key())).toEqual([]);
      expect(await leaks(plain, 'inspect', lists, ...more)).toEqual([]);
    });
    it('compare and merge', async () => {
      const [before, after] = ['before.json', 'after.json'].map((name) => path.join(folder, name)) as [string, string];
      await command.run(['report', lists, '--plan', plan, '--clock', 'start', ...more, ...key(), '-o', before]);
      await command.run(['report', lists, '--plan', plan, ...more, ...key(), '-o', after]);
      expect(await leaks(documents, 'compare', before, after)).toEqual([]);
      const earlier = ['--as-of', '2015-06-30', ...more, ...key()];
      expect(await leaks(documents, 'compare', before, lists, ...earlier)).toEqual([]);
      expect(await leaks(documents, 'merge', after)).toEqual([]);
    });
  },
  120_000,
);
