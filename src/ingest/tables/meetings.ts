import { day } from '../kinds/dates.ts';
import { id, text, words, yesNo } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { person } from './person.ts';
import { unitId } from './prevention-words.ts';

export const meetings = defineTable({
  list: 'meetings',
  columns: {
    id: column(id, 'Møde-id', 'Mødenummer'),
    unitId,
    extractedOn: person.extractedOn,
    heldOn: column(day, 'Dato', 'Mødedato', 'Afholdt'),
    form: column(text, 'Mødeform', 'Mødetype'),
    methodUsed: column(yesNo, 'Metode anvendt', 'Metoden anvendt'),
    professions: column(words, 'Faggrupper', 'Deltagende faggrupper'),
  },
  required: ['unitId', 'heldOn', 'form'],
  essential: ['heldOn'],
  spans: [],
  events: ['heldOn'],
  record: (cell, row) => ({
    id: cell.id,
    unitId: cell.unitId,
    heldOn: cell.heldOn,
    form: cell.form,
    methodUsed: cell.methodUsed,
    professions: cell.professions ?? [],
    ...row,
  }),
});
