import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { Intake, Mapping } from '../../src/ingest/index.ts';
import { draftMapping } from '../../src/ingest/mapping-draft.ts';
import { readMapping } from '../../src/ingest/mapping-file.ts';
import { fill } from '../../src/model/words.ts';
import { codesIn, day, found, leftOut, lines, readFolder } from './reading.ts';

function mapping(...rows: readonly string[]): Mapping {
  return readMapping(rows.join('\n'), 'mapping.yml').mapping;
}

function complaint(...rows: readonly string[]): UsageError {
  try {
    mapping(...rows);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('no complaint');
}

describe('a mapping file', () => {
  test('says which heading is which column, and which is not wanted', async () => {
    const given = mapping(
      'lists:',
      '  sager:',
      '    headings:',
      '      Nøgle: Sagsnummer',
      '      Begyndt: Startdato',
      '      Notat: "-"',
    );
    const list = lines('nøgle;begyndt;notat', 'S-1;01-02-2016;x');
    const intake = await readFolder({ 'x.csv': list }, { mapping: given });
    expect(intake.lists.cases?.rows[0]).toMatchObject({ caseNumber: 'S-1', startedOn: day('2016-02-01') });
    expect(intake.findings).toEqual([]);
  });

  test('goes before the program’s own headings', async () => {
    const given = mapping('lists:', '  cases:', '    headings:', '      Oprettet: Startdato');
    const list = lines('Sagsnummer;Startdato;Oprettet', 'S-1;01-02-2016;05-02-2016');
    const intake = await readFolder({ 'x.csv': list }, { mapping: given });
    expect(intake.lists.cases?.rows[0]?.startedOn).toBe(day('2016-02-05'));
    expect(found(intake, 'duplicate-heading')).toMatchObject([{ args: { position: 2, usedPosition: 3 } }]);
  });

  test('settles a form of dates that the column leaves open', async () => {
    const list = lines('Sagsnummer;Startdato', 'S-1;01-02-03', 'S-2;04-05-06');
    const dayFirst = mapping('lists:', '  sager:', '    dates:', '      Startdato: dd-mm-yy');
    const yearFirst = mapping('lists:', '  sager:', '    dates:', '      Startdato: yy-mm-dd');
    const starts = ({ lists }: Intake): unknown => lists.cases?.rows.map(({ startedOn }) => startedOn);
    expect(starts(await readFolder({ 'x.csv': list }, { mapping: dayFirst }))).toEqual([
      day('2003-02-01'),
      day('2006-05-04'),
    ]);
    expect(starts(await readFolder({ 'x.csv': list }, { mapping: yearFirst }))).toEqual([
      day('2001-02-03'),
      day('2004-05-06'),
    ]);
  });

  test('holds a column to its form', async () => {
    const given = mapping('lists:', '  sager:', '    dates:', '      Startdato: yyyy-mm-dd');
    const intake = await readFolder(
      { 'x.csv': lines('Sagsnummer;Startdato', 'S-1;01-02-2016', 'S-2;2016-02-01') },
      { mapping: given },
    );
    expect(leftOut(intake, 'x.csv')).toEqual({ 'invalid-date': 1 });
  });

  test('says what codes mean', async () => {
    const given = mapping(
      'lists:',
      '  undersøgelser:',
      '    codes:',
      '      Status:',
      '        Bortvist: Annulleret',
      '      Undersøgelsestype:',
      '        "1": BFU',
      '        "2": screening',
    );
    const list = lines(
      'Sagsnummer;Startdato;Status;Undersøgelsestype',
      'S-1;01-02-2016;BORTVIST;1',
      'S-2;01-02-2016;Aktiv;1',
      'S-3;01-02-2016;;2',
    );
    const intake = await readFolder({ 'x.csv': list }, { mapping: given });
    expect(leftOut(intake, 'x.csv')).toEqual({ cancelled: 1 });
    expect(intake.lists.investigations?.rows.map(({ type }) => type)).toEqual(['bfu', 'screening']);
    expect(intake.findings).toEqual([]);
  });

  test('says what kinds of activity there are', () => {
    const { settings } = readMapping(
      [
        'activityRules:',
        '  - kind: sparring',
        '    words: [ressourceteam]',
        '    not: [aflyst]',
        'notMeasures: [kørsel]',
      ].join('\n'),
      'mapping.yml',
    );
    expect(settings).toEqual({
      activityRules: [{ kind: 'sparring', words: ['ressourceteam'], not: ['aflyst'] }],
      notMeasures: ['kørsel'],
    });
  });

  test.each<[string, string[], string]>([
    [
      'an unknown list',
      ['lists:', '  undersogelser:', '    dates: {}'],
      'mapping.yml:3:5: ukendt liste »undersogelser«; mente du undersøgelser?',
    ],
    [
      'an unknown column',
      ['lists:', '  sager:', '    headings:', '      Nøgle: Sagsnumer'],
      'mapping.yml:4:14: ukendt kolonne »Sagsnumer«; mente du Sagsnummer?',
    ],
    [
      'an unknown date form',
      ['lists:', '  sager:', '    dates:', '      Startdato: mm/dd/yyyy'],
      'mapping.yml:4:18: ukendt datoform »mm/dd/yyyy«',
    ],
    [
      'a form for what is no date',
      ['lists:', '  sager:', '    dates:', '      Team: dd-mm-yy'],
      'mapping.yml:4:13: Team er ikke en datokolonne',
    ],
    [
      'codes for what has none',
      ['lists:', '  sager:', '    codes:', '      Startdato: { a: b }'],
      'mapping.yml:4:18: Startdato har ingen koder',
    ],
    [
      'an unknown word',
      ['lists:', '  ydelser:', '    codes:', '      Status:', '        Rosa: Anulleret'],
      'mapping.yml:5:15: ukendt ord »Anulleret«; mente du Annulleret?',
    ],
    ['an unknown key', ['lists:', '  sager:', '    columns: {}'], 'mapping.yml:3:'],
    ['an unknown kind', ['activityRules:', '  - kind: møde', '    words: [x]'], 'mapping.yml:2:'],
  ])('complains of %s with file, line and column', (_, rows, message) => {
    expect(complaint(...rows).message).toContain(message);
  });

  test('complains in English too, with what is known where nothing is near', () => {
    const { words, args } = complaint('lists:', '  sager:', '    dates:', '      Startdato: xx');
    expect(fill(words, 'en', args)).toBe(
      'mapping.yml:4:18: unknown date form "xx"; known: dd-mm-yyyy, yyyy-mm-dd, dd-mm-yy, yy-mm-dd, excel',
    );
    const near = complaint('lists:', '  sager:', '    headings:', '      Nr: Startdat');
    expect(fill(near.words, 'en', near.args)).toBe(
      'mapping.yml:4:11: unknown column "Startdat"; did you mean Startdato?',
    );
  });
});

describe('a first mapping file', () => {
  const list = lines('Sagsnummer;Begyndt;Startdato;Sagsbehandlr', 'S-1;x;01-02-03;SB1');

  test('can be read as it stands and changes nothing', async () => {
    const before = await readFolder({ 'x.csv': list });
    for (const language of ['da', 'en'] as const) {
      const text = draftMapping(before.shapes(), language);
      const after = await readFolder({ 'x.csv': list }, { mapping: mapping(text) });
      expect(after.lists).toEqual(before.lists);
      expect(codesIn(after)).toEqual(codesIn(before));
    }
  });

  test('shows what has to be decided', async () => {
    const { shapes } = await readFolder({ 'x.csv': list });
    const text = draftMapping(shapes(), 'da');
    expect(text).toContain('      "Sagsnummer": "Sagsnummer"\n');
    expect(text).toContain('      # "Begyndt": "-"  # kolonne 2: bruges ikke\n');
    expect(text).toContain('      # "Sagsbehandlr": "Sagsbehandler"  # kolonne 4: bruges ikke\n');
    expect(text).toContain('    #   "Startdato": dd-mm-yy  # passer på to former: vælg\n');
  });

  test('works once its comments are decided on', async () => {
    const { shapes } = await readFolder({ 'x.csv': list });
    const decided = draftMapping(shapes(), 'da')
      .replace('# "Sagsbehandlr"', '"Sagsbehandlr"')
      .replace('    # dates:', '    dates:')
      .replace('    #   "Startdato"', '      "Startdato"');
    const intake = await readFolder({ 'x.csv': list }, { mapping: mapping(decided) });
    expect(intake.lists.cases?.rows[0]).toMatchObject({ caseworker: 'SB1', startedOn: day('2003-02-01') });
  });

  test('is written for a list that could not be known too', async () => {
    const good = lines('Sagsnummer;Modtaget', 'S-1;01-02-2016');
    const bad = lines('Nr;CPR-nr.;Ydelsestype;Startdato;Slutdato', 'S-1;;Aflastning;01-02-2016;');
    const { shapes } = await readFolder({ 'a.csv': good, 'b.csv': bad });
    const text = draftMapping(shapes(), 'da');
    expect(text).toContain('      # "Nr": "-"  # kolonne 1: bruges ikke\n');
    expect(text).toContain('      # "": "Sagsnummer"  # mangler');
    const decided = text.replace('# "Nr": "-"', '"Nr": "Sagsnummer"');
    const intake = await readFolder({ 'a.csv': good, 'b.csv': bad }, { mapping: mapping(decided) });
    expect(intake.lists.services?.rows).toMatchObject([{ caseNumber: 'S-1', type: 'Aflastning' }]);
  });
});
