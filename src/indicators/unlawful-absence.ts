import { contains } from '../calendar/period.ts';
import type { Absence } from '../model/rows.ts';
import { defineIndicator } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { portion, type Portion } from './engine/portion.ts';
import { isOfUnitType, noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

export const unlawfulAbsence = defineIndicator({
  id: 'unlawful-absence',
  title: { da: 'Ulovligt skolefravær', en: 'Unlawful school absence' },
  definition: {
    da: 'Dage med ulovligt fravær delt med skoledage, over de måneder, der begynder i perioden, for alle elever på listen. En måned er kendt, når den er gået. Måneder uden skoledage er ikke med.',
    en: 'Days of unlawful absence divided by school days, over the months that begin in the period, for all pupils on the list. A month is known when it is over. Months without school days are not in it.',
  },
  basis: [],
  of: 'absence',
  reads: { absence: ['monthOn', 'schoolDays', 'unlawfulDays'] },
  parameters: { unitType: '' },
  missing: noUnitTypes,
  exclude: (one, at) => (one.monthOn === undefined ? 'no-day' : unknownUnitType(one, at)),
  within: (one, at) => contains(at.period, one.monthOn) && isOfUnitType(one, at),
  figures: [portion(daysAbsent)],
});

function daysAbsent({ schoolDays, unlawfulDays }: Absence): Portion | Excluded {
  if (schoolDays === undefined || unlawfulDays === undefined) return new Excluded('no-absence-days');
  if (schoolDays === 0 && unlawfulDays === 0) return new Excluded('no-school-days', false);
  if (unlawfulDays > schoolDays || unlawfulDays < 0) return new Excluded('more-absence-than-days');
  return { part: unlawfulDays, of: schoolDays };
}
