import type { Indicator } from './engine/define.ts';
import { followUpsPerMeasure } from './follow-ups-per-measure.ts';
import { investigationCompletedWithin4Months } from './investigation-completed-within-4-months.ts';
import { investigationNetworkMeeting } from './investigation-network-meeting.ts';
import { investigationSparring } from './investigation-sparring.ts';
import { investigationWithin4Months } from './investigation-within-4-months.ts';
import { notificationAge } from './notification-age.ts';
import { notificationAssessed24h } from './notification-assessed-24h.ts';
import { notifications06 } from './notifications-0-6.ts';
import { notifications } from './notifications.ts';

/** Every indicator there is, in the order reports show them. */
export const catalogue: readonly Indicator[] = [
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

export function indicatorById(id: string): Indicator | undefined {
  return catalogue.find((one) => one.id === id);
}
