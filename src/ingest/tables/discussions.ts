import { day } from '../kinds/dates.ts';
import { id } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { confirmed, documented, pupil, unitId } from './prevention-words.ts';

export const discussions = defineTable({
  list: 'discussions',
  columns: {
    id: column(id, 'Drøftelse-id', 'Drøftelsesid', 'Drøftelsesnummer'),
    ...pupil,
    meetingId: column(id, 'Møde-id', 'Mødenummer'),
    unitId,
    discussedOn: column(day, 'Dato', 'Drøftet', 'Drøftelsesdato'),
    consent: column(confirmed, 'Samtykke'),
    agenda: column(documented, 'Dagsorden'),
    goal: column(documented, 'Mål', 'Målsætning'),
    evaluated: column(documented, 'Evalueret', 'Evaluering'),
    actionOn: column(day, 'Handling iværksat', 'Handling iværksat dato', 'Første handling'),
  },
  required: ['discussedOn'],
  telling: ['id', 'consent', 'agenda', 'goal', 'evaluated', 'actionOn'],
  essential: ['discussedOn'],
  spans: [['discussedOn', 'actionOn']],
  events: ['discussedOn', 'actionOn'],
  record: (of, at, row) => ({
    id: of.id(at),
    meetingId: of.meetingId(at),
    unitId: of.unitId(at),
    discussedOn: of.discussedOn(at),
    consent: of.consent(at),
    agenda: of.agenda(at),
    goal: of.goal(at),
    evaluated: of.evaluated(at),
    actionOn: of.actionOn(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
