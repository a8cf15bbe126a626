import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/reports/terminal/text.ts';
import { dubuKpi } from '../support/quality/built-command.ts';
import { cases, doubtful, unusable } from '../support/quality/check-lists.ts';
import { folderWith } from '../support/quality/folder.ts';

describe('the exit code of check', () => {
  it.each<[string, () => string, readonly string[], number]>([
    ['warnings only', doubtful, [], 0],
    ['warnings, where they are to fail', doubtful, ['--fail-on', 'warning'], 1],
    ['warnings, where notes are to fail', doubtful, ['--fail-on', 'note'], 1],
    ['warnings, in Danish', doubtful, ['--fail-on', 'advarsel'], 1],
    ['an error', unusable, [], 1],
    ['an error, where nothing is to fail', unusable, ['--fail-on', 'never'], 0],
    ['an unknown severity', doubtful, ['--fail-on', 'warnings'], 2],
    ['an unknown format', doubtful, ['--format', 'xml'], 2],
    ['an accepted file that is not there', doubtful, ['--accepted', 'nowhere.yml'], 2],
    ['no lists at all', () => join(doubtful(), 'nowhere'), [], 3],
    ['a folder behind a link that is called a list', folderInPlaceOfAList, [], 3],
    ['a folder without lists', () => folderWith({ 'readme.md': 'x' }), [], 3],
  ])('%s', async (_, folder, flags, exitCode) => {
    const run = await dubuKpi(['check', folder(), ...flags]);
    expect([run.exitCode, run.stderr.split('\n').length - 1]).toEqual([exitCode, exitCode > 1 ? 1 : 0]);
    expect(run.stdout === '').toBe(exitCode > 1);
  });
});

function folderInPlaceOfAList(): string {
  const folder = folderWith({ 'sager.csv': cases });
  symlinkSync(folder, join(folder, 'ydelser.csv'), 'junction');
  return folder;
}

