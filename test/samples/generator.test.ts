import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvLists } from '../support/municipality/csv.ts';
import { day, instantAt, danishDateTime, monthsAfter } from '../support/municipality/days.ts';
import { exportedOn } from '../support/municipality/export-day.ts';
import { municipality } from '../support/municipality/generate.ts';
import type { Events, InvestigationEvent, NotificationEvent } from '../support/municipality/model.ts';
import { hvidovreOptions, hvidovreSample } from '../support/municipality/samples.ts';
import { steady } from '../support/municipality/story-line.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'samples', 'hvidovre');
const committed = (file: string): Buffer => readFileSync(path.join(folder, file));
const events = municipality(hvidovreOptions);

describe('the sample of Hvidovre', () => {
  it.each([...hvidovreSample()])('%s is what the generator makes, byte for byte', (file, text) => {
    expect(committed(file).equals(Buffer.from(text, 'utf8'))).toBe(true);
  });

  it('stays small enough to read', () => {
    const bytes = [...hvidovreSample().keys()].map((file) => committed(file).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(700_000);
  });
});

describe('the generator', () => {
  const options = { seed: 7, children: 60, from: '2016-01-01', to: '2016-12-31', story: steady };
  const written = (seed: number): string =>
    [...csvLists(municipality({ ...options, seed }), day(options.to)).values()].join('');

  it('makes the same bytes from the same seed, and others from another', () => {
    expect(written(7)).toBe(written(7));
    expect(written(8)).not.toBe(written(7));
  });

  it('writes lists as the case system does: mark, semicolons, CRLF, a heading for every cell', () => {
    for (const [file, text] of csvLists(events, day('2017-12-31'))) {
      expect(text.startsWith('\uFEFF'), file).toBe(true);
      expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
      expect(text.split('\r\n')[0]?.split(';').at(-1), file).toBe('Udtræksdato');
    }
  });

  it('gives every CPR number 60 more days than a month can have, and the right century', () => {
    const numbers = [...new Set(events.cases.map((one) => one.child))].filter((child) => child.cpr !== undefined);
    expect(numbers.length).toBeGreaterThan(250);
    for (const { cpr = '', bornOn } of numbers) {
      expect(cpr).toMatch(/^(6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2])\d\d-\d{4}$/);
      if (bornOn !== undefined) expect(/^\d{6}-[4-9]/.test(cpr)).toBe(bornOn >= day('2000-01-01'));
    }
  });

  it('tells the children of two municipalities apart', () => {
    const cprOf = (number: number): string[] =>
      municipality({ ...options, municipality: number }).cases.flatMap((one) => one.child.cpr ?? []);
    const first = new Set(cprOf(0));
    expect(cprOf(97).some((cpr) => first.has(cpr))).toBe(false);
  });
});

describe('an export taken earlier', () => {
  it('holds nothing later than its day, and taking it again changes nothing', () => {
    const on = day('2016-12-31');
    const earlier = exportedOn(events, on);
    expect(earlier.investigations.every((one) => (one.endedOn ?? on) <= on)).toBe(true);
    expect(earlier.notifications.length).toBeLessThan(events.notifications.length);
    expect(exportedOn(earlier, on)).toEqual(earlier);
  });
});

const due = (one: InvestigationEvent): number => monthsAfter(one.awareOn ?? one.startedOn ?? 0, 4);
const isCounted = (one: InvestigationEvent): boolean =>
  one.cancelled === undefined && !one.refund && (one.awareOn ?? one.startedOn) !== undefined;
const minutes = (one: NotificationEvent): number => (one.assessedAt ?? Infinity) - one.receivedAt;

