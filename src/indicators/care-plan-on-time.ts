import { addMonths, type Day } from '../calendar/day.ts';
import { contains } from '../calendar/period.ts';
import { lawOn } from '../model/law.ts';
import type { Measure } from '../model/knowledge.ts';
import { defineShare, type Moment } from './engine/define.ts';

export const carePlanOnTime = defineShare({
  id: 'care-plan-on-time',
  title: { da: 'Handleplan eller barnets plan i tide', en: 'Care plan in time' },
  definition: {
    da: 'Af de foranstaltninger, hvis frist for en plan ligger i perioden: andelen med en handleplan eller barnets plan senest på fristen. Fristen regnes fra startdatoen, fordi listerne ikke har afgørelsens dag. For foranstaltninger begyndt efter Barnets Lov er den 3 måneder. Serviceloven krævede planen før afgørelsen og, når det ikke kunne vente, senest 4 måneder efter; de 4 måneder er brugt, så en plan, der tæller som for sen, er for sen i alle tilfælde. En plan med ydelse-id gælder den ydelse; uden gælder den alle sagens foranstaltninger, også senere. Tidlige forebyggende indsatser kræver ingen plan og er ikke med. Efter Barnets Lov skal kommunen ved støttende indsatser selv tage stilling til, om der skal være en plan; her tæller de alle med.',
    en: 'Of the measures whose limit for a plan falls in the period, the share with a care plan on or before the limit. The limit runs from the start date, because the lists do not have the day of the decision. For measures begun under Barnets Lov it is 3 months. Serviceloven demanded the plan before the decision and, where that could not wait, at most 4 months after it; the 4 months are used, so that a plan counted as late is late in any event. A plan with a ydelse id is for that ydelse; without one it is for all measures of the case, later ones too. Early preventive measures need no plan and are not in it. Under Barnets Lov the municipality decides whether support at home calls for a plan; here all of it counts.',
  },
  basis: [
    { act: 'SEL', section: '§ 140' },
    { act: 'BL', section: '§ 91' },
  ],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['care-plan'],
  parameters: { monthsSEL: 4, monthsBL: 3 },
  within: (one, at) => one.kind !== 'preventive' && contains(at.period, limitOf(one, at)),
  outcome: (one, at) => {
    const limit = limitOf(one, at);
    const plannedOn = at.knowledge.firstCarePlanOn(one);
    if (plannedOn !== undefined && plannedOn <= limit) return 'met';
    return at.asOf <= limit ? 'pending' : 'missed';
  },
  deadline: {
    kind: 'plan',
    isOpen: (one, at) =>
      one.kind !== 'preventive' && one.endedOn === undefined && at.knowledge.firstCarePlanOn(one) === undefined,
    openUntil: limitOf,
  },
  limit: (one, at) => ({ dueOn: limitOf(one, at), until: at.knowledge.firstCarePlanOn(one) ?? one.endedOn }),
});

function limitOf({ startedOn }: Measure, { parameters }: Moment): Day {
  return addMonths(startedOn, Number(parameters[`months${lawOn(startedOn)}`]));
}
