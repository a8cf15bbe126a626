import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/ingest/mapping-file.ts';
import { widthOf } from '../../src/reports/terminal/text.ts';
import { dubuKpi } from '../support/quality/built-command.ts';
import { folderWith } from '../support/quality/folder.ts';
import { keysIn } from '../support/quality/keys.ts';

/** A title above, a count below, a column nobody knows, one that is nearly known, and one that stands twice. */
const notifications = [
  'Underretninger 2016',
  'Sagsnummer;Modtaget;Underretter;Farve;Vurdert;Modtagelsesdato',
  'S1;01-02-2016 10:15;Skole;rød;02-02-2016;01-02-2016',
  'S2;03-02-2016 08:00;;;04-02-2016;03-02-2016',
  'Antal: 2',
].join('\r\n');

/** Nearly the list of ydelser. */
const nearly = 'Ydelsestype;Begyndt den;Sagsnr;CPR\r\nAflastning;01-02-2016;S1;610312-4001\r\n';

const both = () => folderWith({ 'underretninger.csv': notifications, 'ydelser.csv': nearly });

describe('what inspect says', () => {
  it('of each file: what it was taken for, and what becomes of each column', async () => {
    const { stdout, exitCode, stderr } = await dubuKpi(['inspect', both()]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(`1 af 2 filer er genkendt som lister.

underretninger.csv: underretninger
2 rækker, UTF-8, skilletegn ;, overskrifter i linje 2, sprunget over: linje 1, 5
Kolonne i filen     Læst som                      Udfyldt  Datoer
Sagsnummer          Sagsnummer                          2
Modtaget            Modtaget                            2  dd-mm-yyyy HH:MM
Underretter         Underretter                         1
#4 Farve            – (bruges ikke)
#5 Vurdert          – (ligner Vurderet)
#6 Modtagelsesdato  – (som Modtaget, der bruges)
Kolonner, listen også kan have: Underretning-id, CPR-nr., Udlændingenummer,
Fødselsdato, Udtræksdato, Vurderet, Kvittering sendt, Lovgrundlag, Årsag,
Afgørelse, Afgørelsesdato, Ufødt, Status, Distrikt

ydelser.csv: ikke genkendt
Filen ligner listen ydelser, men kolonnen Startdato mangler.
Kolonne i filen  Læst som         Udfyldt  Datoer
Ydelsestype      Ydelsestype
#2 Begyndt den   – (bruges ikke)
Sagsnr           Sagsnummer
CPR              CPR-nr.
→ Tag kolonnen med i udtrækket, eller angiv dens overskrift i en mapping-fil.
`);
  });

  it('in English too, and never wider than 80 columns', async () => {
    const { stdout } = await dubuKpi(['inspect', both(), 'samples/hvidovre', '--lang', 'en']);
    expect(stdout).toContain('6 of 7 files are recognised as lists.');
    expect(stdout).toContain('2 rows, UTF-8, delimiter ;, headings on line 2, skipped: line 1, 5');
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'headings of no list',
      { 'a.csv': 'a;b\n1;2\n' },
      'Overskrifterne passer ikke på nogen liste. Kendte lister: sager,',
    ],
    ['an empty file', { 'a.csv': '' }, 'Filen er tom.'],
    ['a workbook', { 'a.csv': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]) }, 'Filen er et regneark eller et arkiv'],
  ])('of a file that is no list, with exit code 3 when there is no other: %s', async (_, files, said) => {
    const folder = folderWith(files);
    for (const path of [folder, join(folder, 'a.csv')]) {
      const { stdout, exitCode, stderr } = await dubuKpi(['inspect', path]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' });
      expect(stdout).toContain(said);
    }
  });
});