/** Each kind of roughness, and how often the lists hold it. */
const roughness: Readonly<Record<string, (all: Events) => readonly unknown[]>> = {
  'a cancelled case': ({ cases }) => cases.filter((one) => one.cancelled !== undefined),
  'a refund case': ({ cases }) => cases.filter((one) => one.refund),
  'a refund case in every list': (all) =>
    [all.notifications, all.investigations, all.services, all.activities].every((rows) =>
      rows.some((one) => one.refund),
    )
      ? [1]
      : [],
  'a child with a second case': ({ cases }) =>
    cases.filter((one) =>
      cases.some((other) => other !== one && other.child === one.child && other.cancelled === undefined),
    ),
  'a case without any CPR number': ({ cases }) => cases.filter((one) => one.child.cpr === undefined),
  'an empty team': ({ cases }) => cases.filter((one) => one.charge.team === ''),
  'an empty birth date': ({ cases }) => cases.filter((one) => !one.child.birthShown && !one.child.unborn),
  'an unborn child': ({ notifications }) => notifications.filter((one) => one.child.unborn),
  'a notification before birth without the mark': ({ notifications }) =>
    notifications.filter((one) => (one.child.bornOn ?? 0) * 1440 > one.receivedAt),
  'a notification about a grown-up': ({ notifications }) =>
    notifications.filter((one) => one.receivedAt / 1440 - (one.child.bornOn ?? Infinity) > 18.1 * 365.25),
  'assessed in the last minute': ({ notifications }) => notifications.filter((one) => minutes(one) === 1440),
  'assessed a minute late': ({ notifications }) => notifications.filter((one) => minutes(one) === 1441),
  'a night of 23 hours': ({ notifications }) => notifications.filter((one) => minutes(one) === 23.5 * 60),
  'a night of 25 hours': ({ notifications }) => notifications.filter((one) => minutes(one) === 24.5 * 60),
  'never assessed': ({ notifications }) => notifications.filter((one) => one.assessedAt === undefined),
  'not decided yet': ({ notifications }) => notifications.filter((one) => one.decision === ''),
  'no awareness date': ({ investigations }) =>
    investigations.filter((one) => isCounted(one) && one.awareOn === undefined),
  'no start date': ({ investigations }) =>
    investigations.filter((one) => isCounted(one) && one.startedOn === undefined),
  'neither date': ({ investigations }) => investigations.filter((one) => (one.awareOn ?? one.startedOn) === undefined),
  'a cancelled investigation': ({ investigations }) => investigations.filter((one) => one.cancelled !== undefined),
  'a screening': ({ investigations }) => investigations.filter((one) => one.kind === 'Screening'),
  'a mapping': ({ investigations }) => investigations.filter((one) => one.kind === 'Afdækning'),
  'an investigation without a type': ({ investigations }) => investigations.filter((one) => one.kind === ''),
  'ended on the deadline': ({ investigations }) =>
    investigations.filter((one) => isCounted(one) && one.endedOn === due(one)),
  'ended the day after it': ({ investigations }) =>
    investigations.filter((one) => isCounted(one) && one.endedOn === due(one) + 1),
  'a deadline clamped to a short month': ({ investigations }) =>
    investigations.filter((one) => isCounted(one) && monthsAfter(due(one), -4) !== (one.awareOn ?? one.startedOn)),
  'open and overdue': ({ investigations }) =>
    investigations.filter((one) => isCounted(one) && one.endedOn === undefined && due(one) < day('2016-12-31')),
  'a preliminary assessment': ({ investigations }) => investigations.filter((one) => one.preliminaryOn !== undefined),
  'a cancelled service': ({ services }) => services.filter((one) => one.cancelled !== undefined),
  'an administrative row': ({ services }) => services.filter((one) => one.kind === 'administrative'),
  'a service that continues another': ({ services }) => services.filter((one) => one.continues !== ''),
  'a placement': ({ services }) => services.filter((one) => one.place !== ''),
  'a service without an end': ({ services }) => services.filter((one) => one.endedOn === undefined),
  'a cell that must be quoted': ({ services }) => services.filter((one) => /[;"]/.test(one.offer)),
  'a follow-up of a measure': ({ activities }) =>
    activities.filter((one) => one.kind === 'follow-up' && one.serviceId !== ''),
  'a follow-up of no measure in particular': ({ activities }) =>
    activities.filter((one) => one.kind === 'follow-up' && one.serviceId === ''),
  'planned and not done': ({ activities }) => activities.filter((one) => one.status === 'Planlagt'),
  'called off': ({ activities }) => activities.filter((one) => one.status === 'Annulleret'),
  'entered by mistake': ({ activities }) => activities.filter((one) => one.status === 'Fejloprettet'),
  'done on a later day than planned': ({ activities }) =>
    activities.filter((one) => (one.carriedOutOn ?? one.happenedOn) > one.happenedOn),
  'done without a day of its own': ({ activities }) =>
    activities.filter((one) => one.status === 'Udført' && one.carriedOutOn === undefined),
  'a type that no rule knows': ({ activities }) => activities.filter((one) => one.type === 'Telefonsamtale'),
};

describe('the sample reaches', () => {
  it.each(Object.entries(roughness))('%s', (_name, held) => {
    expect(held(events).length).toBeGreaterThan(0);
  });

  it.each([0, 1, 7, 14, 15, 20])('two rows of a type %i days apart', (gap) => {
    const { services } = events;
    const pairs = services.flatMap((one) =>
      services.filter(
        (next) =>
          next.caseNumber === one.caseNumber && next.type === one.type && next.startedOn - (one.endedOn ?? 0) === gap,
      ),
    );
    expect(pairs.length).toBeGreaterThan(0);
  });
});

describe('the rows', () => {
  it('leaves no doubt about which row a row continues', () => {
    for (const row of events.services.filter((one) => one.cancelled === undefined)) {
      const tails = events.services.filter(
        (one) =>
          one.cancelled === undefined &&
          one.caseNumber === row.caseNumber &&
          one.type === row.type &&
          one.endedOn !== undefined &&
          row.startedOn >= one.endedOn &&
          row.startedOn - one.endedOn <= 14,
      );
      expect(tails.length).toBeLessThan(2);
    }
  });

  it('writes times as Danish clocks show them', () => {
    expect(danishDateTime(instantAt(day('2016-07-01'), 615))).toBe('01-07-2016 10:15');
    expect(danishDateTime(instantAt(day('2016-12-01'), 615))).toBe('01-12-2016 10:15');
  });
});
