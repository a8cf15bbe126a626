import { ageOn } from '../../calendar/age.ts';
import { daysBetween } from '../../calendar/day.ts';
import { check } from './row-check.ts';

const adult = 18;
/** Nobody is an adult sooner: most children are told to be none without counting birthdays. */
const fewestDays = adult * 365;

export const startBeforeBirthOfNotified = check(
  'notifications',
  'start-before-birth',
  'receivedOn',
  ({ unborn, bornOn, receivedOn }) =>
    !unborn && bornOn !== undefined && receivedOn !== undefined && receivedOn < bornOn,
);

/** An adult's number without the mark is most often the mother's, of a child not yet born. */
export const adultWithoutUnbornMark = check(
  'notifications',
  'adult-without-unborn-mark',
  'cpr',
  ({ unborn, bornOn, receivedOn }) =>
    !unborn &&
    bornOn !== undefined &&
    receivedOn !== undefined &&
    daysBetween(bornOn, receivedOn) >= fewestDays &&
    ageOn(bornOn, receivedOn) >= adult,
);

export const assessedBeforeReceived = check(
  'notifications',
  'assessed-before-received',
  'assessedOn',
  ({ receivedOn, receivedAt, assessedOn, assessedAt }) => {
    if (receivedAt !== undefined && assessedAt !== undefined) return assessedAt < receivedAt;
    return receivedOn !== undefined && assessedOn !== undefined && assessedOn < receivedOn;
  },
);
