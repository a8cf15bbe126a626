import { describe, expect, test } from 'vitest';
import { fold } from '../../src/model/fold.ts';
import { InputError } from '../../src/errors.ts';
import { distanceOf } from '../../src/ingest/headings/nearest.ts';
import { allTables } from '../../src/ingest/tables/index.ts';
import { day, found, inFolder, lines, readFolder, readNamed, today } from './reading.ts';
import { readLists } from '../../src/ingest/index.ts';

async function refusal(content: string, name = 'liste.csv'): Promise<InputError> {
  const error: unknown = await readNamed(name, content).catch((thrown: unknown) => thrown);
  if (error instanceof InputError) return error;
  throw new Error('no InputError');
}

describe('the tables', () => {
  test.each(allTables.map((table) => [table.list, table] as const))(
    '%s: no two columns share a heading',
    (_, table) => {
      const headings = Object.values(table.columns).flatMap(({ heading, aliases }) => [heading].concat(aliases));
      const folded = headings.map(fold);
      expect(folded.filter((one, index) => folded.indexOf(one) !== index)).toEqual([]);
    },
  );

  test.each(allTables.map((table) => [table.list, table] as const))(
    '%s: every field that is named is a column',
    (_, table) => {
      const named = [
        ...table.required,
        ...(table.telling ?? []),
        ...table.essential,
        ...table.spans.flat(),
        ...table.events,
        ...(table.naturalKey ?? []),
        ...Object.keys(table.clocks ?? {}),
        ...Object.values(table.derived ?? {}).flat(),
      ];
      expect(named.filter((field) => table.columns[field] === undefined)).toEqual([]);
    },
  );

  test.each(allTables.map((table) => [table.list, table] as const))(
    '%s: is known by its own headings',
    async (list, table) => {
      const headings = Object.values(table.columns).map(({ heading }) => heading);
      const intake = await readFolder({ 'x.csv': lines(headings.join(';')) });
      expect(intake.shapes()).toMatchObject([{ list }]);
      expect(found(intake, 'duplicate-heading')).toEqual([]);
      expect(found(intake, 'unmatched-column')).toEqual([]);
    },
  );
});

describe('headings', () => {
  test('match whatever their case, spaces, dots, hyphens, slashes and æøå', async () => {
    const intake = await readFolder({
      'x.csv': lines(
        'UNDERSOEGELSE ID;Sags nummer;cpr/nr;opmaerksom  dato;Start-dato',
        'B-1;S-1;611214-4234;01-02-2016;02-02-2016',
      ),
    });
    expect(intake.lists.investigations?.rows[0]).toMatchObject({
      id: 'B-1',
      caseNumber: 'S-1',
      child: '6112144234',
      awareOn: day('2016-02-01'),
      startedOn: day('2016-02-02'),
    });
    expect(intake.findings).toEqual([]);
  });

  test.each([
    ['sager', 'cases', 'Sag rækkeID;Oprettet;Lukket'],
    ['underretninger', 'notifications', 'CPR;Hændelsesdato;Udfald'],
    ['undersøgelser', 'investigations', 'Sagsnr.;Dato for kendskab;Afsluttet'],
    ['ydelser as published', 'services', 'Sag rækkeID;Ydelsestype;Ydelse startdato;Ydelse slutdato;Lovhjemmel'],
    ['ydelser from a sister system', 'services', 'Sags-id;Indsats;IndsatsStartDato;IndsatsSlutDato'],
    ['aktiviteter from a sister system', 'activities', 'Sagsnummer;AktivitetNavn;UdførtDato'],
  ])('%s', async (_, list, headings) => {
    const intake = await readFolder({ 'x.csv': lines(headings) });
    expect(intake.shapes()).toMatchObject([{ list }]);
  });

  test('the list with most matched columns is taken', async () => {
    // Both sager and ydelser have their required columns here.
    const intake = await readFolder({ 'x.csv': lines('Sagsnummer;Startdato;Slutdato;Ydelsestype;Leverandør') });
    expect(intake.shapes()).toMatchObject([{ list: 'services' }]);
  });

  test('where two fit equally well, the one that needs more of its columns is taken', async () => {
    const intake = await readFolder({ 'x.csv': lines('Sagsnummer;CPR-nr.;Startdato;Slutdato') });
    expect(intake.shapes()).toMatchObject([{ list: 'cases' }]);
  });

  test('two lists that fit equally well are both named', async () => {
    const error = await refusal(lines('Sagsnummer;Modtaget;Slutdato'));
    expect(error.message).toContain('underretninger og undersøgelser');
    expect(error.words.en).toContain('notifications and investigations');
  });

  test('a second column of the same meaning is not used, and said', async () => {
    const intake = await readFolder({
      'x.csv': lines('Sagsnr.;Sagsnummer;Startdato', 'gammel;ny;01-02-2016'),
    });
    expect(intake.lists.cases?.rows[0]?.caseNumber).toBe('ny');
    expect(found(intake, 'duplicate-heading')).toEqual([
      { at: { file: 'x.csv', line: 1, column: 'Sagsnummer' }, args: { position: 1, usedPosition: 2 } },
    ]);
  });

  test('columns that are not matched are shown, with the nearest known heading', async () => {
    const intake = await readFolder({
      'x.csv': lines('Sagsnummer;Startdato;Bemærkning;Sagsbehadler;010116-1234', 'S-1;01-02-2016;;;'),
    });
    expect(found(intake, 'unmatched-column')).toEqual([
      { at: { file: 'x.csv', line: 1, column: '#3 Bemærkning' }, args: { position: 3 } },
      { at: { file: 'x.csv', line: 1, column: '#5' }, args: { position: 5 } },
    ]);
    expect(found(intake, 'near-heading')).toEqual([
      { at: { file: 'x.csv', line: 1, column: '#4 Sagsbehadler' }, args: { position: 4, nearest: 'Sagsbehandler' } },
    ]);
  });
});

