import type { Day, Instant } from './days.ts';

export interface Child {
  /** Undefined: the case stands on no civil registration number at all. For an unborn child the mother's. */
  readonly cpr: string | undefined;
  readonly bornOn: Day | undefined;
  /** False: the lists leave the birth date empty and the age comes from the CPR number. */
  readonly birthShown: boolean;
  readonly sex: 'Dreng' | 'Pige' | '';
  readonly unborn: boolean;
}

type Cancelled = 'Annulleret' | 'Fejloprettet' | undefined;

/** Who is in charge; an empty word is a cell not filled in. */
export interface Charge {
  readonly department: string;
  readonly team: string;
  readonly caseworker: string;
  readonly district: string;
}

export interface CaseEvent {
  readonly caseNumber: string;
  readonly child: Child;
  readonly charge: Charge;
  readonly refund: boolean;
  readonly cancelled: Cancelled;
  readonly startedOn: Day;
  readonly endedOn: Day | undefined;
}

interface OnCase {
  readonly id: string;
  readonly caseNumber: string;
  readonly child: Child;
  readonly charge: Charge;
  readonly refund: boolean;
}

export interface NotificationEvent extends OnCase {
  readonly receivedAt: Instant;
  readonly assessedAt: Instant | undefined;
  readonly receiptOn: Day | undefined;
  readonly notifier: string;
  readonly section: string;
  readonly reasons: readonly string[];
  readonly decision: string;
  readonly decidedOn: Day | undefined;
}

export interface InvestigationEvent extends OnCase {
  readonly kind: 'BFU' | 'Screening' | 'Afdækning' | '';
  readonly cancelled: Cancelled;
  readonly awareOn: Day | undefined;
  readonly startedOn: Day | undefined;
  readonly endedOn: Day | undefined;
  readonly preliminaryOn: Day | undefined;
}

export type MeasureKind = 'preventive' | 'home' | 'relief' | 'stay' | 'other' | 'placement' | 'administrative';

export interface ServiceEvent extends OnCase {
  readonly type: string;
  readonly variant: string;
  readonly offer: string;
  readonly section: string;
  readonly kind: MeasureKind;
  readonly cancelled: Cancelled;
  readonly startedOn: Day;
  readonly endedOn: Day | undefined;
  readonly continues: string;
  readonly place: string;
  readonly supplier: string;
  /** Kroner in whole øre. */
  readonly pricePerDay: number;
}

export type ActivityKind =
  | 'network-meeting'
  | 'sparring'
  | 'follow-up'
  | 'child-talk'
  | 'network-mapping'
  | 'visit'
  | 'care-plan'
  | 'other';

export interface ActivityEvent extends OnCase {
  readonly kind: ActivityKind;
  readonly type: string;
  readonly undertype: string;
  readonly happenedOn: Day;
  readonly dueOn: Day | undefined;
  readonly carriedOutOn: Day | undefined;
  readonly status: 'Udført' | 'Planlagt' | 'Annulleret' | 'Fejloprettet';
  readonly serviceId: string;
  readonly investigationId: string;
  readonly privateNetwork: boolean;
  readonly professionalNetwork: boolean;
}

/** Everything that the lists hold: of one child when streamed, of a municipality when gathered. */
export interface Events {
  readonly cases: CaseEvent[];
  readonly notifications: NotificationEvent[];
  readonly investigations: InvestigationEvent[];
  readonly services: ServiceEvent[];
  readonly activities: ActivityEvent[];
}

export function noEvents(): Events {
  return { cases: [], notifications: [], investigations: [], services: [], activities: [] };
}
