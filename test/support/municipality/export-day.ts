import { localDay, type Day } from './days.ts';
import type { ActivityEvent, Events, InvestigationEvent, NotificationEvent } from './model.ts';

function endedBy<T extends { readonly endedOn: Day | undefined }>(row: T, on: Day): T {
  return row.endedOn !== undefined && row.endedOn > on ? { ...row, endedOn: undefined } : row;
}

function by(at: Day | undefined, on: Day): Day | undefined {
  return at !== undefined && at <= on ? at : undefined;
}

/** What is planned ahead stands in the lists; what was done later does not yet. */
function activityKnown(one: ActivityEvent, on: Day): boolean {
  if (one.status === 'Planlagt') return one.happenedOn <= on + 60;
  return (one.carriedOutOn ?? one.happenedOn) <= on;
}

function notificationBy(one: NotificationEvent, on: Day): NotificationEvent {
  const decidedOn = by(one.decidedOn, on);
  const assessed = one.assessedAt !== undefined && localDay(one.assessedAt) <= on;
  return {
    ...one,
    assessedAt: assessed ? one.assessedAt : undefined,
    receiptOn: by(one.receiptOn, on),
    decision: decidedOn === undefined ? '' : one.decision,
    decidedOn,
  };
}

function investigationBy(one: InvestigationEvent, on: Day): InvestigationEvent {
  return { ...endedBy(one, on), preliminaryOn: by(one.preliminaryOn, on) };
}

/** The same events as lists taken out on the day would hold them. */
export function exportedOn(events: Events, on: Day): Events {
  return {
    cases: events.cases.filter((one) => one.startedOn <= on).map((one) => endedBy(one, on)),
    notifications: events.notifications
      .filter((one) => localDay(one.receivedAt) <= on)
      .map((one) => notificationBy(one, on)),
    investigations: events.investigations
      .filter((one) => (one.startedOn ?? one.awareOn ?? -Infinity) <= on)
      .map((one) => investigationBy(one, on)),
    services: events.services.filter((one) => one.startedOn <= on).map((one) => endedBy(one, on)),
    activities: events.activities.filter((one) => activityKnown(one, on)),
  };
}