describe('how far two words are from each other', () => {
  test.each([
    ['team', 'team', 0],
    ['team', 'taem', 1],
    ['sagsbehadler', 'sagsbehandler', 1],
    ['startdatoo', 'startdato', 1],
    ['slutdata', 'slutdato', 1],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['', 'abc', 3],
    ['abc', 'ca', 3],
  ])('%s, %s: %i', (from, to, distance) => {
    expect(distanceOf(from, to)).toBe(distance);
    expect(distanceOf(to, from)).toBe(distance);
  });
});

describe('a file that fits no list', () => {
  test('names what it resembles, what is missing, and the heading that was meant', async () => {
    const error = await refusal(lines('Sagsnumer;CPR-nr.;Ydelsestype;Startdato', 'S-1;;Aflastning;01-02-2016'));
    expect(error.message).toBe(
      'liste.csv: filen ligner listen ydelser, men kolonnen Sagsnummer mangler. ' +
        'Overskriften »Sagsnumer« i kolonne 1 ligner Sagsnummer: ret den, eller angiv den i en mapping-fil.',
    );
  });

  test('says which lists there are when it resembles none', async () => {
    const error = await refusal(lines('Navn;Adresse', 'Anna Jensen;Vejen 1'));
    expect(error.message).toContain('overskrifterne passer ikke på nogen liste');
    expect(error.message).toContain('Kendte lister: sager, underretninger');
    expect(error.message).not.toContain('Anna');
  });

  test('names the headings that were meant when all are misspelt', async () => {
    const error = await refusal(lines('Sagsnumer;Ydelsetype', 'S-1;Aflastning'));
    expect(error.message).toContain('Overskriften »Sagsnumer« i kolonne 1 ligner Sagsnummer');
  });

  test('shows nothing of a heading that a terminal would obey', async () => {
    const error = await refusal(lines('Sagsnumer\u001b[2J;CPR-nr.;Ydelsestype;Startdato'));
    expect(error.message).not.toContain('\u001b');
    const intake = await readFolder({ 'x.csv': lines('Sags\u001bnummer;Startdato;Sagsbehandlr\u0007') });
    expect(JSON.stringify([intake.findings, intake.shapes()])).not.toMatch(/u001b|u0007/);
  });

  test('shows no heading that holds the number of a person, in the digits of any script', async () => {
    const head = 'Sagsnummer;Startdato;Mor ٦١٠١٦٦-١٢٣٤;Mor (61/01/66) 1234;Mor ٦١';
    const intake = await readFolder({ 'x.csv': lines(head, 'S-1;01-02-2016;a;b;c') });
    expect(found(intake, 'unmatched-column').map(({ at }) => at.column)).toEqual(['#3', '#4', '#5 Mor ٦١']);
  });

  test('in a folder is a finding, and the other lists are read', async () => {
    const intake = await readFolder({
      'noter.csv': lines('Navn;Adresse', 'Anna Jensen;Vejen 1'),
      'sager.csv': lines('Sagsnummer;Startdato', 'S-1;01-02-2016'),
      'y.csv': lines('CPR-nr.;Ydelsestype;Startdato;Slutdato', ';Aflastning;01-02-2016;'),
    });
    expect(intake.files.map(({ name }) => name)).toEqual(['sager.csv']);
    expect(found(intake, 'unknown-list')).toMatchObject([{ at: { file: 'noter.csv' } }]);
    expect(found(intake, 'missing-required-column')).toEqual([
      { at: { file: 'y.csv', line: 1 }, args: { list: 'services', column: 'Sagsnummer' } },
    ]);
    expect(intake.shapes()).toMatchObject([
      { name: 'sager.csv', list: 'cases' },
      { name: 'noter.csv', list: undefined, reason: 'unknown-list' },
      { name: 'y.csv', list: undefined, likeness: { list: 'services', missing: ['Sagsnummer'] } },
    ]);
  });

  test('headings only are a list without rows', async () => {
    const intake = await readFolder({ 'x.csv': lines('Sagsnummer;Startdato') });
    expect(intake.lists.cases).toMatchObject({ rows: [], rowsRead: 0 });
    expect(found(intake, 'no-rows')).toEqual([{ at: { file: 'x.csv', line: 1 } }]);
  });
});

