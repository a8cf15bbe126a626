import { addDays } from '../calendar/day.ts';
import type { Measure } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { Excluded, share, type Outcome, type Pending } from './engine/figures.ts';
import { childrenIn } from './engine/children-in.ts';
import { numberIn, wordsIn } from './engine/parameters.ts';
import { endedInPeriod } from './terms/in-period.ts';
import { measureHolds } from './terms/measure-words.ts';

export const plusPlaces = defineIndicator({
  id: 'plus-places',
  title: { da: 'Plusplads efter familietræning', en: 'Plus place after family training' },
  definition: {
    da: 'Af de forløb med familietræning, der sluttede i perioden: andelen, hvor barnet har en plusplads, der begyndte senest planens antal dage (days) efter forløbet og ikke var slut, før det begyndte. Ved siden af står, hvor mange børn der har fået plads. Pluspladser kendes på ordene (placeWords) i ydelsens type, variant eller tilbud, forløb på words.',
    en: 'Of the courses of family training that ended in the period, the share where the child has a plus place that began at most the number of days of the plan after the course and had not ended before it began. Beside it stands how many children have got a place. Plus places are known by placeWords in the type, variant or offer of the ydelse, courses by words.',
  },
  basis: [],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  parameters: { words: 'familietræning', placeWords: 'plusplads', days: 180 },
  placedOn: endedInPeriod.placedOn,
  within: (one, at) => endedInPeriod.within(one, at) && measureHolds(one, wordsIn(at, 'words')),
  figures: [
    share(outcome),
    childrenIn((one: Measure, at) => (outcome(one, at) === 'met' ? [one] : []), {
      part: 'children',
      title: { da: 'Børn med plusplads', en: 'Children with a plus place' },
    }),
  ],
});

function outcome(one: Measure, at: Moment): Outcome | Pending | Excluded {
  const { startedOn, endedOn } = one;
  if (endedOn === undefined) return new Excluded('no-end-date');
  const limit = addDays(endedOn, numberIn(at, 'days'));
  const words = wordsIn(at, 'placeWords');
  const hasPlace = at.knowledge
    .ofChild('measures', one)
    .some(
      (place) =>
        place.startedOn <= limit &&
        (place.endedOn === undefined || place.endedOn >= startedOn) &&
        measureHolds(place, words),
    );
  if (hasPlace) return 'met';
  return at.asOf <= limit ? 'pending' : 'missed';
}
