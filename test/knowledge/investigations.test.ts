import { describe, expect, it } from 'vitest';
import { isoDay, type Day } from '../../src/calendar/day.ts';
import { investigationsOf } from '../../src/knowledge/investigations.ts';
import type { Clock } from '../../src/model/settings.ts';
import { write } from '../support/indicators/lists.ts';

const { investigations } = write({
  investigations: `
    id | type      | aware      | start
    1  | bfu       | 2015-10-31 | 2015-11-15
    2  | bfu       |            | 2016-05-31
    3  | bfu       | 2016-02-29 |
    4  | bfu       |            |
    5  | screening | 2016-02-29 | 2016-02-29
    6  | other     | 2016-02-29 | 2016-02-29
  `,
}).lists;

function clocks(clock: Clock): string[] {
  if (investigations === undefined) throw new Error('no list');
  return investigationsOf(investigations, clock).units.map(({ id, clockStartOn, clockFallback, dueOn }) =>
    [id, shown(clockStartOn), shown(dueOn), clockFallback ? 'fallback' : 'wanted'].join(' '),
  );
}

function shown(day: Day | undefined): string {
  return day === undefined ? '-' : isoDay(day);
}

describe('the clock of an investigation', () => {
  it('runs four months from awareness, else from the start', () => {
    expect(clocks('awareness')).toEqual([
      '1 2015-10-31 2016-02-29 wanted',
      '2 2016-05-31 2016-09-30 fallback',
      '3 2016-02-29 2016-06-29 wanted',
      '4 - - wanted',
    ]);
  });

  it('runs from the start alone where that is the setting', () => {
    expect(clocks('start')).toEqual([
      '1 2015-11-15 2016-03-15 wanted',
      '2 2016-05-31 2016-09-30 wanted',
      '3 - - wanted',
      '4 - - wanted',
    ]);
  });

  it('leaves other steps out, and says how many', () => {
    expect(investigations && investigationsOf(investigations, 'awareness').leftOut).toEqual([
      { reason: 'not-bfu', count: 2 },
    ]);
  });
});
