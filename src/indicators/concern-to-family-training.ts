import { addDays } from '../calendar/day.ts';
import { contains } from '../calendar/period.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { fitsWords, numberIn, wordsIn } from './engine/parameters.ts';
import { measureHolds } from './terms/measure-words.ts';
import { mayConcern } from './terms/screened.ts';

export const concernToFamilyTraining = defineShare({
  id: 'concern-to-family-training',
  title: { da: 'Fra bekymring til familietræning', en: 'From concern to family training' },
  definition: {
    da: 'Af screeningerne i perioden, der gav anledning til bekymring: andelen, hvor barnet begynder familietræning inden for planens antal dage (days) efter screeningen, eller allerede er i gang. Barnet skal have samme nummer i begge lister. Alle anledninger er med, også behovsbesøg, hvis ingen er nævnt.',
    en: 'Of the screenings in the period that gave cause for concern, the share where the child begins family training within the number of days of the plan after the screening, or is in it already. The child must have the same number in both lists. All occasions are in it, need visits too, where none is named.',
  },
  basis: [],
  of: 'screenings',
  reads: { screenings: ['screenedOn', 'result', 'child'], services: ['type', 'startedOn', 'endedOn'] },
  parameters: { words: 'familietræning', days: 90, occasion: '' },
  within: (one, at) =>
    contains(at.period, one.screenedOn) && fitsWords(one.occasion, at, 'occasion') && mayConcern(one),
  outcome: (one, at) => {
    const { screenedOn, result, child } = one;
    if (result === undefined || screenedOn === undefined) return new Excluded('no-result');
    if (child === undefined) return new Excluded('no-child');
    const limit = addDays(screenedOn, numberIn(at, 'days'));
    const words = wordsIn(at, 'words');
    const begins = at.knowledge
      .ofChild('measures', one)
      .some(
        (measure) =>
          measure.startedOn <= limit &&
          (measure.endedOn === undefined || measure.endedOn >= screenedOn) &&
          measureHolds(measure, words),
      );
    if (begins) return 'met';
    return at.asOf <= limit ? 'pending' : 'missed';
  },
});
