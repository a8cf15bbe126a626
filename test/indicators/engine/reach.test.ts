import { describe, expect, it } from 'vitest';
import { activeCases } from '../../../src/indicators/active-cases.ts';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import { evaluate } from '../../../src/indicators/engine/evaluate.ts';
import { followUpsPerMeasure } from '../../../src/indicators/follow-ups-per-measure.ts';
import { catalogue } from '../../../src/indicators/index.ts';
import { notificationAssessed24h } from '../../../src/indicators/notification-assessed-24h.ts';
import { notificationNetworkMeeting } from '../../../src/indicators/notification-network-meeting.ts';
import { casesBehind } from '../../../src/inquiry/cases-behind.ts';
import { notifications } from '../../../src/indicators/notifications.ts';
import { unitMeetings } from '../../../src/indicators/unit-meetings.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { knowing, observe } from '../../support/indicators/asking.ts';
import { dayNamed, periodNamed } from '../../support/indicators/heads.ts';
import { write, type Tables } from '../../support/indicators/lists.ts';
import { worldOf } from '../../support/indicators/worlds.ts';

/** The main figure; `extracted` has the day of each file, in the order of the lists. */
function figure(
  indicator: Indicator,
  { tables, extracted, asOf = '2018-12-31' }: { tables: Tables; extracted: readonly string[]; asOf?: string },
  period: string,
): Observation {
  const { lists, files } = write(tables);
  const dated = files.map((file, at) => {
    const day = extracted[at] ?? '';
    return { ...file, extractedOn: day === '' ? undefined : dayNamed(day) };
  });
  const knowledge = knowledgeOf({ lists, files: dated }, dayNamed(asOf), defaultSettings);
  const [main] = evaluate(indicator, knowledge, { period: periodNamed(period) });
  if (main === undefined) throw new Error('every indicator has a main figure');
  return main;
}

/** Status, value, and every reason and note with its arguments. */
function said({ status, summary, reason, notes }: Observation): unknown[] {
  const codes = [...(reason === undefined ? [] : [reason]), ...notes];
  return [status, summary.value, ...codes.map(({ code, args }) => [code, ...Object.values(args ?? {})].join(' '))];
}

const received = `
  case | received
  A    | 2017-12-30
  B    | 2017-12-31
`;

describe('a list that was taken out on 31 December 2017', () => {
  const known = { tables: { notifications: received }, extracted: ['2017-12-31'] };

  it('tells nothing of a period that begins later, and not that nothing happened', () => {
    const reason = 'extracted-before-period notifications 2017-12-31';
    expect(said(figure(notifications, known, '2018K4'))).toEqual(['not-evaluated', null, reason]);
    expect(said(figure(notifications, known, '2018-01-01..2018-01-31'))).toEqual(['not-evaluated', null, reason]);
  });
  it('tells of a period that begins by then and goes on as far as it reaches', () => {
    const note = 'extracted-within-period notifications 2017-12-31';
    expect(said(figure(notifications, known, '2017-12-31..2018-03-31'))).toEqual(['ok', 1, note]);
    expect(said(figure(notifications, known, '2017-10-01..2018-01-01'))).toEqual(['ok', 2, note]);
  });
  it('tells the whole of a period that ends by then', () => {
    expect(said(figure(notifications, known, '2017K4'))).toEqual(['ok', 2]);
  });
  it('is no reason where nothing later is asked for', () => {
    const then = { ...known, asOf: '2017-12-31' };
    expect(said(figure(notifications, then, '2017-12-01..2018-01-31'))).toEqual(['ok', 2, 'in-progress']);
    expect(said(figure(notifications, known, '2019K1'))).toEqual(['empty', null, 'period-not-begun', 'in-progress']);
  });
  it('tells no stock of a later day, whenever the period begins', () => {
    const cases = { tables: { cases: 'case | start | ended\nA | 2016-01-01 |' }, extracted: ['2017-12-31'] };
    expect(said(figure(activeCases, cases, '2017-12-01..2018-01-01'))).toEqual([
      'not-evaluated',
      null,
      'extracted-before-last-day cases 2017-12-31',
    ]);
    expect(said(figure(activeCases, cases, '2018K1'))).toEqual([
      'not-evaluated',
      null,
      'extracted-before-period cases 2017-12-31',
    ]);
    expect(said(figure(activeCases, cases, '2017K4'))).toEqual(['ok', 1]);
    const then = { ...cases, asOf: '2017-12-31' };
    expect(said(figure(activeCases, then, '2017-12-01..2018-01-31'))).toEqual(['ok', 1, 'in-progress']);
  });
});

