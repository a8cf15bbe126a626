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
  record: (of, at, row) => ({
    measuredOn: of.measuredOn(at),
    informant: of.informant(at)?.meaning,
    score: of.score(at),
    course: of.course(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
