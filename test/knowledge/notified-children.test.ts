import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import type { NotifiedChild } from '../../src/model/knowledge.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { write } from '../support/indicators/lists.ts';

function childrenIn(notifications: string): readonly NotifiedChild[] {
  return knowledgeOf(write({ notifications }), dayNamed('2016-12-31'), defaultSettings).views.notifiedChildren.units;
}

/** Each child as the lines of its rows and the days before them. */
function told(notifications: string): string[] {
  return childrenIn(notifications).map(({ rows, previousOn }) =>
    rows.map(({ line }, at) => `${line}<${previousOn[at] === undefined ? '' : isoDay(previousOn[at])}`).join(' '),
  );
}

describe('the children of the notifications', () => {
  it('have their rows in the order in which they came, whatever the order of the list', () => {
    const list = `
      child | received
      Ane   | 2016-05-10
      Bo    | 2016-04-01
      Ane   | 2015-05-10
      Ane   |
      Ane   | 2016-05-09
    `;
    expect(told(list)).toEqual(['4< 6<2015-05-10 2<2016-05-09 5<2016-05-10', '3<']);
  });

  it('come before one another on one day only by the clock', () => {
    const list = `
      child | received
      Ane   | 2016-05-10 12:00
      Ane   | 2016-05-10 08:00
      Ane   | 2016-05-10
      Ane   | 2016-05-10 08:00
      Ane   | 2016-05-01 23:00
      Ane   | 2016-05-11
    `;
    expect(told(list)).toEqual(['6< 4<2016-05-01 3<2016-05-01 5<2016-05-01 2<2016-05-10 7<2016-05-10']);
  });

  it('are known by their key, else by the case number, else not at all', () => {
    const list = `
      child | case | received
      Ane   | S1   | 2016-05-10
      Ane   | S2   | 2016-05-11
      Ane   |      | 2016-05-12
            | S1   | 2016-05-13
            | S1   | 2016-05-14
            |      | 2016-05-15
            |      | 2016-05-16
    `;
    expect(childrenIn(list).map(({ rows }) => rows.length)).toEqual([3, 2, 1, 1]);
  });

  it('are nobody known where the number of the child can not be read', () => {
    const { lists, files } = write({ notifications: 'case | received\nS1 | 2016-05-10\nS1 | 2016-05-11' });
    const rows = (lists.notifications?.rows ?? []).map((row) => ({ ...row, unusable: { child: 'invalid-cpr' } }));
    const list = { fields: new Set(['receivedOn']), rowsRead: 2, leftOut: [], rows };
    const knowledge = knowledgeOf({ lists: { notifications: list }, files }, dayNamed('2016-12-31'), defaultSettings);
    expect(knowledge.views.notifiedChildren.units.map(({ child }) => child)).toEqual([undefined, undefined]);
  });

  it('hold a child of 100,000 notifications', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, at) => `Ane | ${at % 2 === 0 ? '2015' : '2016'}-0${1 + (at % 9)}-11`,
    );
    const started = performance.now();
    expect(childrenIn(['child | received', ...many].join('\n'))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
