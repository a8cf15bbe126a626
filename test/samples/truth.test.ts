import { describe, expect, it } from 'vitest';
import { day, instantAt } from '../support/municipality/days.ts';
import { municipality } from '../support/municipality/generate.ts';
import {
  noEvents,
  type ActivityEvent,
  type Child,
  type Events,
  type InvestigationEvent,
  type ServiceEvent,
} from '../support/municipality/model.ts';
import { hvidovreOptions } from '../support/municipality/samples.ts';
import { allTruths, truthRun } from '../support/municipality/truth.ts';
import {
  addMonths,
  birthdays,
  easter,
  quartersOf,
  truthPeriod,
  workingDaysAfter,
} from '../support/municipality/truth/calendar.ts';
import type { Figure } from '../support/municipality/truth/figure.ts';

const child: Child = { cpr: '630312-4002', bornOn: day('2012-03-03'), birthShown: true, sex: 'Pige', unborn: false };
const charge = { department: '', team: '', caseworker: 'SB01', district: '' };
const onCase = { caseNumber: 'S1', child, charge, refund: false };
const maybe = (iso: string): number | undefined => (iso === '' ? undefined : day(iso));

function investigation(aware: string, started: string, ended: string): InvestigationEvent {
  const dates = { awareOn: maybe(aware), startedOn: maybe(started), endedOn: maybe(ended), preliminaryOn: undefined };
  return { id: `B${aware}${started}`, ...onCase, kind: 'BFU', cancelled: undefined, ...dates };
}

function service(id: string, from: string, to: string, type = 'Familiebehandling'): ServiceEvent {
  return {
    id,
    ...onCase,
    type,
    variant: '',
    offer: '',
    section: '',
    kind: 'home',
    cancelled: undefined,
    startedOn: day(from),
    endedOn: maybe(to),
    continues: '',
    place: '',
    supplier: '',
    pricePerDay: 10_000,
  };
}

function activity(kind: ActivityEvent['kind'], on: string, serviceId = ''): ActivityEvent {
  return {
    id: `A${on}`,
    ...onCase,
    kind,
    type: '',
    undertype: '',
    happenedOn: day(on),
    dueOn: undefined,
    carriedOutOn: day(on),
    status: 'Udført',
    serviceId,
    investigationId: '',
    privateNetwork: false,
    professionalNetwork: false,
  };
}

function figure(events: Partial<Events>, indicator: string, period: string, asOf = '2017-12-31'): Figure {
  const all = truthRun({ ...noEvents(), ...events }, asOf, [period], allTruths);
  const found = all.figures.find((one) => one.indicator === indicator);
  if (found === undefined) throw new Error(`no truth for ${indicator}`);
  return found;
}

describe('days, counted by hand', () => {
  it.each([
    ['2015-10-29', '2016-02-29'],
    ['2015-10-30', '2016-02-29'],
    ['2015-10-31', '2016-02-29'],
    ['2016-02-28', '2016-06-28'],
    ['2016-02-29', '2016-06-29'],
    ['2016-05-31', '2016-09-30'],
    ['2016-06-30', '2016-10-30'],
    ['2016-08-31', '2016-12-31'],
    ['2023-10-31', '2024-02-29'],
  ])('four months after %s is %s', (from, due) => {
    expect(addMonths(from, 4)).toBe(due);
  });

  it('knows birthdays, Easter, quarters and working days', () => {
    expect([birthdays('2012-03-03', '2019-03-02'), birthdays('2012-03-03', '2019-03-03')]).toEqual([6, 7]);
    expect([2015, 2016, 2017, 2024].map(easter)).toEqual(['2015-04-05', '2016-03-27', '2017-04-16', '2024-03-31']);
    expect(truthPeriod('2016K1')).toEqual({ name: '2016K1', from: '2016-01-01', to: '2016-03-31' });
    // Tuesday before Easter 2016: Wednesday, then from the Tuesday after on.
    expect(workingDaysAfter('2016-03-22', 6)).toBe('2016-04-04');
    // Store bededag was Friday 5 May in 2023 and is a working day in 2024 (26 April).
    expect([workingDaysAfter('2023-05-04', 1), workingDaysAfter('2024-04-25', 1)]).toEqual([
      '2023-05-08',
      '2024-04-26',
    ]);
  });
});

