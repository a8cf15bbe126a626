import { expect, it } from 'vitest';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { catalogue } from '../../src/indicators/index.ts';
import { evaluate } from '../../src/indicators/engine/evaluate.ts';
import type { ListName, ListRows } from '../../src/model/lists.ts';
import { knowing } from '../support/indicators/asking.ts';
import { dayNamed, periodNamed } from '../support/indicators/heads.ts';
import { blankRows } from '../support/indicators/rows.ts';
import type { World } from '../support/indicators/worlds.ts';

const many = 100_000;
const first = dayNamed('2015-01-01');
const types = ['Opfølgning', 'Tilsynsbesøg', 'Netværkskort', 'Netværksmøde', 'Handleplan'];

function rowsOf<L extends ListName>(list: L, count: number, fill: (at: number) => Partial<ListRows[L]>): ListRows[L][] {
  return Array.from({ length: count }, (_, at) => ({
    ...blankRows[list],
    caseNumber: 'A',
    child: 'Ane',
    line: at + 2,
    ...fill(at),
  }));
}

/** A day of the two years 2015 and 2016. */
function on(at: number): Day {
  return addDays(first, at % 731);
}

// What looks at every activity for each activity would take minutes.
it('every figure can be told of one case with 100,000 activities and notifications', () => {
  const world: Partial<World> = {
    cases: rowsOf('cases', 1, () => ({ startedOn: first })),
    notifications: rowsOf('notifications', many, (at) => ({ receivedOn: on(at) })),
    investigations: rowsOf('investigations', 100, (at) => ({
      awareOn: on(at),
      startedOn: on(at),
      endedOn: on(at + 90),
    })),
    services: rowsOf('services', 20, (at) => ({
      type: ['Plejefamilie', 'Døgninstitution', 'Tidlig forebyggende indsats', 'Kontaktperson'][at % 4] ?? '',
      startedOn: addDays(first, at * 30),
      endedOn: at % 2 === 0 ? undefined : addDays(first, at * 30 + 200),
    })),
    activities: rowsOf('activities', many, (at) => ({ type: types[at % types.length] ?? '', eventOn: on(at) })),
  };
  const empty = Object.fromEntries(Object.keys(blankRows).map((list) => [list, []])) as unknown as World;
  const knowledge = knowing({ ...empty, ...world }, dayNamed('2016-12-31'));
  const period = periodNamed('2016K4');
  const told = catalogue.map((indicator) => evaluate(indicator, knowledge, { period })[0]?.indicator);
  expect(told).toEqual(catalogue.map(({ id }) => id));
});
