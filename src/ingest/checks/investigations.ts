import { check } from './row-check.ts';

export const awarenessAfterStart = check(
  'investigations',
  'awareness-after-start',
  'awareOn',
  ({ awareOn, startedOn }) => awareOn !== undefined && startedOn !== undefined && awareOn > startedOn,
);

/** More than four months before the limit is before the clock began to run. */
export const earlyPreliminaryAssessment = check(
  'investigations',
  'early-preliminary-assessment',
  'preliminaryAssessmentOn',
  ({ preliminaryAssessmentOn, awareOn, startedOn }) => {
    const clockStartOn = awareOn ?? startedOn;
    return (
      preliminaryAssessmentOn !== undefined && clockStartOn !== undefined && preliminaryAssessmentOn < clockStartOn
    );
  },
);
