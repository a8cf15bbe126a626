import { day } from '../kinds/dates.ts';
import { id, text, words, yesNo } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { person } from './person.ts';
import { unitId } from './prevention-words.ts';

const noWords: readonly never[] = [];

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
  record: (of, at, row) => ({
    id: of.id(at),
    unitId: of.unitId(at),
    heldOn: of.heldOn(at),
    form: of.form(at),
    methodUsed: of.methodUsed(at),
    professions: of.professions(at) ?? noWords,
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