describe('how far the lists reach is told', () => {
  it('by the newest file of a list', () => {
    const known = { tables: { notifications: [received, received] }, extracted: ['2018-03-31', '2017-12-31'] };
    expect(figure(notifications, known, '2018K1').status).toBe('ok');
    expect(said(figure(notifications, known, '2018K2'))).toContain('extracted-before-period notifications 2018-03-31');
  });
  it('not at all where one of its files does not say', () => {
    const known = { tables: { notifications: [received, received] }, extracted: ['2017-12-31', ''] };
    expect(said(figure(notifications, known, '2018K4'))).toEqual(['ok', 0]);
  });
  it('by the list that was taken out first of those that the figure reads', () => {
    const tables = {
      notifications: received,
      services: 'id | case | type | start | ended\n1 | A | Kontaktperson | 2017-01-01 |',
      activities: 'case | type | done\nA | Opfølgning | 2017-06-01',
    };
    const known = { tables, extracted: ['2016-12-31', '2018-06-30', '2017-12-31'] };
    expect(said(figure(followUpsPerMeasure, known, '2018K1'))).toContain(
      'extracted-before-period activities 2017-12-31',
    );
    const other = { tables, extracted: ['2016-12-31', '2017-09-30', '2017-12-31'] };
    expect(said(figure(followUpsPerMeasure, other, '2018K1'))).toContain('extracted-before-period services 2017-09-30');
    const silent = { tables, extracted: ['2016-12-31', '', '2017-12-31'] };
    expect(said(figure(followUpsPerMeasure, silent, '2018K1'))).toContain(
      'extracted-before-period activities 2017-12-31',
    );
  });
  it('after what the lists lack', () => {
    const known = { tables: { cases: 'case | start' }, extracted: ['2017-12-31'] };
    expect(said(figure(activeCases, known, '2018K1'))).toContain('missing-column cases endedOn');
  });
});

describe('what was pending when the lists were taken out', () => {
  const tables = { notifications: 'case | received | assessed\nA | 2017-12-30 | 2017-12-30\nB | 2017-12-31 |' };
  const counted = ({ summary: { numerator, denominator }, pending }: Observation) => [numerator, denominator, pending];

  it('is pending on any later day, and neither late nor in time', () => {
    const late = figure(notificationAssessed24h, { tables, extracted: ['2017-12-31'], asOf: '2018-03-31' }, '2017K4');
    expect(counted(late)).toEqual([1, 1, 1]);
    expect(said(late)).toContain('pending-since-extraction notifications 2017-12-31');
    const then = figure(notificationAssessed24h, { tables, extracted: ['2017-12-31'], asOf: '2017-12-31' }, '2017K4');
    expect(counted(then)).toEqual([1, 1, 1]);
    expect(then.notes).toEqual([]);
  });
  it('is late where the lists reach beyond its limit, or do not say how far they reach', () => {
    for (const extracted of ['2018-01-02', ''])
      expect(counted(figure(notificationAssessed24h, { tables, extracted: [extracted] }, '2017K4'))).toEqual([1, 2, 0]);
  });
  it('goes by the list that was taken out first of those that a figure reads', () => {
    // The meeting is to be held within 30 days, by 30 January.
    const both = {
      notifications: 'case | received\nB | 2017-12-31',
      activities: 'case | type | done\nZ | Netværksmøde | 2017-06-01',
    };
    const until = (activities: string): unknown[] =>
      counted(figure(notificationNetworkMeeting, { tables: both, extracted: ['2018-12-31', activities] }, '2017K4'));
    expect(until('2018-01-15')).toEqual([0, 0, 1]);
    expect(until('2018-12-31')).toEqual([0, 1, 0]);
  });
  it('is pending in the list of cases behind the figure too', () => {
    const { lists, files } = write(tables);
    const dated = files.map((file) => ({ ...file, extractedOn: dayNamed('2017-12-31') }));
    const knowledge = knowledgeOf({ lists, files: dated }, dayNamed('2018-03-31'), defaultSettings);
    const cases = casesBehind(notificationAssessed24h, knowledge, periodNamed('2017K4'));
    expect(cases.map(({ verdict }) => verdict.is).toSorted()).toEqual(['counted', 'pending']);
  });
});

