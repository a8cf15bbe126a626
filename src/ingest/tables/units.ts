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
  record: (cell, row) => ({
    id: cell.id,
    type: cell.type,
    district: cell.district,
    model: cell.model,
    openedOn: cell.openedOn,
    closedOn: cell.closedOn,
    ...row,
  }),
});
