import { addMonths, type Day } from '../../../src/calendar/day.ts';
import type { Row } from '../../../src/model/rows.ts';
import { worldOf, type World } from './worlds.ts';

/** What is not written can't be unreadable either. */
function isOfNone(fields: readonly PropertyKey[]): (entry: readonly [string, string]) => boolean {
  return ([field]) => !fields.includes(field);
}

/** The lists as they would have been taken out at the end of a day: written apart from the code that cuts them. */
export function asItWas(world: World, asOf: Day): World {
  const isLater = (on: Day | undefined): boolean => on !== undefined && on > asOf;
  const blank = <R extends Row>(row: R, ...fields: (keyof R)[]): R =>
    Object.assign({}, row, Object.fromEntries(fields.map((field) => [field, undefined])), {
      unusable: row.unusable && Object.fromEntries(Object.entries(row.unusable).filter(isOfNone(fields))),
    });
  const then: World = {
    ...world,
    cases: world.cases
      .filter(({ startedOn }) => !isLater(startedOn))
      .map((row) => (isLater(row.endedOn) ? blank(row, 'endedOn') : row)),
    notifications: world.notifications
      .filter(({ receivedOn }) => !isLater(receivedOn))
      .map((row) => (isLater(row.assessedOn) ? blank(row, 'assessedOn', 'assessedAt') : row))
      .map((row) => (isLater(row.receiptSentOn) ? blank(row, 'receiptSentOn') : row))
      .map((row) => (isLater(row.decidedOn) ? blank(row, 'decidedOn', 'decision') : row)),
    investigations: world.investigations
      .filter(({ awareOn, startedOn }) => !isLater(startedOn ?? awareOn))
      .map((row) => (isLater(row.endedOn) ? blank(row, 'endedOn') : row))
      .map((row) => (isLater(row.preliminaryAssessmentOn) ? blank(row, 'preliminaryAssessmentOn') : row)),
    services: world.services
      .filter(({ startedOn }) => !isLater(startedOn))
      .map((row) => (isLater(row.endedOn) ? blank(row, 'endedOn') : row)),
    activities: world.activities
      .filter(({ eventOn, doneOn }) => (isLater(doneOn) ? eventOn !== undefined && !isLater(eventOn) : true))
      .filter(({ eventOn, doneOn }) => doneOn !== undefined || !isLater(eventOn))
      .map((row) => (isLater(row.doneOn) ? Object.assign(blank(row, 'doneOn'), { planned: true }) : row)),
    units: world.units
      .filter(({ openedOn }) => !isLater(openedOn))
      .map((row) => (isLater(row.closedOn) ? blank(row, 'closedOn') : row)),
    meetings: world.meetings.filter(({ heldOn }) => !isLater(heldOn)),
    discussions: world.discussions
      .filter(({ discussedOn }) => !isLater(discussedOn))
      .map((row) => (isLater(row.actionOn) ? blank(row, 'actionOn') : row)),
    screenings: world.screenings
      .filter(({ visitedOn }) => !isLater(visitedOn))
      // A need visit without a day of its own is made when the family is screened.
      .filter(({ occasion, visitedOn, screenedOn }) => {
        const isNeedVisit = /behovsbesøg/i.test(occasion ?? '');
        return !isNeedVisit || visitedOn !== undefined || !isLater(screenedOn);
      })
      .map((row) => (isLater(row.screenedOn) ? blank(row, 'screenedOn', 'result', 'meetingHeld') : row)),
    staff: world.staff
      .filter(({ employedFrom }) => !isLater(employedFrom))
      .map((row) => (isLater(row.employedTo) ? blank(row, 'employedTo') : row)),
    training: world.training.filter(({ heldOn }) => !isLater(heldOn)),
    sdq: world.sdq.filter(({ measuredOn }) => !isLater(measuredOn)),
    // A month is told of when it is over.
    absence: world.absence.filter(({ monthOn }) => monthOn === undefined || addMonths(monthOn, 1) <= asOf + 1),
  };
  return worldOf((list) => then[list]);
}
