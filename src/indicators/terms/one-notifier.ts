import { fold } from '../../model/fold.ts';
import type { Reason } from '../../model/observation.ts';
import type { Notification } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';

/** Whether a notification comes from the notifier of the parameters; undefined where the list does not say who sent it. */
export function isFrom({ notifier }: Notification, { parameters }: Moment): boolean | undefined {
  const sought = soughtIn(parameters);
  if (sought === '') return true;
  return notifier === undefined ? undefined : fold(notifier).includes(sought);
}

/** Without the column no notifier is known, which would look like none from the one that is sought. */
export function noNotifier({ parameters, knowledge }: Moment): Reason | undefined {
  if (soughtIn(parameters) === '' || knowledge.lists.notifications?.fields.has('notifier') !== false) return undefined;
  return { code: 'missing-column', args: { list: 'notifications', field: 'notifier' } };
}

function soughtIn({ notifier = '' }: Moment['parameters']): string {
  return fold(String(notifier));
}
