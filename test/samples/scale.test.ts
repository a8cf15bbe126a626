import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { addDays, danishDay } from '../../src/calendar/day.ts';
import { lastWholeQuarter } from '../../src/calendar/period.ts';
import { readLists } from '../../src/ingest/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayNamed } from '../support/indicators/heads.ts';

const many = 100_000;
const asOf = dayNamed('2016-12-31');
const first = dayNamed('2015-01-01');
const types = ['Opfølgning', 'Tilsynsbesøg', 'Netværksmøde', 'Handleplan', 'Telefonsamtale'];

function rows(count: number, cells: (at: number) => readonly string[]): string[] {
  return Array.from({ length: count }, (_, at) => cells(at).join(';'));
}

function on(at: number): string {
  return danishDay(addDays(first, at % 731));
}

const lists: Readonly<Record<string, readonly string[]>> = {
  'sager.csv': ['Sagsnummer;CPR-nr.;Startdato', 'S1;0101100001;01-01-2015'],
  'underretninger.csv': [
    'Underretning-id;Sagsnummer;CPR-nr.;Modtaget',
    ...rows(many, (at) => [`U${at}`, 'S1', '0101100001', on(at)]),
  ],
  'undersoegelser.csv': [
    'Undersøgelse-id;Sagsnummer;CPR-nr.;Opmærksom dato;Startdato;Slutdato',
    ...rows(200, (at) => [`B${at}`, 'S1', '0101100001', on(at), on(at), on(at + 90)]),
  ],
  'ydelser.csv': [
    'Ydelse-id;Sagsnummer;CPR-nr.;Ydelsestype;Startdato;Slutdato',
    ...rows(200, (at) => [`Y${at}`, 'S1', '0101100001', `Kontaktperson ${at % 10}`, on(at), on(at + 200)]),
  ],
  'aktiviteter.csv': [
    'Aktivitet-id;Sagsnummer;CPR-nr.;Type;Hændelsesdato;Udført dato;Status',
    ...rows(many, (at) => [`A${at}`, 'S1', '0101100001', types[at % types.length] ?? '', on(at), on(at), 'Udført']),
  ],
};

// What looks at every row for each row would take minutes.
it(
  'one case with 100,000 activities and notifications can be read, counted and checked',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'scale-'));
    try {
      for (const [name, lines] of Object.entries(lists)) writeFileSync(path.join(folder, name), lines.join('\r\n'));
      const intake = await readLists([folder], { today: asOf });
      const periods = [lastWholeQuarter(asOf)];
      const asked = { asOf, asOfFrom: 'option', periods, plans: [], by: 'age', settings: defaultSettings } as const;
      const report = analyze(intake, asked);
      expect(intake.lists.activities?.rows).toHaveLength(many);
      expect(report.observations.find(({ indicator }) => indicator === 'notifications')?.summary.value).toBeGreaterThan(
        0,
      );
      expect(report.lookAcross().notChecked.length).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