describe('formats of inspect', () => {
  it('JSON has these keys', async () => {
    const { files, ...whole } = JSON.parse((await dubuKpi(['inspect', both(), '--format', 'json'])).stdout) as {
      files: Record<string, unknown>[];
    };
    expect(whole).toMatchObject({ schemaVersion: 1, tool: { name: 'dubu-kpi' } });
    const [known = {}, unknown = {}] = files;
    expect([...keysIn(known)]).toEqual(knownKeys);
    expect(known).toMatchObject({ list: 'notifications', rows: 2, headingLine: 2, skippedLines: [1, 5] });
    expect(known['columns']).toContainEqual({
      position: 2,
      heading: 'Modtaget',
      use: 'matched',
      field: 'receivedOn',
      known: 'Modtaget',
      filled: 2,
      dateForm: 'dd-mm-yyyy',
      hasClock: true,
      ambiguous: false,
    });
    expect(Object.keys(unknown)).toEqual(['file', 'list', 'reasonCode', 'reason', 'resembles']);
    expect(unknown).toMatchObject({
      file: 'ydelser.csv',
      list: null,
      reasonCode: 'missing-required-column',
      resembles: { list: 'services', missing: ['Startdato'] },
    });
  });

  it('CSV has a row for each column, and one for a file that is no list', async () => {
    const lines = (await dubuKpi(['inspect', both(), '--format', 'csv'])).stdout.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFFil;Liste;Tegnsæt;Skilletegn;Overskriftslinje;Rækker;Kolonne;Overskrift;Læst som;Udfyldt;Datoer',
    );
    expect(lines[2]).toBe('underretninger.csv;underretninger;UTF-8;";";2;2;2;Modtaget;Modtaget;2;dd-mm-yyyy HH:MM');
    expect(lines[7]).toBe('ydelser.csv;;;;;;;;Filen ligner listen ydelser, men kolonnen Startdato mangler.;;');
    expect(lines.slice(8)).toEqual(['']);
  });
});

describe('the mapping file that inspect writes', () => {
  it('makes a list of a file that was none, once it is worked on', async () => {
    const file = join(folderWith({}), 'mapping.yml');
    const folder = folderWith({ 'ydelser.csv': nearly });
    expect((await dubuKpi(['inspect', folder, '--write-mapping', file])).exitCode).toBe(3);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('# "Begyndt den": "-"');
    writeFileSync(file, text.replace('# "Begyndt den": "-"', '"Begyndt den": "Startdato"'));
    const { exitCode, stdout } = await dubuKpi(['inspect', folder, '--mapping', file]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Begyndt den +Startdato +1 {2}dd-mm-yyyy$/m);
    expect((await dubuKpi(['check', folder, '--mapping', file])).exitCode).toBe(0);
  });

  it('can be read as it stands, and is never written over', async () => {
    const file = join(folderWith({}), 'mapping.yml');
    const first = await dubuKpi(['inspect', both(), '--write-mapping', file]);
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toContain('mapping.yml er skrevet');
    const text = readFileSync(file, 'utf8');
    expect(readMapping(text, 'mapping.yml').mapping.lists.notifications?.headings.get('modtaget')).toBe('receivedOn');
    const again = await dubuKpi(['inspect', both(), '--write-mapping', file]);
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toMatch(/^dubu-kpi: .*mapping\.yml findes allerede og bliver ikke overskrevet.*\n$/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('can be had on standard output instead of the table', async () => {
    const { stdout, stderr } = await dubuKpi(['inspect', both(), '--write-mapping', '-']);
    expect(stderr).toBe('');
    expect(readMapping(stdout, 'mapping.yml').mapping.lists.notifications?.headings.get('modtaget')).toBe('receivedOn');
  });

  it('is not left half-written when there is nothing to read', async () => {
    const folder = folderWith({});
    const file = join(folder, 'mapping.yml');
    expect((await dubuKpi(['inspect', join(folder, 'nowhere'), '--write-mapping', file])).exitCode).toBe(3);
    expect(existsSync(file)).toBe(false);
  });
});

const knownKeys = [
  'file',
  'list',
  'encoding',
  'byteOrderMark',
  'repaired',
  'delimiter',
  'headingLine',
  'skippedLines',
  'rows',
  'extractedOn',
  'columns',
  'columns[].position',
  'columns[].heading',
  'columns[].use',
  'columns[].field',
  'columns[].known',
  'columns[].filled',
  'columns[].dateForm',
  'columns[].hasClock',
  'columns[].ambiguous',
  'absent',
];
