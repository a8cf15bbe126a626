import { contains } from '../calendar/period.ts';
import type { UnitRow } from '../model/rows.ts';
import { childrenIn } from './engine/children-in.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { rate } from './engine/figures.ts';
import { fitsWords } from './engine/parameters.ts';
import { isOpenIn, noUnitId } from './terms/open-unit.ts';
import { noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

export const unitMeetings = defineIndicator({
  id: 'unit-meetings',
  title: { da: 'Møder pr. enhed', en: 'Meetings per unit' },
  definition: {
    da: 'Enhedsmøder af den nævnte form i perioden delt med de enheder, der er åbne i perioden, også dem uden møder. Ved siden af står, hvor mange forskellige børn der er drøftet i enhederne i perioden, uanset mødets form. Et barn uden kendt nøgle regnes for et barn for sig.',
    en: 'Unit meetings of the named form in the period divided by the units open in the period, those without meetings too. Beside it stands how many different children were discussed at the units in the period, whatever the form of the meeting. A child without a known key is taken for a child of its own.',
  },
  basis: [],
  of: 'units',
  reads: { units: ['id'], meetings: ['unitId', 'heldOn', 'form'] },
  parameters: { form: '', unitType: '' },
  missing: noUnitTypes,
  exclude: (one, at) => noUnitId(one) ?? unknownUnitType(one, at),
  within: isOpenIn,
  figures: [
    rate(meetingsAt),
    childrenIn(
      (one: UnitRow, { knowledge, period }) =>
        knowledge.units.discussions(one).filter(({ discussedOn }) => contains(period, discussedOn)),
      {
        part: 'children',
        title: { da: 'Børn drøftet', en: 'Children discussed' },
        reads: { discussions: ['discussedOn', 'unitId | meetingId'] },
      },
    ),
  ],
});

function meetingsAt(one: UnitRow, at: Moment): number {
  const held = at.knowledge.units.meetings(one).filter(({ heldOn }) => contains(at.period, heldOn));
  return held.filter(({ form }) => fitsWords(form, at, 'form')).length;
}
