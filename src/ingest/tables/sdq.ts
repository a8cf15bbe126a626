import { day } from '../kinds/dates.ts';
import { number } from '../kinds/number.ts';
import { id } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { pupil } from './prevention-words.ts';
import { codeHolding } from './words.ts';

const informant = codeHolding({
  parent: ['forælder', 'forældre', 'mor', 'far'],
  teacher: ['lærer'],
  pedagogue: ['pædagog'],
  self: ['selv', 'barnet', 'den unge'],
});

export const sdq = defineTable({
  list: 'sdq',
  columns: {
    ...pupil,
    measuredOn: column(day, 'Dato', 'Målt', 'Måledato', 'Udfyldt'),
    informant: column(informant, 'Informant', 'Besvaret af'),
    score: column(number, 'Samlet score', 'SDQ-score', 'Totalscore'),
    course: column(id, 'Forløb', 'Forløb-id'),
  },
  required: ['measuredOn', 'score'],
  essential: ['measuredOn'],
  spans: [],
  events: ['measuredOn'],
  record: (cell, row) => ({
    measuredOn: cell.measuredOn,
    informant: cell.informant?.meaning,
    score: cell.score,
    course: cell.course,
    ...row,
  }),
});
