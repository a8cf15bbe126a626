import { describe, expect, it } from 'vitest';
import { isoDay, type Day } from '../../src/calendar/day.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import type { Measure } from '../../src/model/knowledge.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { write, type Tables } from '../support/indicators/lists.ts';

function measures(tables: Tables, asOf = '2016-06-30', settings: Partial<Settings> = {}): readonly Measure[] {
  return knowledgeOf(write(tables), dayNamed(asOf), { ...defaultSettings, ...settings }).views.measures.units;
}

/** The ids of the rows, and the first and the last day. */
function told({ rows, startedOn, endedOn }: Measure): string {
  return `${rows.map(({ id }) => id).join('+')} ${isoDay(startedOn)} ${shown(endedOn)}`;
}

function shown(day: Day | undefined): string {
  return day === undefined ? 'open' : isoDay(day);
}

describe('a measure', () => {
  it('runs from its first start to its last end, and is open while its last row is', () => {
    const found = measures({
      services: `
        id | case | type   | start      | ended
        1  | A    | Støtte | 2016-01-01 | 2016-02-01
        2  | A    | Støtte | 2016-02-10 | 2016-03-01
        3  | B    | Støtte | 2016-01-01 | 2016-02-01
        4  | B    | Støtte | 2016-02-10 |
      `,
    });
    expect(found.map(told)).toEqual(['1+2 2016-01-01 2016-03-01', '3+4 2016-01-01 open']);
  });

  it('is what its first row says of case and child, and has no doubt that none of its rows has', () => {
    const [measure, doubtful] = measures({
      services: `
        id | case | child | type          | start      | ended
        1  | A    | Ane   | Aflastning    | 2016-01-01 | 2016-02-01
        2  | A    | Ane   | AFLASTNING    | 2016-02-10 |
        3  | B    | Bo    | Kontaktperson | 2016-01-01 | 2016-02-01
        4  | B    | Bo    | Kontaktperson | 2016-02-05 | unreadable
      `,
    });
    expect(measure).toMatchObject({ caseNumber: 'A', child: 'Ane', type: 'Aflastning', unusable: undefined });
    expect(doubtful).toMatchObject({ child: 'Bo', unusable: { endedOn: 'invalid-date' } });
  });

  it('is as it was on the as-of day: the row that came later is not in it', () => {
    const services = `
      id | case | type   | start      | ended
      1  | A    | Støtte | 2016-01-01 | 2016-02-01
      2  | A    | Støtte | 2016-02-10 | 2016-03-01
    `;
    expect(measures({ services }, '2016-01-31').map(told)).toEqual(['1 2016-01-01 open']);
    expect(measures({ services }, '2016-02-09').map(told)).toEqual(['1 2016-01-01 2016-02-01']);
    expect(measures({ services }, '2016-02-10').map(told)).toEqual(['1+2 2016-01-01 open']);
    expect(measures({ services }, '2016-03-01').map(told)).toEqual(['1+2 2016-01-01 2016-03-01']);
  });

  it('is the same whatever order its rows stand in', () => {
    const heads = 'id | case | type | start | ended';
    const rows = [
      '1 | A | Støtte | 2016-01-01 | 2016-02-01',
      '2 | A | Støtte | 2016-01-01 | 2016-02-01',
      '3 | A | Støtte | 2016-02-10 | 2016-03-01',
      '4 | A | Støtte | 2016-03-10 |',
    ];
    const inOrder = measures({ services: [heads, ...rows].join('\n') }).map(told);
    expect(inOrder).toEqual(['1+3+4 2016-01-01 open', '2 2016-01-01 2016-02-01']);
    expect(measures({ services: [heads, ...rows.toReversed()].join('\n') }).map(told)).toEqual(inOrder);
  });

  it('is never continued by the longest gap plus a day, and the gap is a setting', () => {
    const services = `
      id | case | type   | start      | ended
      1  | A    | Støtte | 2016-01-01 | 2016-02-01
      2  | A    | Støtte | 2016-02-04 |
    `;
    expect(measures({ services }, '2016-06-30', { chainGapDays: 3 })).toHaveLength(1);
    expect(measures({ services }, '2016-06-30', { chainGapDays: 2 })).toHaveLength(2);
  });

  it('is not what the settings say is none', () => {
    const services = 'id | type | start\n1 | Støtte | 2016-01-01\n2 | Egenbetaling, forældre | 2016-01-01';
    expect(measures({ services }, '2016-06-30', { notMeasures: ['egenbetaling'] }).map(told)).toEqual([
      '1 2016-01-01 open',
    ]);
  });
});

describe('the follow-ups of a measure', () => {
  it('are in order of days, and each counts', () => {
    const [measure] = measures({
      services: 'id | case | type | start\n1 | A | Støtte | 2016-01-01',
      activities: `
        case | type       | event      | service
        A    | Opfølgning | 2016-05-01 |
        A    | Opfølgning | 2016-02-01 | 1
        A    | Opfølgning | 2016-05-01 | 1
        A    | Opfølgning | 2016-07-01 | 1
      `,
    });
    expect(measure?.followedUpOn.map(isoDay)).toEqual(['2016-02-01', '2016-05-01', '2016-05-01']);
  });

  it('cover the gap inside a chain, and neither the day before it nor the day after', () => {
    const [measure] = measures({
      services: `
        id | case | type   | start      | ended
        1  | A    | Støtte | 2016-01-10 | 2016-02-01
        2  | A    | Støtte | 2016-02-10 | 2016-03-01
      `,
      activities: `
        case | type       | event
        A    | Opfølgning | 2016-01-09
        A    | Opfølgning | 2016-01-10
        A    | Opfølgning | 2016-02-05
        A    | Opfølgning | 2016-03-01
        A    | Opfølgning | 2016-03-02
      `,
    });
    expect(measure?.followedUpOn.map(isoDay)).toEqual(['2016-01-10', '2016-02-05', '2016-03-01']);
  });
});
