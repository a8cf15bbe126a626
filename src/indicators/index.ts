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

/** Indicators that plans already name and this version can't compute yet. */
export const plannedIndicators: readonly string[] = [
  'notification-receipt-6-days',
  'notification-notifier',
  'notification-outcome',
  'repeat-notifications',
  'investigation-duration',
  'investigations-open',
  'investigation-child-talk',
  'investigation-preliminary-assessment',
  'active-measures',
  'first-follow-up-3-months',
  'follow-up-by-guideline',
  'follow-up-network',
  'parallel-measures',
  'preventive-follow-up',
  'preventive-relapse',
  'ladder-moves',
  'home-based-measures',
  'measure-spending',
  'placements',
  'placement-network-share',
  'placement-foster-share',
  'institution-duration',
  'institution-step-down',
  'placement-network-mapping',
  'placement-visits',
  'active-cases',
  'cases-per-caseworker',
  'care-plan-on-time',
  'unit-meeting-cadence',
  'unit-meeting-method',
  'discussion-documentation',
  'discussion-to-action',
  'screening-coverage',
  'screening-meeting',
  'need-visit-screening',
  'family-training-sessions',
  'training-days',
  'training-completed',
  'sdq-change',
  'unlawful-absence',
];
