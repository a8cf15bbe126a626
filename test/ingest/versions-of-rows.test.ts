import { describe, expect, test } from 'vitest';
import { day, leftOut, lines, usedOf, type Files } from './reading.ts';

/** Rows in one file, in each order, and in a file each, under names in each order. */
function arrangements(headings: string, first: string, second: string): Files[] {
  return [
    { 'a.csv': lines(headings, first, second) },
    { 'a.csv': lines(headings, second, first) },
    { 'liste-9.csv': lines(headings, first), 'liste-10.csv': lines(headings, second) },
    { 'liste-10.csv': lines(headings, first), 'liste-9.csv': lines(headings, second) },
  ];
}

describe('two versions of a row of which nothing tells which is the newer', () => {
  test('with one id: the later event is used, whatever the order of rows and the names of files', async () => {
    const early = 'U1;S1;01-11-2016 10:00;01-11-2016 12:00;31-12-2016';
    const late = 'U1;S1;01-11-2016 10:00;05-11-2016 12:00;31-12-2016';
    for (const files of arrangements('Underretning-id;Sagsnummer;Modtaget;Vurderet;Udtræksdato', early, late)) {
      const { rows, repeats } = await usedOf(files, 'notifications');
      expect(rows).toMatchObject([{ assessedOn: day('2016-11-05') }]);
      expect(repeats).toEqual({ 'contradicting-rows': [`${early} -> ${late}`] });
    }
  });

  test('a case, without a day of extraction: no name of a file makes it newer', async () => {
    const open = 'S1;01-02-2016;';
    const closed = 'S1;01-02-2016;01-06-2016';
    for (const files of arrangements('Sagsnummer;Startdato;Slutdato', open, closed)) {
      const { intake, rows, repeats } = await usedOf(files, 'cases');
      expect(rows).toMatchObject([{ endedOn: day('2016-06-01') }]);
      expect(repeats).toEqual({ 'contradicting-rows': [`${open} -> ${closed}`] });
      expect(Object.keys(files).map((name) => leftOut(intake, name))).toContainEqual({ superseded: 1 });
    }
  });

  test('a case that stands twice is one case in one file and in two', async () => {
    const [north, south] = ['S1;01-02-2016;Team Nord;31-12-2016', 'S1;01-02-2016;Team Syd;31-12-2016'];
    for (const files of arrangements('Sagsnummer;Startdato;Team;Udtræksdato', north, south)) {
      const { rows, repeats } = await usedOf(files, 'cases');
      expect(rows).toMatchObject([{ team: 'Team Syd' }]);
      expect(repeats).toEqual({ 'contradicting-rows': [`${north} -> ${south}`] });
    }
  });

  test('case numbers that differ in any sign are two cases', async () => {
    for (const files of arrangements('Sagsnummer;Startdato', 'S-1;01-02-2016', 'S1;02-02-2016')) {
      expect((await usedOf(files, 'cases')).rows).toHaveLength(2);
    }
  });

  test('a case of two children stays two rows', async () => {
    const [one, other] = ['S1;611216-4234;01-02-2016', 'S1;611214-4235;01-02-2016'];
    for (const files of arrangements('Sagsnummer;CPR-nr.;Startdato', one, other)) {
      const { rows, repeats } = await usedOf(files, 'cases');
      expect(rows).toHaveLength(2);
      expect(repeats).toEqual({});
    }
  });

  test('a pupil has one row a month at a school, in a file and in two; at another school another', async () => {
    const headings = 'Barn-id;Enhed-id;Måned;Skoledage;Ulovligt fravær';
    const [few, many] = ['B1;E-1;2016-11;20;2', 'B1;E-1;11-2016;20;3'];
    for (const files of arrangements(headings, few, many)) {
      const { rows, repeats } = await usedOf(files, 'absence');
      expect(rows).toHaveLength(1);
      expect(Object.keys(repeats)).toEqual(['contradicting-rows']);
    }
    for (const other of ['B1;E-1;2016-12;20;3', 'B1;E-2;2016-11;20;3', 'B2;E-1;2016-11;20;3', ';E-1;2016-11;20;3']) {
      for (const files of arrangements(headings, few, other)) {
        expect((await usedOf(files, 'absence')).rows).toHaveLength(2);
      }
    }
  });

  test('rows of days in one month are rows of their own', async () => {
    const days = ['01-03-2017', '02-03-2017', '03-03-2017'].map((day) => `B1;I-1;${day};1;0`);
    const files = { 'a.csv': lines('Barn-id;Enhed-id;Måned;Skoledage;Ulovligt fravær', ...days) };
    expect((await usedOf(files, 'absence')).rows).toHaveLength(3);
  });

  test('of two lists of absence the newest tells of a month', async () => {
    const headings = 'Barn-id;Måned;Skoledage;Ulovligt fravær;Udtræksdato';
    const files = {
      'a.csv': lines(headings, 'B1;2016-11;12;2;20-11-2016'),
      'b.csv': lines(headings, 'B1;2016-11;20;3;31-12-2016'),
    };
    const { rows, repeats } = await usedOf(files, 'absence');
    expect(rows).toMatchObject([{ schoolDays: 20, unlawfulDays: 3 }]);
    expect(Object.keys(repeats)).toEqual(['superseded']);
  });

  test('the latest event or end goes before what is filled in', async () => {
    const full = 'B1;S1;01-02-2016;01-06-2016;Team Syd;31-12-2016';
    const late = 'B1;S1;01-02-2016;02-06-2016;;31-12-2016';
    for (const files of arrangements('Undersøgelse-id;Sagsnummer;Startdato;Slutdato;Team;Udtræksdato', full, late)) {
      const { repeats } = await usedOf(files, 'investigations');
      expect(repeats).toEqual({ 'contradicting-rows': [`${full} -> ${late}`] });
    }
  });

  test('of one latest event the row with most filled in is used', async () => {
    const full = 'B1;S1;01-02-2016;Team Nord;Ida';
    const scant = 'B1;S1;01-02-2016;Team Syd;';
    for (const files of arrangements('Undersøgelse-id;Sagsnummer;Startdato;Team;Sagsbehandler', full, scant)) {
      const { rows, repeats } = await usedOf(files, 'investigations');
      expect(rows).toMatchObject([{ team: 'Team Nord' }]);
      expect(repeats).toEqual({ 'contradicting-rows': [`${scant} -> ${full}`] });
    }
  });

  test('one id for several children is several rows, in one file and in two', async () => {
    const [one, other] = ['U1;611216-4234;01-02-2016;31-12-2016', 'U1;611214-4235;02-02-2016;31-12-2016'];
    for (const files of arrangements('Underretning-id;CPR-nr.;Modtaget;Udtræksdato', one, other)) {
      expect((await usedOf(files, 'notifications')).rows).toHaveLength(2);
    }
  });

  test('a row that names no child is about the one child that others with its id name', async () => {
    const [named, unnamed] = ['U1;611216-4234;01-02-2016', 'U1;;01-02-2016'];
    for (const files of arrangements('Underretning-id;CPR-nr.;Modtaget', named, unnamed)) {
      const { repeats } = await usedOf(files, 'notifications');
      expect(repeats).toEqual({ 'contradicting-rows': [`${unnamed} -> ${named}`] });
    }
  });

  test('an older row is left to the newest of its child', async () => {
    const headings = 'Underretning-id;CPR-nr.;Modtaget;Afgørelse;Udtræksdato';
    const newest = ['U1;611216-4234;01-02-2016;A;31-12-2016', 'U1;611214-4235;01-02-2016;A;31-12-2016'] as const;
    const older = ['U1;611216-4234;01-02-2016;;30-09-2016', 'U1;611214-4235;01-02-2016;;30-09-2016'] as const;
    for (const rows of [[...newest, ...older], [...older, ...newest].toReversed()]) {
      const { repeats } = await usedOf({ 'u.csv': lines(headings, ...rows) }, 'notifications');
      expect(repeats).toEqual({ superseded: [`${older[1]} -> ${newest[1]}`, `${older[0]} -> ${newest[0]}`] });
    }
  });

  test('employments: one at a time and place is one, and what only an employee number has in common are two', async () => {
    const [half, whole] = ['M1;E1;01-01-2016;0,5', 'M1;E1;01-01-2016;1'];
    for (const files of arrangements('Medarbejder-id;Enhed-id;Ansat fra;Årsværk', half, whole)) {
      const { rows, repeats } = await usedOf(files, 'staff');
      expect(rows).toHaveLength(1);
      expect(Object.keys(repeats)).toEqual(['contradicting-rows']);
    }
    for (const files of arrangements('Medarbejder-id;Stilling;Årsværk', 'M1;Leder;0,5', 'M1;Rådgiver;0,5')) {
      expect((await usedOf(files, 'staff')).rows).toHaveLength(2);
    }
  });
});

