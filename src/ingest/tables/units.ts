import { day } from '../kinds/dates.ts';
import { text } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { person } from './person.ts';
import { unitId } from './prevention-words.ts';

export const units = defineTable({
  list: 'units',
  columns: {
    id: unitId,
    extractedOn: person.extractedOn,
    name: column(text, 'Navn', 'Enhedsnavn', 'Institution'),
    type: column(text, 'Type', 'Enhedstype', 'Institutionstype'),
    district: column(text, 'Distrikt', 'Skoledistrikt'),
    model: column(text, 'Model', 'Organisering'),
    openedOn: column(day, 'Åbnet', 'Åbningsdato', 'Åben fra'),
    closedOn: column(day, 'Lukket', 'Lukkedato', 'Åben til'),
  },
  required: ['id'],
  telling: ['name', 'model', 'openedOn', 'closedOn'],
  essential: ['openedOn', 'closedOn'],
  spans: [['openedOn', 'closedOn']],
  events: ['openedOn'],
  record: (of, at, row) => ({
    id: of.id(at),
    type: of.type(at),
    district: of.district(at),
    model: of.model(at),
    openedOn: of.openedOn(at),
    closedOn: of.closedOn(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
