import { describe, expect, test } from 'vitest';
import { danishInstant } from '../../src/calendar/instant.ts';
import { codesIn, day, fileOf, leftOut, lines, readFolder, windows1252 } from './reading.ts';

const sager = lines(
  'Sagsnummer;CPR-nr.;Fødselsdato;Køn;Sagstype;Sag status;Startdato;Slutdato;Afdeling;Team;Sagsbehandler;Distrikt;Udtræksdato',
  'S-1;650810-4021;05-08-2010;Pige;Børnesag;Aktiv;02-01-2016;;Familie;Team Nord;SB1;Østby;31-12-2016',
  'S-2;720314-4032;;Dreng;Børnesag;Lukket;03-01-2016;04-05-2016;Familie;Team Syd;SB2;Vestby;31-12-2016',
);

describe('the five lists', () => {
  test('cases', async () => {
    const { lists, files } = await readFolder({ 'sager.csv': sager });
    expect(lists.cases?.rows[0]).toEqual({
      file: 0,
      line: 2,
      caseNumber: 'S-1',
      child: '6508104021',
      bornOn: day('2010-08-05'),
      unusable: undefined,
      gender: 'Pige',
      caseType: 'Børnesag',
      status: 'Aktiv',
      startedOn: day('2016-01-02'),
      endedOn: undefined,
      department: 'Familie',
      team: 'Team Nord',
      caseworker: 'SB1',
      district: 'Østby',
    });
    // 72 - 60 = the 12th; the 7th digit is 4 and the year 14, so the 2000s.
    expect(lists.cases?.rows[1]).toMatchObject({ bornOn: day('2014-03-12'), endedOn: day('2016-05-04') });
    expect(files).toMatchObject([
      { name: 'sager.csv', list: 'cases', encoding: 'utf-8', delimiter: ';', headingLine: 1, rowsRead: 2, rowsUsed: 2 },
    ]);
    expect(files[0]?.extractedOn).toBe(day('2016-12-31'));
    expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('notifications, with clock times', async () => {
    const { lists } = await readFolder({
      'u.csv': lines(
        'Underretning-id;Sagsnummer;CPR-nr.;Modtaget;Vurderet;Kvittering sendt;Underretter;Lovgrundlag;Årsag;Afgørelse;Afgørelsesdato;Ufødt;Distrikt',
        'U-1;S-1;650810-4021;01-07-2016 23:30;02-07-2016 08:15;04-07-2016;Skole;§ 153;Misbrug, Vold | Fravær;BFU;05-07-2016;nej;Østby',
      ),
    });
    expect(lists.notifications?.rows[0]).toEqual({
      file: 0,
      line: 2,
      caseNumber: 'S-1',
      child: '6508104021',
      bornOn: day('2010-08-05'),
      unusable: undefined,
      id: 'U-1',
      unborn: false,
      receivedOn: day('2016-07-01'),
      receivedAt: danishInstant(day('2016-07-01'), 23 * 60 + 30),
      assessedOn: day('2016-07-02'),
      assessedAt: danishInstant(day('2016-07-02'), 8 * 60 + 15),
      receiptSentOn: day('2016-07-04'),
      notifier: 'Skole',
      legalBasis: '§ 153',
      reasons: ['Misbrug', 'Vold', 'Fravær'],
      decision: 'BFU',
      decidedOn: day('2016-07-05'),
      district: 'Østby',
    });
    expect([...(lists.notifications?.fields ?? [])]).toEqual(
      expect.arrayContaining(['receivedOn', 'receivedAt', 'assessedAt', 'child', 'bornOn']),
    );
  });

  test('investigations, which are the statutory ones when no type is given', async () => {
    const { lists } = await readFolder({
      'b.csv': lines(
        'Undersøgelse-id;Sagsnummer;CPR-nr.;Undersøgelsestype;Opmærksom dato;Startdato;Slutdato;Status;Foreløbig vurdering;Team;Sagsbehandler;Distrikt',
        'B-1;S-1;650810-4021;Børnefaglig undersøgelse (BFU);01-01-2016;03-01-2016;30-04-2016;Afsluttet;28-04-2016;Nord;SB1;Østby',
        'B-2;S-1;650810-4021;;01-01-2016;;;Aktiv;;;;',
        'B-3;S-1;650810-4021;Screening;01-01-2016;;;Aktiv;;;;',
        'B-4;S-1;650810-4021;Afdækning (§ 19);01-01-2016;;;Aktiv;;;;',
      ),
    });
    expect(lists.investigations?.rows.map(({ type }) => type)).toEqual(['bfu', 'bfu', 'screening', 'mapping']);
    expect(lists.investigations?.rows[0]).toMatchObject({
      awareOn: day('2016-01-01'),
      startedOn: day('2016-01-03'),
      endedOn: day('2016-04-30'),
      preliminaryAssessmentOn: day('2016-04-28'),
      status: 'Afsluttet',
      team: 'Nord',
    });
  });

  test('services, with Danish numbers', async () => {
    const { lists } = await readFolder({
      'y.csv': lines(
        'Ydelse-id;Sag rækkeID;CPR-nr.;Ydelsestype;Lovhjemmel;Ydelse startdato;Ydelse slutdato;Status;Fortsættelse af;Pris pr dag;Beregnet total',
        'Y-1;S-1;650810-4021;Familiebehandling;§ 52, stk. 3, nr. 3;01-02-2016;;Aktiv;Y-0;1.250,50;12.000',
      ),
    });
    expect(lists.services?.rows[0]).toMatchObject({
      id: 'Y-1',
      caseNumber: 'S-1',
      type: 'Familiebehandling',
      legalBasis: '§ 52, stk. 3, nr. 3',
      startedOn: day('2016-02-01'),
      endedOn: undefined,
      continues: 'Y-0',
      pricePerDay: 1250.5,
      total: 12000,
    });
  });

  test('activities, with whom they concern and who took part', async () => {
    const { lists } = await readFolder({
      'a.csv': lines(
        'Aktivitet-id;Sagsnummer;CPR-nr.;Vedrører;Type;Undertype;Hændelsesdato;Frist;Udført dato;Status;Ydelse-id;Undersøgelse-id;Deltagere',
        'A-1;S-1;650810-4021;650810-4021, 720314-4032;Møde;Netværksmøde;01-03-2016;02-03-2016;03-03-2016;Udført;Y-1;B-1;"Privat netværk, professionelt netværk"',
        'A-2;S-1;650810-4021;;Opfølgning;;01-09-2016;;;Planlagt;;;',
      ),
    });
    expect(lists.activities?.rows[0]).toMatchObject({
      id: 'A-1',
      concerns: ['6508104021', '7203144032'],
      type: 'Møde',
      subtype: 'Netværksmøde',
      eventOn: day('2016-03-01'),
      dueOn: day('2016-03-02'),
      doneOn: day('2016-03-03'),
      planned: false,
      serviceId: 'Y-1',
      investigationId: 'B-1',
      participants: ['private-network', 'professional-network'],
    });
    expect(lists.activities?.rows[1]).toMatchObject({ planned: true, doneOn: undefined, participants: [] });
  });
});

describe('a list reads the same', () => {
  const plain = sager;
  const variants: Record<string, string | Uint8Array> = {
    'with a byte order mark': `\ufeff${plain}`,
    'in Windows-1252': windows1252(plain),
    'with commas': plain.replaceAll(';', ','),
    'with tabs': plain.replaceAll(';', '\t'),
    'with lines that end in LF': plain.replaceAll('\r\n', '\n'),
    'with ISO dates': plain.replaceAll(/(\d\d)-(\d\d)-(\d{4})/g, '$3-$2-$1'),
    'with clock times behind its dates': plain.replaceAll(/(\d\d-\d\d-\d{4})/g, '$1 00:00'),
    'without a line end at its end': plain.trimEnd(),
  };
  test.each(Object.entries(variants))('%s', async (_, variant) => {
    const usual = await readFolder({ 'sager.csv': plain });
    const intake = await readFolder({ 'sager.csv': variant });
    expect(codesIn(intake)).toEqual([]);
    expect(intake.lists.cases?.rows).toEqual(usual.lists.cases?.rows);
  });
});

describe('the ledger of rows', () => {
  test('every row is used or left out with a reason', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;CPR-nr.;Sagstype;Sag status;Startdato;Slutdato',
        'S-1;650810-4021;Børnesag;Aktiv;01-01-2016;',
        'S-1;650810-4021;Børnesag;Aktiv;01-01-2016;',
        'S-2;;Børnesag;Fejloprettet;01-01-2016;',
        'S-3;;Refusionssag – afgivet refusion;Aktiv;01-01-2016;',
        'S-4;;Børnesag;Aktiv;31-02-2016;',
        'S-5;;Børnesag;Lukket;02-01-2016;01-01-2016',
        ';;Børnesag;Aktiv;01-01-2016;',
        ';;;;;',
        'S-6;;Børnesag;Aktiv',
        'S-7;;Børnesag;Aktiv;01-01-2016;;for meget',
        'S-8;;Børnesag;Aktiv;01-01-2016;',
      ),
      'y.csv': lines('Sagsnummer;Ydelsestype;Startdato', 'S-3;Aflastning;01-02-2016', 'S-8;Aflastning;01-02-2016'),
    });
    expect(fileOf(intake, 'sager.csv')).toMatchObject({ rowsRead: 11, rowsUsed: 2 });
    expect(leftOut(intake, 'sager.csv')).toEqual({
      'ragged-row': 2,
      duplicate: 1,
      cancelled: 1,
      'refund-case': 1,
      'invalid-date': 1,
      'end-before-start': 1,
      'missing-case-number': 1,
      'empty-row': 1,
    });
    expect(leftOut(intake, 'y.csv')).toEqual({ 'refund-case': 1 });
    expect(intake.lists.cases).toMatchObject({ rowsRead: 11 });
    expect(intake.lists.cases?.rows.map(({ caseNumber }) => caseNumber)).toEqual(['S-1', 'S-8']);
  });

  test('refund cases are kept on request', async () => {
    const list = lines('Sagsnummer;Sagstype;Startdato', 'S-3;Refusionssag – afgivet refusion;01-01-2016');
    const intake = await readFolder({ 'sager.csv': list }, { keepRefundCases: true });
    expect(intake.lists.cases?.rows).toHaveLength(1);
  });
});
