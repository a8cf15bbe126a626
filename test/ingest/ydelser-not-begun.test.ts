import { describe, expect, test } from 'vitest';
import { fileOf, leftOut, lines, readFolder } from './reading.ts';

describe('the status of a ydelse that may never have begun', () => {
  test.each(['Aflyst', 'Afslået', 'Afslag', 'Ikke bevilget'])('a ydelse that is %s never began', async (status) => {
    const intake = await readFolder({
      'y.csv': lines('Sagsnummer;Ydelsestype;Startdato;Status', `S-1;Aflastning;01-02-2016;${status}`),
    });
    expect(leftOut(intake, 'y.csv')).toEqual({ cancelled: 1 });
    expect(intake.findings).toEqual([]);
  });

  test('a planned ydelse whose start has passed is used, and one that has ended is told of once', async () => {
    const intake = await readFolder({
      'y.csv': lines(
        'Sagsnummer;Ydelsestype;Startdato;Slutdato;Status',
        'S-1;Aflastning;01-02-2016;;Planlagt',
        'S-2;Aflastning;01-02-2016;01-03-2016;Planlagt',
      ),
    });
    expect(fileOf(intake, 'y.csv').rowsUsed).toBe(2);
    expect(intake.findings.map(({ code, at }) => [code, at?.line])).toEqual([
      ['start-of-planned', 2],
      ['end-without-ended-status', 3],
    ]);
  });
});