describe('a list whose first row is of 30 December 2017', () => {
  const known = { tables: { notifications: received }, extracted: ['2018-12-31'] };
  const note = 'begins-after-period notifications 2017-12';

  it('says with a period before that it may have been cut off', () => {
    expect(said(figure(notifications, known, '2017-10-01..2017-12-29'))).toEqual(['ok', 0, note]);
    expect(said(figure(notifications, known, '2015'))).toEqual(['ok', 0, note]);
  });
  it('says nothing of it with a period that ends with it or later', () => {
    expect(said(figure(notifications, known, '2017-10-01..2017-12-30'))).toEqual(['ok', 1]);
    expect(said(figure(notifications, known, '2018K1'))).toEqual(['ok', 0]);
  });
  it('is found whatever was asked for before, and in whatever order its rows are', () => {
    const written = write({ notifications: 'case | received\nB | 2017-12-31\nA | 2017-12-30' });
    const knowledge = knowledgeOf(written, dayNamed('2018-12-31'), defaultSettings);
    const asked = ['2018K1', '2017-10-01..2017-12-30', '2017-10-01..2017-12-29', '2018K1'];
    const notes = asked.map((period) => evaluate(notifications, knowledge, { period: periodNamed(period) })[0]?.notes);
    expect(notes).toEqual([[], [], [expect.objectContaining({ code: 'begins-after-period' })], []]);
  });
  it('counts for a stock by its day', () => {
    const cases = { tables: { cases: 'case | start | ended\nA | 2017-12-30 |' }, extracted: ['2018-12-31'] };
    expect(said(figure(activeCases, cases, '2017K3'))).toEqual(['ok', 0, 'begins-after-period cases 2017-12']);
    expect(said(figure(activeCases, cases, '2017K4'))).toEqual(['ok', 1]);
    const then = { ...cases, asOf: '2017-12-29' };
    expect(said(figure(activeCases, then, '2017K4'))).toEqual(['ok', 0, 'in-progress']);
  });
  it('is none where it has no rows, or no days', () => {
    const empty = { tables: { notifications: 'case | received' }, extracted: ['2018-12-31'] };
    expect(said(figure(notifications, empty, '2017K1'))).toEqual(['ok', 0]);
    const undated = { tables: { notifications: 'case | received\nA |' }, extracted: ['2018-12-31'] };
    expect(figure(notifications, undated, '2017K1').notes).toEqual([]);
  });
});

it('a list that begins late is told of with every figure that reads it, once', () => {
  const tables = {
    services: 'id | case | type | start | ended\n1 | A | Kontaktperson | 2016-01-01 |',
    activities: 'case | type | done\nA | Opfølgning | 2017-06-01',
  };
  const known = { tables, extracted: ['2018-12-31', '2018-12-31'] };
  expect(said(figure(followUpsPerMeasure, known, '2017K1'))).toEqual([
    'ok',
    0,
    'begins-after-period activities 2017-06',
  ]);
});

it('units that opened late are no list that begins late', () => {
  const tables = {
    units: 'id | type | opened\na | skole | 2017-06-01',
    meetings: 'id | unit | held | form\nx | a | 2016-05-01 | Dialogmøde',
  };
  const known = { tables, extracted: ['2018-12-31', '2018-12-31'] };
  expect(said(figure(unitMeetings, known, '2016K4'))).toEqual(['empty', null, 'none-in-period']);
});

it.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
  'lists that do not reach the period leave every figure of %s without a value',
  (_, indicator) => {
    const nothing = knowing(
      worldOf(() => []),
      dayNamed('2016-12-31'),
    );
    const files = nothing.files.map((file) => ({ ...file, extractedOn: dayNamed('2016-03-31') }));
    const known = knowledgeOf({ lists: nothing.lists, files }, nothing.asOf, nothing.settings);
    const observations = observe(indicator, known, periodNamed('2016K2'), 'team');
    expect(observations.map(({ reason }) => reason?.code)).toEqual(
      indicator.figures.map(() => 'extracted-before-period'),
    );
  },
);
