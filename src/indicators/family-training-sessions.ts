import type { Measure } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { rate, share } from './engine/figures.ts';
import { numberIn, wordsIn } from './engine/parameters.ts';
import { endedInPeriod } from './terms/in-period.ts';
import { measureHolds } from './terms/measure-words.ts';

export const familyTrainingSessions = defineIndicator({
  id: 'family-training-sessions',
  title: { da: 'Familietræning med 8-10 gange', en: 'Family training with 8-10 sessions' },
  definition: {
    da: 'Af de forløb med familietræning, der sluttede i perioden: andelen med fra 8 til 10 gange (atLeast, atMost). En gang hører til forløbet med dens ydelse-id; uden id til det forløb på sagen, hvis dage den ligger i. Ved siden af står antal gange pr. forløb i snit. Et forløb kendes på ordene (words) i ydelsens type, variant eller tilbud.',
    en: 'Of the courses of family training that ended in the period, the share with from 8 to 10 sessions (atLeast, atMost). A session belongs to the course of its ydelse id; without one, to the course on the case in whose days it lies. Beside it stands the mean number of sessions per course. A course is known by the words in the type, variant or offer of the ydelse.',
  },
  basis: [],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['family-training-session'],
  parameters: { words: 'familietræning', atLeast: 8, atMost: 10 },
  placedOn: endedInPeriod.placedOn,
  within: (one, at) => endedInPeriod.within(one, at) && measureHolds(one, wordsIn(at, 'words')),
  figures: [
    share((one: Measure, at) => {
      const held = sessions(one, at);
      return held >= numberIn(at, 'atLeast') && held <= numberIn(at, 'atMost') ? 'met' : 'missed';
    }),
    rate(sessions, undefined, { part: 'mean', title: { da: 'Gange pr. forløb', en: 'Sessions per course' } }),
  ],
});

function sessions(one: Measure, { knowledge }: Moment): number {
  return knowledge.sessionDays(one).length;
}
