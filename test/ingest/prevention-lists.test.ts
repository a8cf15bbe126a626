import { describe, expect, test } from 'vitest';
import { codesIn, day, fileOf, found, leftOut, lines, readFolder } from './reading.ts';

const person = { caseNumber: undefined, unusable: undefined, file: 0, line: 2 };

describe('the eight lists of units, staff and pupils', () => {
  test('units, with or without an end', async () => {
    const { lists } = await readFolder({
      'e.csv': lines(
        'Enhed-id;Navn;Type;Distrikt;Model;Åbnet;Lukket',
        'E-1;Børnehuset;Dagtilbud;Øst;distriktsrådgiver;01-08-2010;30-06-2017',
        'E-2;Skolen;Skole;Vest;;01-08-2010;31-12-9999',
      ),
    });
    expect(lists.units?.rows[0]).toEqual({
      ...person,
      child: undefined,
      bornOn: undefined,
      id: 'E-1',
      type: 'Dagtilbud',
      district: 'Øst',
      model: 'distriktsrådgiver',
      openedOn: day('2010-08-01'),
      closedOn: day('2017-06-30'),
    });
    expect(lists.units?.rows[1]).toMatchObject({ model: undefined, closedOn: undefined });
  });

  test('unit meetings, with those who came', async () => {
    const intake = await readFolder({
      'm.csv': lines(
        'Møde-id;Enhed-id;Dato;Mødeform;Metode anvendt;Faggrupper',
        'M-1;E-1;02-03-2017;Ressourceteam;Ja;"Leder, Lærer | PPR"',
        'M-2;E-1;2017-03-16;Ressourceteam;nej;',
        'M-3;E-1;30-03-2017;Ressourceteam;;',
        'M-4;E-1;31-03-2017;Ressourceteam;delvist;',
      ),
    });
    expect(intake.lists.meetings?.rows).toMatchObject([
      { id: 'M-1', unitId: 'E-1', heldOn: day('2017-03-02'), methodUsed: true, professions: ['Leder', 'Lærer', 'PPR'] },
      { heldOn: day('2017-03-16'), methodUsed: false, professions: [] },
      { methodUsed: undefined, unusable: undefined },
      { methodUsed: undefined, unusable: { methodUsed: 'unknown-code' } },
    ]);
  });

  test('discussions, in which a day or a text is a yes as well', async () => {
    const { lists } = await readFolder({
      'd.csv': lines(
        'Drøftelse-id;Møde-id;Enhed-id;Barn-id;Dato;Samtykke;Dagsorden;Mål;Evalueret;Handling iværksat',
        'D-1;M-1;E-1;barn 7;02-03-2017;01-03-2017;Ja;Bedre trivsel;nej;09-03-2017',
        'D-2;M-1;E-1;Barn-7;02-03-2017;;mangler;0;;',
      ),
    });
    expect(lists.discussions?.rows).toMatchObject([
      { child: 'id:barn7', consent: true, agenda: true, goal: true, evaluated: false, actionOn: day('2017-03-09') },
      { child: 'id:barn7', consent: undefined, agenda: false, goal: false, evaluated: undefined, actionOn: undefined },
    ]);
  });

  test('an answer that is neither a yes nor a no is not used, and is pointed out', async () => {
    const intake = await readFolder({
      'd.csv': lines(
        'Drøftelse-id;Barn-id;Dato;Samtykke;Dagsorden;Mål;Evalueret',
        'D-1;B1;02-03-2017;Ukendt;Sprog;Ikke sat;Afventer',
      ),
    });
    expect(intake.lists.discussions?.rows).toMatchObject([
      {
        consent: undefined,
        agenda: true,
        goal: false,
        evaluated: undefined,
        unusable: { consent: 'unknown-code', evaluated: 'unknown-code' },
      },
    ]);
    expect(found(intake, 'unknown-code')).toEqual([
      { at: { file: 'd.csv', line: 2, column: 'Samtykke' } },
      { at: { file: 'd.csv', line: 2, column: 'Evalueret' } },
    ]);
  });

  test('screenings, of which those without a day are still to come', async () => {
    const intake = await readFolder({
      's.csv': lines(
        'Screening-id;Enhed-id;CPR-nr.;Anledning;Dato for behovsbesøg;Dato;Resultat;Møde afholdt',
        'S-1;E-1;650810-4021;Behovsbesøg;01-03-2017;08-03-2017;Bekymring;Ja',
        'S-2;E-1;720314-4032;Opsporingsmodel;;09-03-2017;Ingen bekymring;',
        'S-3;E-1;730314-4032;Opsporingsmodel;;;;',
      ),
    });
    expect(codesIn(intake)).toEqual([]);
    expect(intake.lists.screenings?.rows).toMatchObject([
      {
        child: '6508104021',
        bornOn: day('2010-08-05'),
        visitedOn: day('2017-03-01'),
        screenedOn: day('2017-03-08'),
        result: 'concern',
        meetingHeld: true,
      },
      { result: 'no-concern', visitedOn: undefined, meetingHeld: undefined },
      { screenedOn: undefined, result: undefined, unusable: undefined },
    ]);
  });

  test('a result or a meeting that can not be told is not used, and is pointed out', async () => {
    const intake = await readFolder({
      's.csv': lines('Screening-id;Barn-id;Dato;Resultat;Møde afholdt', 'S-1;B1;08-03-2017;Grøn/gul;Afventer'),
    });
    expect(intake.lists.screenings?.rows).toMatchObject([
      {
        result: undefined,
        meetingHeld: undefined,
        unusable: { result: 'unknown-code', meetingHeld: 'unknown-code' },
      },
    ]);
    expect(found(intake, 'unknown-code')).toEqual([
      { at: { file: 's.csv', line: 2, column: 'Resultat' } },
      { at: { file: 's.csv', line: 2, column: 'Møde afholdt' } },
    ]);
  });

  test('staff and training, with Danish numbers', async () => {
    const { lists } = await readFolder({
      'm.csv': lines(
        'Medarbejder-id;Enhed-id;Team;Stilling;Ansat fra;Ansat til;Årsværk',
        '007;E-1;Nord;Socialrådgiver;01-01-2015;;0,81',
      ),
      'k.csv': lines('Medarbejder-id;Kursus;Dato;Dage', '007;Tidlig opsporing;01-02-2017;2,5'),
    });
    expect(lists.staff?.rows[0]).toMatchObject({
      id: '007',
      unitId: 'E-1',
      team: 'Nord',
      position: 'Socialrådgiver',
      employedFrom: day('2015-01-01'),
      employedTo: undefined,
      fullTimeEquivalents: 0.81,
    });
    expect(lists.training?.rows[0]).toMatchObject({ staffId: '007', heldOn: day('2017-02-01'), days: 2.5 });
  });

  test('sdq, by whom and of which course', async () => {
    const { lists } = await readFolder({
      's.csv': lines(
        'Barn-id;Dato;Informant;Samlet score;Forløb',
        'B1;01-02-2017;Forældre;21;F1',
        'B1;01-02-2017;Klasselærer;7;',
        'B1;01-02-2017;Den unge selv;;',
      ),
    });
    expect(lists.sdq?.rows).toMatchObject([
      { child: 'id:b1', measuredOn: day('2017-02-01'), informant: 'parent', score: 21, course: 'F1' },
      { informant: 'teacher', score: 7, course: undefined },
      { informant: 'self', score: undefined },
    ]);
  });

  test.each(['2017-05', '05-2017', '5/2017', '01-05-2017', '31-05-2017'])('absence of the month %s', async (month) => {
    const { lists } = await readFolder({
      'f.csv': lines('Barn-id;Enhed-id;Måned;Skoledage;Ulovligt fravær', `B1;E-1;${month};18;1,5`),
    });
    expect(lists.absence?.rows[0]).toMatchObject({ monthOn: day('2017-05-01'), schoolDays: 18, unlawfulDays: 1.5 });
  });
});

