import { describe, expect, test } from 'vitest';
import { day, found, lines, readFolder } from './reading.ts';

describe('how far the lists reach', () => {
  test('is the earliest of the lists’ newest days of extraction', async () => {
    const intake = await readFolder({
      'a.csv': lines('Sagsnummer;Startdato;Udtræksdato', 'S-1;01-02-2016;31-03-2016', 'S-2;01-02-2016;30-06-2016'),
      'b.csv': lines('Sagsnummer;Modtaget;Udtræksdato', 'S-1;01-02-2016;03-07-2016'),
      'c.csv': lines('Sagsnummer;Type;Hændelsesdato', 'S-1;Møde;31-12-2016'),
    });
    expect(intake.asOfFromLists).toEqual({ day: day('2016-06-30'), from: 'extract-date' });
    expect(intake.files.map(({ extractedOn }) => extractedOn)).toEqual([
      day('2016-06-30'),
      day('2016-07-03'),
      undefined,
    ]);
    // From 30 June to 3 July.
    expect(found(intake, 'extract-dates-differ')).toEqual([{ at: { file: 'a.csv' }, args: { days: 3 } }]);
  });

  test('is the newest day of extraction when all lists were taken out together, over several files of one list', async () => {
    const intake = await readFolder({
      'a.csv': lines('Sagsnummer;Startdato;Udtræksdato', 'S-1;01-02-2016;31-03-2016'),
      'b.csv': lines('Sagsnummer;Startdato;Dato', 'S-2;01-02-2016;30-06-2016'),
    });
    expect(intake.asOfFromLists).toEqual({ day: day('2016-06-30'), from: 'extract-date' });
    expect(intake.findings).toEqual([]);
  });

  test('does not lie in the future', async () => {
    const intake = await readFolder(
      { 'a.csv': lines('Sagsnummer;Startdato;Udtræksdato', 'S-1;01-02-2016;31-03-2016', 'S-2;01-02-2016;01-04-2016') },
      { today: day('2016-03-31') },
    );
    expect(intake.asOfFromLists?.day).toBe(day('2016-03-31'));
  });

  test('is else the newest thing that has happened; planned ends, deadlines and plans have not', async () => {
    const intake = await readFolder({
      'b.csv': lines('Sagsnummer;Startdato;Slutdato', 'S-1;01-02-2016;03-03-2016'),
      'y.csv': lines('Sagsnummer;Ydelsestype;Startdato;Slutdato', 'S-1;Aflastning;02-02-2016;31-12-2016'),
      'a.csv': lines(
        'Sagsnummer;Type;Hændelsesdato;Frist;Status',
        'S-1;Møde;01-06-2016;01-07-2016;Planlagt',
        'S-1;Møde;04-03-2016;;Udført',
      ),
    });
    expect(intake.asOfFromLists).toEqual({ day: day('2016-03-04'), from: 'newest-event' });
  });

  test('is the end of the last month that is over, where months are told of', async () => {
    const absence = lines('Barn-id;Måned;Skoledage;Ulovligt fravær', 'B1;2016-10;20;1', 'B1;2016-11;20;1');
    const reachOn = async (today: string): Promise<unknown> =>
      (await readFolder({ 'f.csv': absence }, { today: day(today) })).asOfFromLists?.day;
    expect(await reachOn('2016-11-30')).toBe(day('2016-11-30'));
    expect(await reachOn('2016-11-29')).toBe(day('2016-10-31'));
  });

  test('does not come from rows that are left out, or from after today', async () => {
    const intake = await readFolder(
      {
        'b.csv': lines(
          'Sagsnummer;Startdato;Status',
          'S-1;01-02-2016;Aktiv',
          'S-2;05-05-2016;Slettet',
          'S-3;01-01-2017;Aktiv',
        ),
      },
      { today: day('2016-12-31') },
    );
    expect(intake.asOfFromLists).toEqual({ day: day('2016-02-01'), from: 'newest-event' });
  });

  test('is not known where nothing has happened', async () => {
    const intake = await readFolder({ 'a.csv': lines('Sagsnummer;Type;Frist', 'S-1;Møde;01-02-2016') });
    expect(intake.asOfFromLists).toBeUndefined();
  });
});
