import { ageOn } from '../../calendar/age.ts';
import type { Reason } from '../../model/observation.ts';
import type { Notification } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';

/** From this age on, and before birth without the unborn mark, an age is taken for an error in the list. */
const adult = 18;

/** The child's age in whole years on the day the notification was received; `unborn`, or undefined where it can't be known. */
export function ageAtReceipt(one: Notification): number | 'unborn' | undefined {
  if (one.unborn) return 'unborn';
  if (one.bornOn === undefined || one.receivedOn === undefined) return undefined;
  const age = ageOn(one.bornOn, one.receivedOn);
  return age < 0 || age >= adult ? undefined : age;
}

export function noReceipt(one: Notification): string | undefined {
  return one.receivedOn === undefined ? 'no-receipt-date' : undefined;
}

/** Without a day of birth or a CPR number in any file, no age is known, which would look like no young children. */
export function noDayOfBirth({ knowledge }: Moment): Reason | undefined {
  if (knowledge.lists.notifications?.fields.has('bornOn') !== false) return undefined;
  return { code: 'missing-column', args: { list: 'notifications', field: 'bornOn' } };
}
