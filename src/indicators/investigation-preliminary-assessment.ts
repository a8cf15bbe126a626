import { addDays, type Day } from '../calendar/day.ts';
import type { Investigation } from '../model/knowledge.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { clockNotes, fourMonthLimit, byTheClock } from './terms/four-month-limit.ts';
import { dueInPeriod } from './terms/in-period.ts';

export const investigationPreliminaryAssessment = defineShare({
  id: 'investigation-preliminary-assessment',
  title: {
    da: 'Foreløbig vurdering, når fristen ikke holdes',
    en: 'Preliminary assessment when the deadline is missed',
  },
  definition: {
    da: 'Af de børnefaglige undersøgelser, hvis 4-måneders-frist ligger i perioden og ikke blev holdt: andelen med en foreløbig vurdering dateret senest dagen efter fristen. En vurdering fra før kommunens kendskab (ellers startdatoen) kan ikke passe, og sagen er ikke med. En åben undersøgelse uden vurdering afventer, til den dag er gået.',
    en: 'Of the investigations whose 4-month deadline falls in the period and was not kept, the share with a preliminary assessment dated on or before the day after the deadline. An assessment from before the municipality became aware (else the start date) cannot be right, and the case is not in it. An open one without an assessment is pending until that day has passed.',
  },
  basis: fourMonthLimit,
  of: 'investigations',
  reads: { investigations: ['awareOn | startedOn', 'endedOn', 'preliminaryAssessmentOn'] },
  ...byTheClock,
  placedOn: dueInPeriod.placedOn,
  within: (one, at) => dueInPeriod.within(one, at) && isMissed(one, at.asOf),
  outcome: (one, { asOf }) => {
    const { dueOn, endedOn, preliminaryAssessmentOn } = one;
    const owedOn = dueOn === undefined ? asOf : addDays(dueOn, 1);
    if (preliminaryAssessmentOn !== undefined) {
      if (isBeforeKnown(preliminaryAssessmentOn, one)) return new Excluded('assessed-before-known');
      return preliminaryAssessmentOn <= owedOn ? 'met' : 'missed';
    }
    return endedOn === undefined && asOf <= owedOn ? 'pending' : 'missed';
  },
  notes: clockNotes,
});

function isMissed({ dueOn, endedOn }: Investigation, asOf: Day): boolean {
  return dueOn !== undefined && (endedOn === undefined ? asOf > dueOn : endedOn > dueOn);
}

/** A day on which nobody knew of a need, whichever clock is used; `check` points it out. */
function isBeforeKnown(day: Day, { awareOn, startedOn }: Investigation): boolean {
  const knownOn = awareOn ?? startedOn;
  return knownOn !== undefined && day < knownOn;
}
