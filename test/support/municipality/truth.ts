import type { ListName } from './csv.ts';
import type { Events } from './model.ts';
import { truthPeriod } from './truth/calendar.ts';
import { chainsOf } from './truth/chains.ts';
import type { Figure, Truth } from './truth/figure.ts';
import {
  investigationCompletedWithin4Months,
  investigationNetworkMeeting,
  investigationSparring,
  investigationWithin4Months,
} from './truth/investigations.ts';
import { knownOn } from './truth/known.ts';
import { followUpsPerMeasure } from './truth/measures.ts';
import { notificationAge, notificationAssessed24h, notifications, notifications06 } from './truth/notifications.ts';

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
