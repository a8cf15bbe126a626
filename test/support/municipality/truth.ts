import type { ListName } from './csv.ts';
import type { Events } from './model.ts';
import { truthPeriod } from './truth/calendar.ts';
import { carePlanOnTime } from './truth/care-plans.ts';
import { activeCases, casesPerCaseworker } from './truth/cases.ts';
import { chainsOf } from './truth/chains.ts';
import type { Figure, Truth } from './truth/figure.ts';
import {
  investigationDuration,
  investigationPreliminaryAssessment,
  investigationsOpen,
} from './truth/investigation-stock.ts';
import {
  investigationChildTalk,
  investigationCompletedWithin4Months,
  investigationNetworkMeeting,
  investigationSparring,
  investigationWithin4Months,
} from './truth/investigations.ts';
import { knownOn } from './truth/known.ts';
import {
  activeMeasures,
  firstFollowUp3Months,
  followUpNetwork,
  followUpsPerMeasureAndYear,
  measureSpending,
  parallelMeasures,
  preventiveRelapse,
} from './truth/measure-activity.ts';
import { followUpsPerMeasure } from './truth/measures.ts';
import {
  notificationNotifier,
  notificationOutcome,
  notificationReceipt6Days,
  repeatNotifications,
} from './truth/notification-flow.ts';
import { notificationAge, notificationAssessed24h, notifications, notifications06 } from './truth/notifications.ts';
import {
  institutionDuration,
  institutionStepDown,
  placementFosterShare,
  placementNetworkMapping,
  placementNetworkShare,
  placements,
  placementVisits,
} from './truth/placements.ts';

/** The nine indicators of the main job, in the catalogue's order. */
export const firstNine: readonly Truth[] = [
  notifications,
  notificationAge,
  notifications06,
  notificationAssessed24h,
  investigationWithin4Months,
  investigationCompletedWithin4Months,
  investigationNetworkMeeting,
  investigationSparring,
  followUpsPerMeasure,
];

/** What the catalogue holds beyond them and defines without leaving a choice open that changes the figure. */
const furtherTruths: readonly Truth[] = [
  notificationReceipt6Days,
  notificationNotifier,
  notificationOutcome,
  repeatNotifications,
  investigationDuration,
  investigationsOpen,
  investigationChildTalk,
  investigationPreliminaryAssessment,
  activeMeasures,
  followUpsPerMeasureAndYear,
  firstFollowUp3Months,
  followUpNetwork,
  parallelMeasures,
  preventiveRelapse,
  measureSpending,
  placements,
  placementNetworkShare,
  placementFosterShare,
  institutionDuration,
  institutionStepDown,
  placementNetworkMapping,
  placementVisits,
  activeCases,
  casesPerCaseworker,
  carePlanOnTime,
];

/** Both, each indicator once. */
export const allTruths: readonly Truth[] = [
  ...firstNine.filter((truth) => truth !== followUpsPerMeasure),
  ...furtherTruths,
];

export interface Run {
  readonly asOf: string;
  readonly figures: readonly Figure[];
}

/** Every figure for every period, as known at the end of the as-of day. */
export function truthRun(events: Events, asOf: string, periods: readonly string[], truths: readonly Truth[]): Run {
  const known = knownOn(events, asOf, chainsOf);
  return { asOf, figures: truths.flatMap((truth) => periods.map((name) => truth(known, truthPeriod(name)))) };
}

export interface RowCount {
  readonly list: ListName;
  readonly file: string;
  readonly rowsRead: number;
  readonly cancelled: number;
  readonly refund: number;
}

interface AnyRow {
  readonly refund: boolean;
  readonly cancelled?: string | undefined;
  readonly status?: string;
}

function count(list: ListName, file: string, rows: readonly AnyRow[]): RowCount {
  const isCancelled = (row: AnyRow): boolean =>
    row.cancelled !== undefined || row.status === 'Annulleret' || row.status === 'Fejloprettet';
  const cancelled = rows.filter(isCancelled).length;
  return { list, file, rowsRead: rows.length, cancelled, refund: rows.filter((row) => row.refund).length };
}

/** Rows of each file, and those left out; no row here is both cancelled and of a refund case. */
export function rowCounts(events: Events): RowCount[] {
  return [
    count('cases', 'sager.csv', events.cases),
    count('notifications', 'underretninger.csv', events.notifications),
    count('investigations', 'undersoegelser.csv', events.investigations),
    count('services', 'ydelser.csv', events.services),
    count('activities', 'aktiviteter.csv', events.activities),
  ];
}
