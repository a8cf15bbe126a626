import { addDays } from '../calendar/day.ts';
import { contains } from '../calendar/period.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { isInInstitution, placementBasis } from './terms/placed.ts';

const limitDays = 30;

export const institutionStepDown = defineShare({
  id: 'institution-step-down',
  title: { da: 'Udsluset fra døgninstitution', en: 'Step down from an institution' },
  definition: {
    da: 'Af de anbringelser på døgninstitution, der sluttede i perioden: andelen, hvor en mindre indgribende foranstaltning for samme barn, på et lavere trin af indsatstrappen, begyndte på slutdagen eller senest 30 dage efter. En foranstaltning, der allerede var i gang, tæller ikke. En anbringelse, som ingen mindre indgribende foranstaltning har fulgt, afventer, til de 30 dage er gået.',
    en: 'Of the institutional placements that ended in the period, the share where a less invasive measure for the same child, on a lower step of the ladder, began on the day of the end or at most 30 days after. A measure already under way does not count. A placement that no less invasive measure has followed is pending until the 30 days have passed.',
  },
  basis: placementBasis,
  of: 'placements',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: (one, { period }) => isInInstitution(one) && contains(period, one.endedOn),
  outcome: (one, { knowledge, asOf }) => {
    const { endedOn, level } = one;
    if (endedOn === undefined || level === undefined) return new Excluded('unknown-step');
    const limit = addDays(endedOn, limitDays);
    const isStepDown = knowledge
      .ofChild('measures', one)
      .some(
        (next) =>
          next.level !== undefined && next.level < level && next.startedOn >= endedOn && next.startedOn <= limit,
      );
    if (isStepDown) return 'met';
    return asOf <= limit ? 'pending' : 'missed';
  },
});
