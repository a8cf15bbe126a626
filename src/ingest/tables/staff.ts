import { day } from '../kinds/dates.ts';
import { number } from '../kinds/number.ts';
import { id, text } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { person } from './person.ts';
import { unitId } from './prevention-words.ts';

export const staff = defineTable({
  list: 'staff',
  columns: {
    id: column(id, 'Medarbejder-id', 'Medarbejdernummer', 'Medarbejdernr.', 'Lønnummer'),
    unitId,
    extractedOn: person.extractedOn,
    team: column(text, 'Team', 'Gruppe'),
    position: column(text, 'Stilling', 'Stillingsbetegnelse'),
    employedFrom: column(day, 'Ansat fra', 'Ansættelsesdato', 'Ansat'),
    employedTo: column(day, 'Ansat til', 'Fratrådt', 'Fratrædelsesdato'),
    fullTimeEquivalents: column(number, 'Årsværk', 'Fuldtidsstillinger', 'Beskæftigelsesgrad'),
  },
  required: ['id'],
  telling: ['position', 'employedFrom', 'employedTo', 'fullTimeEquivalents'],
  essential: ['employedFrom', 'employedTo'],
  spans: [['employedFrom', 'employedTo']],
  events: ['employedFrom'],
  // Someone may be employed twice, and at two units.
  idsRecur: true,
  naturalKey: ['id', 'employedFrom', 'unitId'],
  versionsBy: ['employedFrom', 'unitId'],
  record: (of, at, row) => ({
    id: of.id(at),
    unitId: of.unitId(at),
    team: of.team(at),
    position: of.position(at),
    employedFrom: of.employedFrom(at),
    employedTo: of.employedTo(at),
    fullTimeEquivalents: of.fullTimeEquivalents(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
