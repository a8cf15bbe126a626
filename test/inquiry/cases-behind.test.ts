import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/calendar/period.ts';
import { indicatorById } from '../../src/indicators/index.ts';
import { casesBehind } from '../../src/inquiry/cases-behind.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { write, type Tables } from '../support/indicators/lists.ts';

/** Line, what became of the case, and its days past the limit. */
function behind(id: string, tables: Tables, asOf: string, label = '2016K2'): string[] {
  const indicator = indicatorById(id);
  const period = parsePeriod(label);
  if (indicator === undefined || period === undefined) throw new Error(id);
  const knowledge = knowledgeOf(write(tables), dayNamed(asOf), defaultSettings);
  return casesBehind(indicator, knowledge, period).map(({ unit, verdict, daysLate }) => {
    const outcome = verdict.is === 'counted' ? String(verdict.value) : verdict.is;
    return `${unit.line} ${outcome}${daysLate === undefined ? '' : ` ${daysLate}`}`;
  });
}

describe('the cases behind a figure', () => {
  it('have the latest first; what is open is late by the as-of day, and the rest stands as in the list', () => {
    // Limits: A 1 April, B 2 April, C 3 April, D 30 June 2016; the heads stand on line 1.
    const investigations = `
      case | aware      | start      | ended
      A    | 2015-12-01 | 2015-12-01 | 2016-04-01
      B    | 2015-12-02 | 2015-12-02 | 2016-04-04
      C    | 2015-12-03 | 2015-12-03 |
      D    | 2016-02-29 | 2016-03-01 |
    `;
    expect(behind('investigation-within-4-months', { investigations }, '2016-04-13')).toEqual([
      '4 missed 10',
      '3 missed 2',
      '2 met',
      '5 pending',
    ]);
  });
  it('can be late by less than a day', () => {
    const notifications = `
      case | received         | assessed
      A    | 2016-05-02 10:00 | 2016-05-02 12:00
      B    | 2016-05-02 10:00 | 2016-05-03 10:01
      C    | 2016-05-02 10:00 | 2016-05-05 10:00
    `;
    expect(behind('notification-assessed-24h', { notifications }, '2016-06-30')).toEqual([
      '4 missed 2',
      '3 missed 0',
      '2 met',
    ]);
  });
  it('count the days of a receipt from its sixth working day', () => {
    // Thursday 2 June 2016: the sixth working day is Friday 10 June.
    const notifications = `
      case | received   | receipt
      A    | 2016-06-02 | 2016-06-10
      B    | 2016-06-02 | 2016-06-14
    `;
    expect(behind('notification-receipt-6-days', { notifications }, '2016-06-30')).toEqual(['3 missed 4', '2 met']);
  });
  // The limit of each is 10 June 2016 for a follow-up, and 10 July for a plan; a measure that ended gets no later.
  const services = `
    id | case | type          | start      | ended
    1  | A    | Kontaktperson | 2016-03-10 |
    2  | B    | Kontaktperson | 2016-03-10 | 2016-07-20
    3  | C    | Kontaktperson | 2016-03-10 |
  `;
  it('count the days of a first follow-up to the day it came, or the measure ended', () => {
    const activities = `
      case | type       | done
      A    | Opfølgning | 2016-06-13
      C    | Opfølgning | 2016-06-10
    `;
    expect(behind('first-follow-up-3-months', { services, activities }, '2016-09-30')).toEqual([
      '3 missed 40',
      '2 missed 3',
      '4 met',
    ]);
  });
  it('count the days of a care plan likewise', () => {
    const activities = `
      case | type       | done
      A    | Handleplan | 2016-07-13
    `;
    expect(behind('care-plan-on-time', { services, activities }, '2016-07-31', '2016K3')).toEqual([
      '4 missed 21',
      '3 missed 10',
      '2 missed 3',
    ]);
  });
  it('have no days where nothing was due', () => {
    const notifications = `
      case | received
      A    | 2016-06-02
    `;
    expect(behind('notifications', { notifications }, '2016-06-30').join()).not.toMatch(/ \d+$/);
  });
});
