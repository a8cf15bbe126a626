import { dayAt, partsOf, type Day } from './days.ts';
import type { ServiceEvent } from './model.ts';
import { tellDone, tellUndone, type Telling } from './teller.ts';

/** Rows that are one measure: never empty. */
export interface Course {
  readonly rows: [ServiceEvent, ...ServiceEvent[]];
}

function quarterStart(on: Day): Day {
  const { year, month } = partsOf(on);
  return dayAt(year, month - ((month - 1) % 3), 1);
}

function nextQuarter(on: Day): Day {
  const { year, month } = partsOf(quarterStart(on));
  return dayAt(year, month + 3, 1);
}

/** The row that runs on the day, or in a gap the one before it. */
function rowOn(course: Course, on: Day): ServiceEvent {
  return course.rows.findLast((row) => row.startedOn <= on) ?? course.rows[0];
}

function tellFollowUp(telling: Telling, course: Course, on: Day, mayStandAlone: boolean): void {
  const { tally, line } = telling;
  const alone = mayStandAlone && tally.every('follow-up without a measure', 4);
  const network = tally.keeps('network in follow-ups', line.networkInFollowUps, on);
  const [privateNetwork, professionalNetwork] = network
    ? tally.turn('which network', [
        [true, true],
        [false, true],
        [true, false],
      ] as const)
    : [false, false];
  tellDone(telling, 'follow-up', on, {
    serviceId: alone ? '' : rowOn(course, on).id,
    privateNetwork,
    professionalNetwork,
  });
}

/** Entered and not done: planned ahead, overtaken, or called off. */
function tellNotDone(telling: Telling, course: Course, on: Day): void {
  const { tally } = telling;
  const serviceId = rowOn(course, on).id;
  if (tally.every('follow-up planned', 9))
    tellUndone(telling, 'follow-up', on, 'Planlagt', { serviceId, dueOn: on + 14 });
  if (tally.every('follow-up called off', 15)) {
    const status = tally.turn('why called off', ['Annulleret', 'Fejloprettet'] as const);
    tellUndone(telling, 'follow-up', on, status, { serviceId });
  }
}

/** As many follow-ups in each quarter as the story says, so that the quarter's mean comes out. */
export function tellFollowUps(telling: Telling, course: Course, mayStandAlone: boolean): void {
  const { tally, random, line } = telling;
  const first = course.rows[0].startedOn;
  const last = Math.min(course.rows.at(-1)?.endedOn ?? telling.until, telling.until);
  for (let quarter = quarterStart(first); quarter <= last; quarter = nextQuarter(quarter)) {
    const from = Math.max(quarter, first);
    const to = Math.min(nextQuarter(quarter) - 1, last);
    const times = tally.share('follow-ups', line.followUps, quarter);
    for (let time = 0; time < times; time += 1) {
      const on = tally.turn('at follow-up', [
        random.whole(from, to),
        random.whole(from, to),
        to,
        random.whole(from, to),
      ]);
      tellFollowUp(telling, course, on, mayStandAlone);
    }
    tellNotDone(telling, course, to);
  }
}
