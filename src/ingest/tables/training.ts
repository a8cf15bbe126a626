import { day } from '../kinds/dates.ts';
import { number } from '../kinds/number.ts';
import { id, text } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { person } from './person.ts';

export const training = defineTable({
  list: 'training',
  columns: {
    staffId: column(id, 'Medarbejder-id', 'Medarbejdernummer', 'Medarbejdernr.', 'Lønnummer'),
    extractedOn: person.extractedOn,
    course: column(text, 'Kursus', 'Kursusnavn', 'Uddannelse'),
    heldOn: column(day, 'Dato', 'Kursusdato', 'Gennemført'),
    days: column(number, 'Dage', 'Kursusdage', 'Antal dage'),
  },
  required: ['staffId', 'course', 'heldOn', 'days'],
  essential: ['heldOn'],
  spans: [],
  events: ['heldOn'],
  record: (cell, row) => ({
    staffId: cell.staffId,
    course: cell.course,
    heldOn: cell.heldOn,
    days: cell.days,
    ...row,
  }),
});
