import { fold } from '../../model/fold.ts';
import type { Participant } from '../../model/rows.ts';
import { cprs } from '../kinds/cpr.ts';
import { day } from '../kinds/dates.ts';
import { decodeEach, type Kind } from '../kinds/kind.ts';
import { caseNumber, code, id, text } from '../kinds/text.ts';
import { column, defineTable, type ValueColumn } from '../table.ts';
import { ActivityRecord, type ActivityColumns, type ActivityIds } from './activity-record.ts';
import { person } from './person.ts';
import { progressWords } from './words.ts';

/** For an activity `Aflyst` is a cancellation too. */
const activityProgress = code({
  ...progressWords,
  cancelled: [...progressWords.cancelled, 'Aflyst', 'Ikke gennemført'],
});

const participants: Kind<readonly Participant[]> = {
  name: 'participants',
  decode: (texts) =>
    decodeEach(texts, (text) => {
      const folded = fold(text);
      const value: Participant[] = [];
      if (folded.includes('privat')) value.push('private-network');
      if (folded.includes('professionel')) value.push('professional-network');
      return { value };
    }),
};

const nobody: readonly never[] = [];

/** A column of what its values tell. */
function told<V, W>({ values, codes }: ValueColumn<V>, tell: (value: V) => W): ValueColumn<W> {
  return { values: values.map(tell), codes };
}

export const activities = defineTable({
  list: 'activities',
  columns: {
    id: column(id, 'Aktivitet-id', 'Aktivitetsid', 'Aktivitetsnummer', 'Aktivitet rækkeID'),
    caseNumber: column(caseNumber, 'Sagsnummer', 'Sag rækkeID', 'Sags-id', 'Sag-id', 'Sagsnr.'),
    ...person,
    concerns: column(cprs, 'Vedrører', 'Vedrører børn'),
    type: column(text, 'Type', 'Aktivitetstype', 'AktivitetNavn', 'Aktivitet'),
    subtype: column(text, 'Undertype', 'Aktivitetsundertype', 'AktivitetUndertype'),
    eventOn: column(day, 'Hændelsesdato', 'Aktivitetsdato', 'Dato', 'AktivitetDato'),
    dueOn: column(day, 'Frist', 'Deadline', 'Fristdato'),
    doneOn: column(day, 'Udført dato', 'Udført', 'Dato udført', 'Afholdt dato'),
    status: column(activityProgress, 'Status', 'Aktivitetsstatus', 'Aktivitet status'),
    serviceId: column(id, 'Ydelse-id', 'Ydelsesid', 'Indsats-id'),
    investigationId: column(id, 'Undersøgelse-id', 'Undersøgelsesid', 'BFU-id'),
    participants: column(participants, 'Deltagere'),
    caseworker: column(text, 'Sagsbehandler', 'Primær behandler', 'Primær sagsbehandler'),
  },
  required: ['caseNumber', 'type'],
  essential: ['eventOn', 'doneOn'],
  spans: [],
  events: ['eventOn', 'doneOn'],
  derived: { planned: ['status'] },
  lookUp: (rows, columnOf) => {
    let ids: ActivityIds | undefined;
    const columns: ActivityColumns = {
      // Field by field: V8 gives a spread copy one shape at first and another later on.
      file: rows.file,
      lines: rows.lines,
      caseNumber: rows.caseNumber,
      personAt: rows.personAt,
      unusable: rows.unusable,
      ids: () => (ids ??= columnOf('id')),
      concerns: told(columnOf('concerns'), (people) => people?.map(({ key }) => key) ?? nobody),
      type: told(columnOf('type'), (type) => type ?? ''),
      subtype: columnOf('subtype'),
      eventOn: columnOf('eventOn'),
      dueOn: columnOf('dueOn'),
      doneOn: columnOf('doneOn'),
      planned: told(columnOf('status'), (status) => status?.meaning === 'planned'),
      serviceId: columnOf('serviceId'),
      investigationId: columnOf('investigationId'),
      participants: told(columnOf('participants'), (who) => who ?? nobody),
      caseworker: columnOf('caseworker'),
    };
    return (at) => new ActivityRecord(columns, at);
  },
});
