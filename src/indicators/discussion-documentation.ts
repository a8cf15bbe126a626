import { contains } from '../calendar/period.ts';
import type { Discussion } from '../model/rows.ts';
import type { Words } from '../model/words.ts';
import { defineIndicator } from './engine/define.ts';
import { share, type Figure, type Outcome } from './engine/figures.ts';
import { noDiscussionDay } from './terms/discussed.ts';
import { isOfUnitType, noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

const steps = ['consent', 'agenda', 'goal', 'evaluated'] as const;

export const discussionDocumentation = defineIndicator({
  id: 'discussion-documentation',
  title: { da: 'Dokumenterede drøftelser', en: 'Documented discussions' },
  definition: {
    da: 'Af drøftelserne i perioden: andelen med samtykke, dagsorden, mål og evaluering, alle fire. Ved siden af står andelen for hver af de fire. Et felt, der ikke er udfyldt, er ikke dokumenteret.',
    en: 'Of the discussions in the period, the share with consent, agenda, goal and evaluation, all four. Beside it stands the share of each of the four. A field that is not filled in is not documented.',
  },
  basis: [],
  of: 'discussions',
  reads: { discussions: ['discussedOn'] },
  parameters: { unitType: '' },
  missing: noUnitTypes,
  exclude: (one, at) => noDiscussionDay(one) ?? unknownUnitType(one, at),
  within: (one, at) => contains(at.period, one.discussedOn) && isOfUnitType(one, at),
  figures: [
    share((one: Discussion) => outcome(steps.every((step) => one[step] === true)), { reads: { discussions: steps } }),
    part('consent', 'consent', { da: 'Med samtykke', en: 'With consent' }),
    part('agenda', 'agenda', { da: 'Med dagsorden', en: 'With an agenda' }),
    part('goal', 'goal', { da: 'Med mål', en: 'With a goal' }),
    part('evaluation', 'evaluated', { da: 'Evalueret', en: 'Evaluated' }),
  ],
});

function part(name: string, step: (typeof steps)[number], title: Words): Figure<Discussion, Outcome> {
  return share((one: Discussion) => outcome(one[step] === true), { part: name, title, reads: { discussions: [step] } });
}

function outcome(isDone: boolean): Outcome {
  return isDone ? 'met' : 'missed';
}