describe('what the fields of a list are', () => {
  test('a list has the fields that one of its files has, and what the cases lend it', async () => {
    const intake = await readFolder({
      'sager.csv': lines('Sagsnummer;CPR-nr.;Startdato', 'S-1;611216-4234;01-02-2016'),
      'a.csv': lines('Sagsnummer;Modtaget;Afgørelse', 'S-1;01-02-2016;'),
      'b.csv': lines('Sagsnummer;Modtaget;Ufødt', 'S-1;02-02-2016;nej'),
    });
    expect([...(intake.lists.notifications?.fields ?? [])].sort()).toEqual([
      'bornOn',
      'caseNumber',
      'child',
      'decision',
      'receivedOn',
      'unborn',
    ]);
    expect(intake.files.find(({ name }) => name === 'a.csv')?.fields.has('unborn')).toBe(false);
  });

  test('a status tells whether an activity is planned', async () => {
    const withStatus = await readFolder({ 'a.csv': lines('Sagsnummer;Type;Status', 'S-1;Møde;Planlagt') });
    expect(withStatus.lists.activities?.fields.has('planned')).toBe(true);
    const without = await readFolder({ 'a.csv': lines('Sagsnummer;Type;Frist', 'S-1;Møde;') });
    expect(without.lists.activities?.fields.has('planned')).toBe(false);
  });
});

test('a list on standard input is taken for what it is said to be', async () => {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('Sagsnummer;Start');
    yield Buffer.from('dato;Slutdato\nS-1;01-02-2016;\n');
  }
  const intake = await readLists(['-'], { today, stdin: { list: 'investigations', stream: stream() } });
  expect(intake.files).toMatchObject([{ name: '-', list: 'investigations', rowsUsed: 1 }]);
});

test('one file named twice is read once', async () => {
  const list = lines('Sagsnummer;Startdato', 'S-1;01-02-2016');
  await inFolder({ 'sager.csv': list }, async (folder) => {
    const intake = await readLists([folder, `${folder}/sager.csv`], { today });
    expect(intake.files.map(({ name }) => name)).toEqual(['sager.csv']);
  });
});

test('files of one name are told apart by their folders, as typed', async () => {
  const list = (number: number): string => lines('Sagsnummer;Startdato', `S-${number};01-02-2016`);
  await inFolder({ '2016/sager.csv': list(1), '2017/sager.csv': list(2) }, async (folder) => {
    const intake = await readLists([`${folder}/2016/`, `${folder}/2017`], { today });
    expect(intake.files.map(({ name }) => name)).toEqual(['2016/sager.csv', '2017/sager.csv']);
  });
});