describe('every row of them is accounted for', () => {
  test('a row used or left out, with the reason', async () => {
    const intake = await readFolder({
      'm.csv': lines(
        'Møde-id;Enhed-id;Dato;Mødeform',
        'M-1;E-1;02-03-2017;Ressourceteam',
        'M-1;E-1;02-03-2017;Ressourceteam',
        'M-2;E-1;31-02-2017;Ressourceteam',
        ';;;',
        'M-3;E-1;02-03-2017',
        'M-4;E-1;;Ressourceteam',
      ),
      'e.csv': lines(
        'Enhed-id;Navn;Åbnet;Lukket',
        'E-1;Skolen;01-08-2017;31-07-2017',
        'E-2;Skolen;01-08-2017;01-08-2017',
      ),
    });
    expect(leftOut(intake, 'm.csv')).toEqual({ duplicate: 1, 'invalid-date': 1, 'empty-row': 1, 'ragged-row': 1 });
    expect(fileOf(intake, 'm.csv')).toMatchObject({ rowsRead: 6, rowsUsed: 2 });
    expect(leftOut(intake, 'e.csv')).toEqual({ 'end-before-start': 1 });
    expect(found(intake, 'missing-value')).toEqual([{ at: { file: 'm.csv', line: 7, column: 'Dato' } }]);
  });

  test('the same id in a newer list takes the place of the older', async () => {
    const list = (state: string, on: string): string =>
      lines('Screening-id;Barn-id;Dato;Resultat;Udtræksdato', `S-1;B1;${state};${on}`);
    const intake = await readFolder({
      'a.csv': list('01-03-2017;Bekymring', '30-06-2017'),
      'b.csv': list(';', '31-03-2017'),
    });
    expect(intake.lists.screenings?.rows).toMatchObject([{ result: 'concern', file: 0 }]);
    expect(leftOut(intake, 'b.csv')).toEqual({ superseded: 1 });
  });
});
