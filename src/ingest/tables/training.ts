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
  record: (of, at, row) => ({
    staffId: of.staffId(at),
    course: of.course(at),
    heldOn: of.heldOn(at),
    days: of.days(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