describe('rows that say the same', () => {
  test('otherwise written are one row, and do not contradict each other', async () => {
    const [one, other] = ['B1;S1;01-02-2016;-', 'B1;S1;2016-02-01;'];
    for (const files of arrangements('Undersøgelse-id;Sagsnummer;Startdato;Slutdato', one, other)) {
      const { repeats } = await usedOf(files, 'investigations');
      expect(Object.keys(repeats)).toEqual(['duplicate']);
    }
  });

  test('in files with other columns are one row, and the one that tells more is used', async () => {
    const scant = lines('Underretning-id;Modtaget', 'U1;01-02-2016');
    const full = lines('Underretning-id;Modtaget;Vurderet;Underretter', 'U1;01-02-2016;;Skole');
    for (const files of [
      { '1.csv': scant, '2.csv': full },
      { '1.csv': full, '2.csv': scant },
    ]) {
      const { rows, repeats } = await usedOf(files, 'notifications');
      expect(rows).toMatchObject([{ notifier: 'Skole' }]);
      expect(repeats).toEqual({ duplicate: ['U1;01-02-2016 -> U1;01-02-2016;;Skole'] });
    }
  });

  test('word for word in a file with more columns: the row there is used, for it tells that they are not filled in', async () => {
    const scant = lines('Underretning-id;Modtaget', 'U1;01-02-2016');
    const full = lines('Underretning-id;Modtaget;Ufødt', 'U1;01-02-2016;');
    for (const [first, second, fuller] of [
      [scant, full, '2.csv'],
      [full, scant, '1.csv'],
    ] as const) {
      const { intake } = await usedOf({ '1.csv': first, '2.csv': second }, 'notifications');
      expect(leftOut(intake, fuller)).toEqual({});
    }
  });
});

test('lists without a day of extraction come to the same under any names', async () => {
  const headings = 'Undersøgelse-id;Sagsnummer;Startdato;Slutdato';
  const [first, second] = [lines(headings, 'B1;S1;01-02-2016;'), lines(headings, 'B1;S1;01-01-2016;01-03-2016')];
  for (const files of [
    { 'a.csv': first, 'b.csv': second },
    { 'b.csv': first, 'a.csv': second },
  ]) {
    const { rows, repeats } = await usedOf(files, 'investigations');
    expect(rows).toMatchObject([{ startedOn: day('2016-01-01') }]);
    // The newest event of the one is 1 February, that of the other 1 March.
    expect(Object.keys(repeats)).toEqual(['superseded']);
  }
});