describe('figures, worked out by hand', () => {
  const investigations = [
    investigation('2015-10-31', '2015-11-05', '2016-02-29'),
    investigation('2015-10-31', '2015-11-06', '2016-03-01'),
    investigation('', '2015-11-15', ''),
    investigation('2015-11-20', '2015-11-20', ''),
    investigation('', '', '2016-02-01'),
  ];

  it('the last day of the limit is in time, the day after is not, and an open one is pending until it has passed', () => {
    const on = (asOf: string): Figure => figure({ investigations }, 'investigation-within-4-months', '2016K1', asOf);
    expect(on('2017-12-31')).toMatchObject({ numerator: 1, denominator: 4, pending: 0, excludedCount: 1 });
    expect(on('2016-03-15')).toMatchObject({ numerator: 1, denominator: 2, pending: 2 });
    expect(on('2016-03-16')).toMatchObject({ numerator: 1, denominator: 3, pending: 1 });
    expect(on('2016-02-28')).toMatchObject({ numerator: 0, denominator: 0, pending: 4, value: null });
  });

  it('counts meetings from the start date to the end, both included', () => {
    const held = (on: string): number | undefined =>
      figure(
        { investigations: investigations.slice(0, 1), activities: [activity('network-meeting', on)] },
        'investigation-network-meeting',
        '2016K1',
      ).numerator;
    expect(['2015-11-04', '2015-11-05', '2016-02-29', '2016-03-01'].map(held)).toEqual([0, 1, 1, 0]);
  });

  it('joins rows at most 14 days apart to one measure, and lets a follow-up without a measure cover them all', () => {
    const services = [
      service('Y1', '2016-01-01', '2016-01-31'),
      service('Y2', '2016-02-14', '2016-03-01'),
      service('Y3', '2016-03-16', '2016-06-30'),
      service('Y4', '2016-02-01', '', 'Kontaktperson'),
    ];
    const activities = [
      activity('follow-up', '2016-02-10'),
      activity('follow-up', '2016-02-20', 'Y2'),
      activity('follow-up', '2016-03-05'),
    ];
    const expected = { numerator: 4, denominator: 3 };
    expect(figure({ services, activities }, 'follow-ups-per-measure', '2016K1')).toMatchObject(expected);
  });

  it('counts 24 hours as they pass over the nights when the clocks change', () => {
    const assessed = (from: string, at: number, to: string, until: number): number | undefined => {
      const receivedAt = instantAt(day(from), at);
      const more = { receiptOn: undefined, notifier: '', section: '', reasons: [], decision: '', decidedOn: undefined };
      const one = { id: 'U1', ...onCase, ...more, receivedAt, assessedAt: instantAt(day(to), until) };
      return figure({ notifications: [one] }, 'notification-assessed-24h', '2016').numerator;
    };
    expect(assessed('2016-06-01', 600, '2016-06-02', 600)).toBe(1);
    expect(assessed('2016-06-01', 600, '2016-06-02', 601)).toBe(0);
    expect(assessed('2016-03-26', 900, '2016-03-27', 960)).toBe(1);
    expect(assessed('2016-03-26', 900, '2016-03-27', 961)).toBe(0);
    expect(assessed('2016-10-29', 900, '2016-10-30', 840)).toBe(1);
    expect(assessed('2016-10-29', 900, '2016-10-30', 841)).toBe(0);
  });

  it('pays for both the first and the last day', () => {
    const services = [service('Y1', '2016-03-30', '2016-04-02')];
    expect(figure({ services }, 'measure-spending', '2016K2')).toMatchObject({ value: 200 });
  });
});

describe('the truth of the sample', () => {
  const run = truthRun(municipality(hvidovreOptions), '2017-12-31', quartersOf(2015, 2016, 2017), allTruths);

  it('has something to say of every indicator', () => {
    const said = (one: Figure): boolean =>
      (one.denominator ?? one.value ?? one.numerator ?? one.bands?.length ?? 0) > 0;
    const spoken = new Set(run.figures.filter(said).map((one) => one.indicator));
    expect([...new Set(run.figures.map((one) => one.indicator))].filter((one) => !spoken.has(one))).toEqual([]);
  });

  it('never has more above the line than below it where it is a share', () => {
    for (const one of run.figures.filter(({ pending }) => pending !== undefined)) {
      expect(one.numerator ?? 0, `${one.indicator} ${one.period}`).toBeLessThanOrEqual(one.denominator ?? 0);
    }
  });
});
