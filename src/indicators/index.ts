import { activeCases } from './active-cases.ts';
import { activeMeasures } from './active-measures.ts';
import { carePlanOnTime } from './care-plan-on-time.ts';
import { casesPerCaseworker } from './cases-per-caseworker.ts';
import { concernToFamilyTraining } from './concern-to-family-training.ts';
import { discussionDocumentation } from './discussion-documentation.ts';
import { discussionToAction } from './discussion-to-action.ts';
import type { Indicator } from './engine/define.ts';
import { familyTrainingSessions } from './family-training-sessions.ts';
import { firstFollowUp3Months } from './first-follow-up-3-months.ts';
import { firstNotificationAge } from './first-notification-age.ts';
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
import { measureDuration } from './measure-duration.ts';
import { measureSpending } from './measure-spending.ts';
import { meetingProfessions } from './meeting-professions.ts';
import { needVisitScreening } from './need-visit-screening.ts';
import { notificationAge } from './notification-age.ts';
import { notificationAssessed24h } from './notification-assessed-24h.ts';
import { notificationNetworkMeeting } from './notification-network-meeting.ts';
import { notificationNotifier } from './notification-notifier.ts';
import { notificationOutcome } from './notification-outcome.ts';
import { notificationReceipt6Days } from './notification-receipt-6-days.ts';
import { notifications06 } from './notifications-0-6.ts';
import { notifications } from './notifications.ts';
import { parallelMeasures } from './parallel-measures.ts';
import { placementFosterShare } from './placement-foster-share.ts';
import { placementNetworkMapping } from './placement-network-mapping.ts';
import { placementNetworkShare } from './placement-network-share.ts';
import { placementVisits } from './placement-visits.ts';
import { placements } from './placements.ts';
import { planSpending } from './plan-spending.ts';
import { plusPlaces } from './plus-places.ts';
import { preventiveFollowUp } from './preventive-follow-up.ts';
import { preventiveRelapse } from './preventive-relapse.ts';
import { repeatNotifications } from './repeat-notifications.ts';
import { screeningCoverage } from './screening-coverage.ts';
import { screeningMeeting } from './screening-meeting.ts';
import { sdqChange } from './sdq-change.ts';
import { trainingCompleted } from './training-completed.ts';
import { trainingDays } from './training-days.ts';
import { unitMeetingCadence } from './unit-meeting-cadence.ts';
import { unitMeetingMethod } from './unit-meeting-method.ts';
import { unitMeetings } from './unit-meetings.ts';
import { unlawfulAbsence } from './unlawful-absence.ts';

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
  firstNotificationAge,
  notificationNetworkMeeting,
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
  measureDuration,
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
  unitMeetingCadence,
  unitMeetingMethod,
  unitMeetings,
  meetingProfessions,
  discussionDocumentation,
  discussionToAction,
  screeningCoverage,
  screeningMeeting,
  needVisitScreening,
  concernToFamilyTraining,
  familyTrainingSessions,
  plusPlaces,
  planSpending,
  trainingDays,
  trainingCompleted,
  sdqChange,
  unlawfulAbsence,
];

export function indicatorById(id: string): Indicator | undefined {
  return catalogue.find((one) => one.id === id);
}

/** Indicators that plans already name and this version can't compute yet. */
export const plannedIndicators: readonly string[] = [];
