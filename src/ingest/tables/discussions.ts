import { day } from '../kinds/dates.ts';
import { id } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { documented, pupil, unitId } from './prevention-words.ts';

export const discussions = defineTable({
  list: 'discussions',
  columns: {
    id: column(id, 'Drøftelse-id', 'Drøftelsesid', 'Drøftelsesnummer'),
    ...pupil,
    meetingId: column(id, 'Møde-id', 'Mødenummer'),
    unitId,
    discussedOn: column(day, 'Dato', 'Drøftet', 'Drøftelsesdato'),
    consent: column(documented, 'Samtykke'),
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
  record: (cell, row) => ({
    id: cell.id,
    meetingId: cell.meetingId,
    unitId: cell.unitId,
    discussedOn: cell.discussedOn,
    consent: cell.consent,
    agenda: cell.agenda,
    goal: cell.goal,
    evaluated: cell.evaluated,
    actionOn: cell.actionOn,
    ...row,
  }),
});
