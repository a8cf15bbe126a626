import { localDay } from '../days.ts';
import type {
  ActivityEvent,
  CaseEvent,
  Child,
  Events,
  InvestigationEvent,
  NotificationEvent,
  ServiceEvent,
} from '../model.ts';
import { isoDay, type IsoDay } from './calendar.ts';

/** Events with ISO days, cut to what was known at the end of the as-of day, without rows that never count. */
export interface Known {
  readonly asOf: IsoDay;
  readonly cases: readonly KnownCase[];
  readonly notifications: readonly KnownNotification[];
  readonly investigations: readonly KnownInvestigation[];
  readonly measures: readonly KnownMeasure[];
  /** Rows of services that are measures, not yet joined to chains. */
  readonly services: readonly KnownService[];
  /** Carried out by the as-of day. */
  readonly activities: readonly KnownActivity[];
}

export interface KnownCase {
  readonly one: CaseEvent;
  readonly startedOn: IsoDay;
  readonly endedOn: IsoDay | undefined;
}

export interface KnownNotification {
  readonly one: NotificationEvent;
  readonly child: string;
  readonly receivedOn: IsoDay;
  /** Minutes since 1970, undefined when not yet assessed by the as-of day. */
  readonly assessedAt: number | undefined;
  readonly receiptOn: IsoDay | undefined;
  readonly decision: string;
}

export interface KnownInvestigation {
  readonly one: InvestigationEvent;
  readonly startedOn: IsoDay | undefined;
  /** Awareness, else start. */
  readonly clockOn: IsoDay | undefined;
  readonly endedOn: IsoDay | undefined;
  readonly preliminaryOn: IsoDay | undefined;
}

export interface KnownService {
  readonly one: ServiceEvent;
  readonly startedOn: IsoDay;
  readonly endedOn: IsoDay | undefined;
}

export interface KnownMeasure {
  readonly caseNumber: string;
  readonly child: string;
  readonly kind: ServiceEvent['kind'];
  readonly type: string;
  readonly place: string;
  readonly rows: readonly KnownService[];
  readonly startedOn: IsoDay;
  readonly endedOn: IsoDay | undefined;
}

export interface KnownActivity {
  readonly one: ActivityEvent;
  readonly doneOn: IsoDay;
}

const iso = (day: number | undefined): IsoDay | undefined => (day === undefined ? undefined : isoDay(day));

/** The child, or where the lists have no number for it the case. */
export function childKey(row: { readonly child: Child; readonly caseNumber: string }): string {
  return row.child.cpr ?? row.caseNumber;
}

export function byCase<Row extends { readonly one: { readonly caseNumber: string } }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const gathered = new Map<string, Row[]>();
  for (const row of rows) {
    const ofCase = gathered.get(row.one.caseNumber);
    if (ofCase === undefined) gathered.set(row.one.caseNumber, [row]);
    else ofCase.push(row);
  }
  return gathered;
}

function notificationsKnown(events: Events, asOf: IsoDay): KnownNotification[] {
  return events.notifications
    .filter((one) => !one.refund)
    .map((one) => {
      const until = (day: number | undefined): IsoDay | undefined =>
        day !== undefined && isoDay(day) <= asOf ? isoDay(day) : undefined;
      const assessed = one.assessedAt !== undefined && isoDay(localDay(one.assessedAt)) <= asOf;
      return {
        one,
        child: childKey(one),
        receivedOn: isoDay(localDay(one.receivedAt)),
        assessedAt: assessed ? one.assessedAt : undefined,
        receiptOn: until(one.receiptOn),
        decision: until(one.decidedOn) === undefined ? '' : one.decision,
      };
    })
    .filter((one) => one.receivedOn <= asOf);
}

const before = (on: IsoDay | undefined, asOf: IsoDay): IsoDay | undefined =>
  on !== undefined && on <= asOf ? on : undefined;

function investigationsKnown(events: Events, asOf: IsoDay): KnownInvestigation[] {
  return events.investigations
    .filter((one) => !one.refund && one.cancelled === undefined && (one.kind === 'BFU' || one.kind === ''))
    .map((one) => ({
      one,
      startedOn: iso(one.startedOn),
      clockOn: iso(one.awareOn ?? one.startedOn),
      endedOn: before(iso(one.endedOn), asOf),
      preliminaryOn: before(iso(one.preliminaryOn), asOf),
    }))
    .filter((one) => (one.startedOn ?? one.clockOn ?? asOf) <= asOf);
}

function servicesKnown(events: Events, asOf: IsoDay): KnownService[] {
  return events.services
    .filter((one) => !one.refund && one.cancelled === undefined && one.kind !== 'administrative')
    .map((one) => ({ one, startedOn: isoDay(one.startedOn), endedOn: before(iso(one.endedOn), asOf) }))
    .filter((one) => one.startedOn <= asOf);
}

function activitiesKnown(events: Events, asOf: IsoDay): KnownActivity[] {
  return events.activities
    .filter((one) => !one.refund && one.status === 'Udført')
    .map((one) => ({ one, doneOn: isoDay(one.carriedOutOn ?? one.happenedOn) }))
    .filter((one) => one.doneOn <= asOf);
}

export function knownOn(events: Events, asOf: IsoDay, chain: (rows: readonly KnownService[]) => KnownMeasure[]): Known {
  const services = servicesKnown(events, asOf);
  return {
    asOf,
    cases: events.cases
      .filter((one) => !one.refund && one.cancelled === undefined)
      .map((one) => ({ one, startedOn: isoDay(one.startedOn), endedOn: before(iso(one.endedOn), asOf) }))
      .filter((one) => one.startedOn <= asOf),
    notifications: notificationsKnown(events, asOf),
    investigations: investigationsKnown(events, asOf),
    services,
    measures: chain(services),
    activities: activitiesKnown(events, asOf),
  };
}
