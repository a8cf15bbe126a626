import { activeCases } from './active-cases.ts';
import { activeMeasures } from './active-measures.ts';
import { carePlanOnTime } from './care-plan-on-time.ts';
import { casesPerCaseworker } from './cases-per-caseworker.ts';
import type { Indicator } from './engine/define.ts';
import { firstFollowUp3Months } from './first-follow-up-3-months.ts';
import { followUpByGuideline } from './follow-up-by-guideline.ts';
import { followUpNetwork } from './follow-up-network.ts';
import { followUpsPerMeasure } from './follow-ups-per-measure.ts';
import { homeBasedMeasures } from './home-based-measures.ts';
import { institutionDuration } from './institution-duration.ts';
import { institutionStepDown } from './institution-step-down.ts';
import { investigationChildTalk } from './investigation-child-talk.ts';
import { investigationCompletedWithin4Months } from './investigation-completed-within-4-months.ts';
import { investigationDuration } from './investigation-duration.ts';
import { investigationNetworkMeeting } from './investigation-network-meeting.ts';
import { investigationPreliminaryAssessment } from './investigation-preliminary-assessment.ts';
import { investigationSparring } from './investigation-sparring.ts';
import { investigationWithin4Months } from './investigation-within-4-months.ts';
import { investigationsOpen } from './investigations-open.ts';
import { ladderMoves } from './ladder-moves.ts';
import { measureSpending } from './measure-spending.ts';
import { notificationAge } from './notification-age.ts';
import { notificationAssessed24h } from './notification-assessed-24h.ts';
import { notificationNotifier } from './notification-notifier.ts';
import { notificationOutcome } from './notification-outcome.ts';
import { notificationReceipt6Days } from './notification-receipt-6-days.ts';
import { notifications } from './notifications.ts';
import { notifications06 } from './notifications-0-6.ts';
import { parallelMeasures } from './parallel-measures.ts';
import { placementFosterShare } from './placement-foster-share.ts';
import { placementNetworkMapping } from './placement-network-mapping.ts';
import { placementNetworkShare } from './placement-network-share.ts';
import { placementVisits } from './placement-visits.ts';
import { placements } from './placements.ts';
import { preventiveFollowUp } from './preventive-follow-up.ts';
import { preventiveRelapse } from './preventive-relapse.ts';
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
  activeMeasures,
  followUpsPerMeasure,
  firstFollowUp3Months,
  followUpByGuideline,
  followUpNetwork,
  parallelMeasures,
  preventiveFollowUp,
  preventiveRelapse,
  ladderMoves,
  homeBasedMeasures,
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

export function indicatorById(id: string): Indicator | undefined {
  return catalogue.find((one) => one.id === id);
}

/** Indicators that plans already name and this version can't compute yet. */
export const plannedIndicators: readonly string[] = [
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
  'unit-meetings',
  'meeting-professions',
  'notification-network-meeting',
  'concern-to-family-training',
  'plus-places',
  'plan-spending',
  'first-notification-age',
  'measure-duration',
];
