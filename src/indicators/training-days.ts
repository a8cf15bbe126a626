import type { Employee } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { stockDayOf } from './engine/event.ts';
import { rate, share } from './engine/figures.ts';
import { dayIn, numberIn } from './engine/parameters.ts';
import { isEmployedAtEnd, noStaffId } from './terms/employed.ts';
import { isOfUnitType, noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

export const trainingDays = defineIndicator({
  id: 'training-days',
  title: { da: 'Uddannelsesdage pr. medarbejder', en: 'Training days per employee' },
  definition: {
    da: 'Uddannelsesdage fra planens begyndelse (since) til og med periodens sidste dag for dem, der er ansat den dag, delt med antallet af dem. Ved siden af står andelen med mindst planens antal dage (days). En medarbejder uden ansættelsesdato regnes for ansat hele tiden.',
    en: 'Training days from the beginning of the plan (since) to the last day of the period of those employed on that day, divided by their number. Beside it stands the share with at least the number of days of the plan (days). An employee without a day of employment is taken to be employed throughout.',
  },
  basis: [],
  stock: true,
  of: 'employees',
  reads: { staff: ['id'], training: ['staffId', 'heldOn', 'days'] },
  parameters: { since: '', days: 10, unitType: '' },
  missing: noUnitTypes,
  exclude: (one, at) => noStaffId(one) ?? unknownUnitType(one, at),
  within: (one, at) => isEmployedAtEnd(one, at) && isOfUnitType(one, at),
  figures: [
    rate(daysTaken),
    share((one: Employee, at) => (daysTaken(one, at) >= numberIn(at, 'days') ? 'met' : 'missed'), {
      part: 'enough',
      title: { da: 'Med mindst planens antal dage', en: 'With at least the days of the plan' },
    }),
  ],
});

/** Half days are common: thousandths keep the sum free of what decimal fractions lose. */
function daysTaken({ training }: Employee, at: Moment): number {
  const since = dayIn(at, 'since');
  const until = stockDayOf(at);
  const taken = training.filter(
    ({ heldOn }) => heldOn !== undefined && heldOn <= until && (since === undefined || heldOn >= since),
  );
  return taken.reduce((sum, { days = 0 }) => sum + Math.round(days * 1000), 0) / 1000;
}
