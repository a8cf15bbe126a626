import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { write, type Tables } from '../support/indicators/lists.ts';
import { blankRows } from '../support/indicators/rows.ts';

function knowing(tables: Tables, asOf = '2016-06-30'): Knowledge {
  return knowledgeOf(write(tables), dayNamed(asOf), defaultSettings);
}

describe('knowledge', () => {
  it('of lists that are not there has views without units', () => {
    const { views } = knowing({});
    for (const view of [views.cases, views.notifications, views.investigations, views.measures]) {
      expect(view.units).toEqual([]);
      expect(view.leftOut).toEqual([]);
    }
    expect([views.cases.list, views.notifications.list]).toEqual(['cases', 'notifications']);
    expect([views.investigations.list, views.measures.list]).toEqual(['investigations', 'services']);
  });

  it('makes each view once', () => {
    const { views } = knowing({ services: 'case | type | start\nA | Støtte | 2016-01-01' });
    expect(views.measures.units).toBe(views.measures.units);
    expect(views.measures.units).toHaveLength(1);
  });

  it('says of each view which rows are in none of its units', () => {
    const knowledge = knowing(
      {
        investigations: 'type | start\nbfu | 2016-01-01\nscreening | 2016-01-01\nbfu | 2016-07-01',
        services: `
          type           | start
          Støtte         | 2016-01-01
          Støtte         |
          Administration | 2016-01-01
          Støtte         | 2016-07-01
        `,
        notifications: 'received\n2016-01-01\n2016-07-01',
      },
      '2016-06-30',
    );
    expect(knowledge.views.investigations.leftOut).toEqual([
      { reason: 'not-bfu', count: 1 },
      { reason: 'after-as-of', count: 1 },
    ]);
    expect(knowledge.views.measures.leftOut).toEqual([
      { reason: 'not-a-measure', count: 1 },
      { reason: 'no-start-date', count: 1 },
      { reason: 'after-as-of', count: 1 },
    ]);
    expect(knowledge.views.notifications.leftOut).toEqual([{ reason: 'after-as-of', count: 1 }]);
  });

  it('finds the case of a row by its number', () => {
    const knowledge = knowing({ cases: 'case | team\nA | Nord\nB | Syd' });
    expect(knowledge.caseOf({ ...blankRows.notifications, caseNumber: 'B' })?.team).toBe('Syd');
    expect(knowledge.caseOf({ ...blankRows.notifications, caseNumber: 'C' })).toBeUndefined();
    expect(knowledge.caseOf(blankRows.notifications)).toBeUndefined();
  });

  it('knows no case that was opened after the as-of day', () => {
    const tables = { cases: 'case | start\nA | 2016-07-01' };
    const row = { ...blankRows.notifications, caseNumber: 'A' };
    expect(knowing(tables, '2016-06-30').caseOf(row)).toBeUndefined();
    expect(knowing(tables, '2016-07-01').caseOf(row)?.caseNumber).toBe('A');
  });

  it('has the days of a kind of activity in order', () => {
    const knowledge = knowing({
      activities: `
        case | type         | event      | done
        A    | Netværksmøde | 2016-05-12 |
        A    | Netværksmøde | 2016-05-01 | 2016-05-20
        A    | Netværksmøde | 2016-05-10 |
        A    | Netværksmøde | 2016-07-10 |
        A    | Samtale      | 2016-05-11 |
      `,
    });
    const days = knowledge.activityDays({ ...blankRows.cases, caseNumber: 'A' }, 'network-meeting');
    expect(days.map(isoDay)).toEqual(['2016-05-10', '2016-05-12', '2016-05-20']);
    expect(knowledge.tellsKind('network-meeting')).toBe(true);
    expect(knowledge.tellsKind('sparring')).toBe(false);
    expect(knowledge.unknownActivityTypes.map(({ count }) => count)).toEqual([1]);
  });
});
