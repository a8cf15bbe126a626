import { caseNumber, code, text } from '../kinds/text.ts';
import { day } from '../kinds/dates.ts';
import { column, defineTable } from '../table.ts';
import { person, snapshotDay } from './person.ts';
import { caseType, progress } from './words.ts';

const gender = code({
  girl: ['Pige', 'Kvinde', 'K', 'P', 'Female'],
  boy: ['Dreng', 'Mand', 'M', 'D', 'Male'],
  unknown: ['Ukendt', 'Uoplyst'],
});

export const cases = defineTable({
  list: 'cases',
  columns: {
    caseNumber: column(caseNumber, 'Sagsnummer', 'Sag rækkeID', 'Sags-id', 'Sag-id', 'Sagsnr.', 'Sagsnummer (DUBU)'),
    ...person,
    extractedOn: snapshotDay,
    gender: column(gender, 'Køn'),
    caseType: column(caseType, 'Sagstype', 'Sag type'),
    status: column(progress, 'Sag status', 'Sagsstatus', 'Status på sag'),
    startedOn: column(
      day,
      'Startdato',
      'Oprettet',
      'Sag startdato',
      'Sag oprettet',
      'Oprettelsesdato',
      'Oprettet dato',
    ),
    endedOn: column(day, 'Slutdato', 'Lukket', 'Sag slutdato', 'Sag lukket', 'Lukkedato', 'Afsluttet dato'),
    department: column(text, 'Afdeling'),
    team: column(text, 'Team'),
    caseworker: column(text, 'Sagsbehandler', 'Primær behandler', 'Primær sagsbehandler'),
    district: column(text, 'Distrikt', 'Skoledistrikt'),
    municipality: column(text, 'Kommune', 'Kommunenavn'),
  },
  required: ['caseNumber', 'startedOn'],
  essential: ['startedOn', 'endedOn'],
  spans: [['startedOn', 'endedOn']],
  events: ['startedOn'],
  naturalKey: ['caseNumber', 'cpr'],
  versionsBy: ['caseNumber'],
  record: (of, at, row) => ({
    gender: of.gender(at)?.text,
    caseType: of.caseType(at)?.text,
    status: of.status(at)?.text,
    startedOn: of.startedOn(at),
    endedOn: of.endedOn(at),
    department: of.department(at),
    team: of.team(at),
    caseworker: of.caseworker(at),
    district: of.district(at),
    municipality: of.municipality(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
