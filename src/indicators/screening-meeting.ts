import { contains } from '../calendar/period.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { isOnOccasion, mayConcern } from './terms/screened.ts';

export const screeningMeeting = defineShare({
  id: 'screening-meeting',
  title: { da: 'Screeninger med bekymring og møde', en: 'Screenings with a concern and a meeting' },
  definition: {
    da: 'Af screeningerne i perioden, der gav anledning til bekymring: andelen, hvor der er holdt et møde. Er det ikke udfyldt, er mødet ikke holdt. Uden en nævnt anledning er alle med undtagen behovsbesøg.',
    en: 'Of the screenings in the period that gave cause for concern, the share with a meeting held. Where that is not filled in, none was held. Without a named occasion all but need visits are in it.',
  },
  basis: [],
  of: 'screenings',
  reads: { screenings: ['screenedOn', 'result', 'meetingHeld'] },
  parameters: { occasion: '' },
  within: (one, at) => contains(at.period, one.screenedOn) && isOnOccasion(one, at) && mayConcern(one),
  outcome: ({ result, meetingHeld }) => {
    if (result === undefined) return new Excluded('no-result');
    return meetingHeld === true ? 'met' : 'missed';
  },
});
