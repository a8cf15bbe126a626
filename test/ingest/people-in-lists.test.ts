import { describe, expect, test } from 'vitest';
import { isoDay, type Day } from '../../src/calendar/day.ts';
import type { Intake } from '../../src/ingest/index.ts';
import { day, fileOf, found, lines, readFolder } from './reading.ts';

function iso(on: Day | undefined): string | undefined {
  return on === undefined ? undefined : isoDay(on);
}

describe('point 6: CPR numbers', () => {
  async function childOf(cpr: string): Promise<Intake> {
    return readFolder({ 'sager.csv': lines('Sagsnummer;CPR-nr.;Startdato', `S-1;${cpr};01-02-2016`) });
  }

  test.each([
    // 7th digit 0-3: the 1900s; 4 and 9: the 2000s to 36; 5-8: the 2000s to 57. 60 is taken from the day.
    ['611299-1234', '6112991234', '1999-12-01'],
    ['6112994234', '6112994234', '1999-12-01'],
    ['611216-4234', '6112164234', '2016-12-01'],
    ['611236-9234', '6112369234', '2036-12-01'],
    ['611237-9234', '6112379234', '1937-12-01'],
    ['611257-5234', '6112575234', '2057-12-01'],
    ['611258-8234', '6112588234', '1858-12-01'],
    ['61 12 16 42 34', '6112164234', '2016-12-01'],
    ['891214-4234', '8912144234', '2014-12-29'],
  ])('%s', async (cpr, child, bornOn) => {
    const intake = await childOf(cpr);
    expect(intake.lists.cases?.rows[0]).toMatchObject({ child, unusable: undefined });
    expect(iso(intake.lists.cases?.rows[0]?.bornOn)).toBe(bornOn);
  });

  test('nine digits have lost a zero: padded, and said', async () => {
    // A number with 60 added has no zero to lose; this one is of a day in 2057, so it is nobody's either.
    const intake = await childOf('101575234');
    expect(intake.lists.cases?.rows[0]).toMatchObject({ child: '0101575234', bornOn: day('2057-01-01') });
    expect(found(intake, 'cpr-lost-zero')).toEqual([{ at: { file: 'sager.csv', line: 2, column: 'CPR-nr.' } }]);
  });

  test.each([
    ['1,01E+09', 'cpr-scientific'],
    ['1.01E+09', 'cpr-scientific'],
    ['613299-1234', 'invalid-cpr'],
    ['921299-1234', 'invalid-cpr'],
    ['61129', 'invalid-cpr'],
    ['Anna', 'invalid-cpr'],
  ])('%s cannot be used', async (cpr, code) => {
    const intake = await childOf(cpr);
    expect(intake.lists.cases?.rows[0]).toMatchObject({
      child: undefined,
      bornOn: undefined,
      unusable: { child: code, bornOn: code },
    });
    expect(found(intake, code)).toEqual([{ at: { file: 'sager.csv', line: 2, column: 'CPR-nr.' } }]);
  });

  test('without a CPR number the case number is the key', async () => {
    const intake = await readFolder({
      'y.csv': lines('Sagsnummer;Ydelsestype;Startdato', 'S-1;Aflastning;01-02-2016'),
    });
    expect(intake.lists.services?.rows[0]).toMatchObject({ child: 'case:S-1', bornOn: undefined });
    expect(fileOf(intake, 'y.csv').fields.has('child')).toBe(false);
  });

  test('a case with one child lends its child to rows without a number, and one with two does not', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;CPR-nr.;Fødselsdato;Startdato',
        'S-1;611216-4234;;01-02-2016',
        'S-2;611214-4235;;01-02-2016',
        'S-2;611212-4236;;01-02-2016',
      ),
      'y.csv': lines(
        'Sagsnummer;CPR-nr.;Ydelsestype;Startdato',
        'S-1;;Aflastning;01-02-2016',
        'S-2;;Aflastning;01-02-2016',
        'S-1;ukendt;Aflastning;02-02-2016',
        'S-2;ukendt;Aflastning;02-02-2016',
      ),
    });
    expect(intake.lists.services?.rows).toMatchObject([
      { child: '6112164234', bornOn: day('2016-12-01'), unusable: undefined },
      { child: 'case:S-2', bornOn: undefined, unusable: undefined },
      { child: '6112164234', bornOn: day('2016-12-01'), unusable: undefined },
      { child: undefined, bornOn: undefined, unusable: { child: 'invalid-cpr', bornOn: 'invalid-cpr' } },
    ]);
  });

  test('a date of birth goes before the number’s', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;CPR-nr.;Fødselsdato;Startdato',
        'S-1;611216-4234;05-12-2016;01-02-2017',
        'S-2;611216-4235;engang;01-02-2017',
      ),
    });
    expect(intake.lists.cases?.rows.map(({ bornOn }) => iso(bornOn))).toEqual(['2016-12-05', '2016-12-01']);
    expect(intake.lists.cases?.rows[1]?.unusable).toBeUndefined();
  });

  test('an Udlændingenummer is a key without a birth date, in its own column or among the CPR numbers', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;CPR-nr.;Udlændingenummer;Startdato',
        'S-1;;12345678;01-02-2016',
        'S-2;12345678;;01-02-2016',
      ),
    });
    expect(intake.lists.cases?.rows).toMatchObject([
      { child: 'id:12345678', bornOn: undefined, unusable: undefined },
      { child: 'id:12345678', bornOn: undefined, unusable: undefined },
    ]);
    expect(intake.findings).toEqual([]);
  });
});

describe('point 7: unborn children', () => {
  const list = (unborn: string, born: string): string =>
    lines('Sagsnummer;CPR-nr.;Fødselsdato;Modtaget;Ufødt', `S-1;611286-1234;${born};01-02-2016;${unborn}`);

  test('stand on their mother, whose birth is not theirs', async () => {
    const intake = await readFolder({ 'u.csv': list('ja', '') });
    expect(intake.lists.notifications?.rows[0]).toMatchObject({
      unborn: true,
      bornOn: undefined,
      child: 'unborn:6112861234',
    });
    expect(intake.findings).toEqual([]);
  });

  test('keep a date of birth that is filled in', async () => {
    const intake = await readFolder({ 'u.csv': list('Ja', '03-03-2016') });
    expect(intake.lists.notifications?.rows[0]).toMatchObject({ unborn: true, bornOn: day('2016-03-03') });
  });

  test('without the mark an adult is doubted', async () => {
    const intake = await readFolder({ 'u.csv': list('nej', '') });
    expect(found(intake, 'adult-without-unborn-mark')).toEqual([{ at: { file: 'u.csv', line: 2, column: 'CPR-nr.' } }]);
  });

  test('a mark that cannot be read is neither yes nor no', async () => {
    const intake = await readFolder({ 'u.csv': list('måske', '') });
    expect(intake.lists.notifications?.rows[0]?.unusable).toEqual({ unborn: 'unknown-code' });
  });
});
