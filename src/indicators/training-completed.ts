import type { Employee } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { stockDayOf } from './engine/event.ts';
import { count, share } from './engine/figures.ts';
import { fitsWords, wordsIn } from './engine/parameters.ts';
import { isEmployedAtEnd, noStaffId } from './terms/employed.ts';
import { isOfUnitType, noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

export const trainingCompleted = defineIndicator({
  id: 'training-completed',
  title: { da: 'Medarbejdere med gennemført kursus', en: 'Employees who have completed a course' },
  definition: {
    da: 'Af dem, der er ansat på periodens sidste dag: andelen, der senest den dag har gennemført kurset, som planen nævner (course). Ved siden af står antallet. Kurset kendes på ordene i dets navn. En medarbejder uden ansættelsesdato regnes for ansat hele tiden.',
    en: 'Of those employed on the last day of the period, the share who by that day have completed the course that the plan names. Beside it stands the number. The course is known by the words in its name. An employee without a day of employment is taken to be employed throughout.',
  },
  basis: [],
  stock: true,
  of: 'employees',
  reads: { staff: ['id'], training: ['staffId', 'course', 'heldOn'] },
  parameters: { course: '', unitType: '' },
  missing: (at) => noUnitTypes(at) ?? (wordsIn(at, 'course').length === 0 ? { code: 'no-course' } : undefined),
  exclude: (one, at) => noStaffId(one) ?? unknownUnitType(one, at),
  within: (one, at) => isEmployedAtEnd(one, at) && isOfUnitType(one, at),
  figures: [
    share((one: Employee, at) => (hasCompleted(one, at) ? 'met' : 'missed')),
    count(hasCompleted, { part: 'number', title: { da: 'Antal', en: 'Number' } }),
  ],
});

function hasCompleted({ training }: Employee, at: Moment): boolean {
  const until = stockDayOf(at);
  return training.some(
    ({ heldOn, course }) => heldOn !== undefined && heldOn <= until && fitsWords(course, at, 'course'),
  );
}