describe('what check says', () => {
  it('in Danish: the answer first, then every row, then what to mend', async () => {
    expect((await dubuKpi(['check', unusable()])).stdout)
      .toBe(`Eftersyn af listerne pr. 31-12-2016 (listernes udtræksdato)
1 fejl, 3 advarsler og 0 bemærkninger i 2 filer.

Rækker
Fil                                                Liste    Læst  Brugt  Udeladt
sager.csv                                          sager       2      2        0
ydelser.csv                                        ydelser    11     10        1
  1 med slut før start
I alt                                                         13     12        1

Fejl: celler, rækker og filer, der ikke kan bruges
  1 × Rækken slutter, før den begynder, og er udeladt.
    - ydelser.csv, linje 6
    → Ret datoerne i fagsystemet. (end-before-start)

Advarsler: brugt, men tvivlsomt
  1 × Anbringelsen begynder, før den i ydelser.csv, linje 2, er slut.
    - ydelser.csv, linje 3
    → Et barn kan kun være anbragt ét sted ad gangen: sæt slutdato på den
      anbringelse, der er ophørt, eller ret startdatoen på den nye.
      (overlapping-placements)
  1 × Sagsnummeret er ikke blandt de sager, der kan bruges.
    - ydelser.csv, linje 5 (Sagsnummer)
    → Træk sagslisten ud for samme tidsrum og med både åbne og lukkede sager,
      eller ret sagsnummeret; se også, om sagen selv er udeladt. (unknown-case)
  1 × Ydelsen er åben, men sagen er lukket (sager.csv, linje 3).
    - ydelser.csv, linje 4 (Slutdato)
    → Sæt slutdato på ydelsen, eller genåbn sagen, hvis støtten fortsætter.
      (open-measure-on-closed-case)

Ikke undersøgt
  Listen undersøgelser mangler:
    - Flere åbne undersøgelser på én sag
    - Undersøgelser, der overlapper
    - Åbne undersøgelser på lukkede sager
  Listen ydelser mangler kolonnen Fortsættelse af:
    - »Fortsættelse af« hen over et for langt ophold
    - »Fortsættelse af« en ydelse, der ikke er slut
  Listen underretninger mangler:
    - Underretninger, der måske er oprettet to gange
  Listen aktiviteter mangler:
    - Aktiviteter på sager, der ikke er i listen
    - Aktiviteter på ydelser, der ikke er i listen
    - Aktivitetstyper, som ingen regel kender
  Der er ingen gemt kørsel at sammenligne med:
    - Rækker, der er forsvundet siden den gemte kørsel
    - Datoer, der er ændret siden den gemte kørsel
`);
  });

  it('in English too, and never wider than 80 columns', async () => {
    const { stdout } = await dubuKpi(['check', unusable(), '--lang', 'en']);
    expect(stdout).toContain('1 error, 3 warnings and 0 notes in 2 files.');
    expect(stdout).toContain('The placement begins before the one in ydelser.csv, line 2, has ended.');
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('the first three places of a finding, and all of them when asked', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `Y${at};S${at + 5};Aflastning;01-02-2016;31-12-2016`);
    const folder = folderWith({
      'sager.csv': cases,
      'ydelser.csv': ['Ydelse-id;Sagsnummer;Ydelsestype;Startdato;Udtræksdato', ...rows].join('\n'),
    });
    const some = (await dubuKpi(['check', folder])).stdout;
    expect(some).toContain('5 × Sagsnummeret');
    expect(some).toContain('- ydelser.csv, linje 2, 3 og 4 (Sagsnummer)\n      og 2 steder mere (--all viser alle)');
    const all = (await dubuKpi(['check', folder, '--all'])).stdout;
    expect(all).toContain('- ydelser.csv, linje 2, 3, 4, 5 og 6 (Sagsnummer)\n    →');
  });

  it('that nothing was found, and what was not looked at', async () => {
    const { stdout, exitCode } = await dubuKpi(['check', folderWith({ 'sager.csv': cases }), '--fail-on', 'note']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('0 fejl, 0 advarsler og 0 bemærkninger i 1 fil. Der er ikke fundet noget at\nrette.');
    expect(stdout).toContain('Ikke undersøgt\n  Listen undersøgelser mangler:');
  });

  it('which files are no lists', async () => {
    const folder = folderWith({ 'sager.csv': cases, 'andet.csv': 'a;b\n1;2\n' });
    const { stdout, exitCode } = await dubuKpi(['check', folder]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('1 fejl, 0 advarsler og 0 bemærkninger i 2 filer.');
    expect(stdout).toMatch(/^andet\.csv +ikke læst$/m);
    expect(stdout).toContain('1 × Overskrifterne passer ikke på nogen liste.\n    - andet.csv');
  });

  it('by the words of a mapping file', async () => {
    const activities = 'Sagsnummer;Type;Udført dato;Udtræksdato\nS1;Teammøde;01-02-2016;31-12-2016\n';
    const mapping = 'activityRules:\n  - kind: network-meeting\n    words: [teammøde]\n';
    const folder = folderWith({ 'sager.csv': cases, 'aktiviteter.csv': activities, 'mapping.yml': mapping });
    expect((await dubuKpi(['check', folder])).stdout).toContain('(unknown-activity-type)');
    const mapped = await dubuKpi(['check', folder, '--mapping', join(folder, 'mapping.yml')]);
    expect(mapped.stdout).not.toContain('(unknown-activity-type)');
  });

  it('nothing over a list', async () => {
    const folder = doubtful();
    const file = join(folder, 'sager.csv');
    const { exitCode, stderr } = await dubuKpi(['check', folder, '-o', file]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/er en af listerne og bliver ikke overskrevet\n$/);
    expect(readFileSync(file, 'utf8')).toBe(cases);
  });

  it('of lists that do not say when they were taken out', async () => {
    const folder = folderWith({ 'sager.csv': 'Sagsnummer;Startdato\n' });
    const { stdout, exitCode } = await dubuKpi(['check', folder, '--format', 'json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ asOfFrom: 'today', counts: { error: 0, warning: 1, note: 0 } });
    const report = await dubuKpi(['report', folder, '--format', 'json']);
    expect([report.exitCode, JSON.parse(report.stdout)]).toMatchObject([0, { asOfFrom: 'today' }]);
  });
});
