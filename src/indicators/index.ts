import { activeCases } from './active-cases.ts';
import { casesPerCaseworker } from './cases-per-caseworker.ts';
import type { Indicator } from './engine/define.ts';
import { followUpsPerMeasure } from './follow-ups-per-measure.ts';
import { investigationChildTalk } from './investigation-child-talk.ts';
import { investigationCompletedWithin4Months } from './investigation-completed-within-4-months.ts';
import { investigationDuration } from './investigation-duration.ts';
import { investigationNetworkMeeting } from './investigation-network-meeting.ts';
import { investigationPreliminaryAssessment } from './investigation-preliminary-assessment.ts';
import { investigationSparring } from './investigation-sparring.ts';
import { investigationWithin4Months } from './investigation-within-4-months.ts';
import { investigationsOpen } from './investigations-open.ts';
import { notificationAge } from './notification-age.ts';
import { notificationAssessed24h } from './notification-assessed-24h.ts';
import { notificationNotifier } from './notification-notifier.ts';
import { notificationOutcome } from './notification-outcome.ts';
import { notificationReceipt6Days } from './notification-receipt-6-days.ts';
import { notifications06 } from './notifications-0-6.ts';
import { notifications } from './notifications.ts';
import { repeatNotifications } from './repeat-notifications.ts';

/** Every indicator there is, in the order reports show them. */
export const catalogue: readonly Indicator[] = [
  notifications,
  notificationAge,
  notifications06,
  notificationAssessed24h,
  notificationReceipt6Days,
  notificationNotifier,
  notificationOutcome,
  repeatNotifications,
  investigationWithin4Months,
  investigationCompletedWithin4Months,
  investigationDuration,
  investigationsOpen,
  investigationNetworkMeeting,
  investigationSparring,
  investigationChildTalk,
  investigationPreliminaryAssessment,
  followUpsPerMeasure,
  activeCases,
  casesPerCaseworker,
];

export function indicatorById(id: string): Indicator | undefined {
  return catalogue.find((one) => one.id === id);
}

/** Indicators that plans already name and this version can't compute yet. */
export const plannedIndicators: readonly string[] = [
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
