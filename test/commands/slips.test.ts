import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';

const team = (name: string): string =>
  `Undersøgelse-id;Sagsnummer;Opmærksom dato;Startdato;Slutdato;Team\r\nB1;S1;01-02-2016;05-02-2016;01-05-2016;${name}\r\n`;

describe('slips of the pen', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  it.each([
    [['report', 'samples/hvidovre', '--lang', 'de'], '--lang de'],
    [
      ['report', 'samples/hvidovre', '--period', '2016K1', '--period', '2016K2'],
      '--period er skrevet to gange, 2016K1 og 2016K2; skriv det én gang',
    ],
    [['catalogue', '-o', 'a.csv', '--output', 'b.csv'], '--output er skrevet to gange'],
    [
      ['catalogue', '-o', 'a.xlsx'],
      'endelse .xlsx siger ikke, hvilket format der ønskes; brug en af .txt, .csv, .json, .md, eller',
    ],
    [
      ['check', 'samples/hvidovre', '--format', 'json', '-o', 'a.csv'],
      '--format json passer ikke til filens endelse .csv',
    ],
    [['report', 'samples/hvidovre', '--from', '1000K1', '--to', '9999K4'], 'hundrede år'],
    [
      ['report', 'samples/hvidovre', '--only', 'underretninger'],
      ': der er intet nøgletal underretninger; mente du notifications? dubu-kpi catalogue viser dem alle\n',
    ],
    [['milestones', 'samples/hvidovre', '--plan', 'hvidovre'], 'mente du hvidovre-lige-muligheder?'],
    [['compare', 'samples/hvidovre', 'a.json'], 'samples/hvidovre er en mappe; den gemte kørsel skal stå først'],
    [['merge', 'samples/hvidovre'], 'samples/hvidovre er en mappe; merge lægger kørsler sammen'],
    [
      ['report', 'samples/hvidovre', '--audience', 'publication', '--pseudonyms', 'package.json'],
      '--pseudonyms bruges ikke i en offentliggørelse',
    ],
    [['milestones', 'samples/hvidovre', '--as-of', '2999-01-01', '--plan', 'indsatstrappen'], '2999-01-01'],
  ])('%j end in one clear line', async (args, words) => {
    const run = await command.run(args);
    expect([run.code, run.stdout, run.stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(run.stderr).toContain(words);
  });

  it('a folder of municipalities is read by report alone, and the others say so', async () => {
    for (const args of [
      ['milestones', 'samples', '--plan', 'indsatstrappen'],
      ['trend', 'notifications', 'samples'],
    ]) {
      const { code, stderr } = await command.run(args);
      expect([code, stderr]).toEqual([
        3,
        'dubu-kpi: Mappen samples rummer ingen lister selv, men mapper med lister. Kun report læser en mappe med en mappe for hver kommune; angiv her én kommunes mappe.\n',
      ]);
    }
  });

  it('a folder of municipalities is not mixed with that of one, and what to do is said', async () => {
    for (const paths of [
      ['samples/hvidovre', 'samples/exports'],
      ['samples/exports', 'samples/hvidovre'],
    ]) {
      expect(await command.run(['report', ...paths])).toMatchObject({
        code: 2,
        stdout: '',
        stderr:
          'dubu-kpi: samples/exports rummer en mappe for hver kommune og kan ikke læses sammen med samples/hvidovre; lav en kørsel af hver, eller læg alle kommuners mapper i én mappe\n',
      });
    }
  });

  it.each(['610312-4001', '6103124001', 'Hanne 610312 4001', '103124001'])(
    'a number of a person is never a group: %s',
    async (name) => {
      const folder = await folderOf({ 'undersoegelser.csv': team(name) });
      for (const format of ['table', 'json', 'csv', 'markdown']) {
        const run = await command.run(['report', folder, '--period', '2016K2', '--by', 'team', '--format', format]);
        expect([run.code, run.stdout.match(/\d{5,6}\D?4001/)]).toEqual([0, null]);
      }
      await rm(folder, { recursive: true });
    },
  );

  it('a period that has not begun has no figure, not 0', async () => {
    const run = await command.run(['report', 'samples/hvidovre', '--period', '2018K1', '--format', 'json']);
    const { observations } = JSON.parse(run.stdout) as { observations: { indicator: string; value: number | null }[] };
    expect(observations.find(({ indicator }) => indicator === 'notifications')?.value).toBeNull();
  });
});
