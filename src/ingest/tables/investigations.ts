import { caseNumber, id, text } from '../kinds/text.ts';
import { day } from '../kinds/dates.ts';
import { column, defineTable } from '../table.ts';
import { person, snapshotDay } from './person.ts';
import { codeHolding, progress } from './words.ts';

const investigationType = codeHolding({
  screening: ['screening', '§18'],
  mapping: ['afdækning', '§19'],
  bfu: ['bfu', 'børnefaglig', '§50', '§20'],
  other: ['forældreevne', 'psykologisk', 'ungefaglig', 'anden', 'andet'],
});

const statutory = { meaning: 'bfu' } as const;

export const investigations = defineTable({
  list: 'investigations',
  columns: {
    id: column(id, 'Undersøgelse-id', 'Undersøgelsesid', 'Undersøgelsesnummer', 'Undersøgelsesnr.', 'BFU-id'),
    caseNumber: column(caseNumber, 'Sagsnummer', 'Sag rækkeID', 'Sags-id', 'Sag-id', 'Sagsnr.'),
    ...person,
    extractedOn: snapshotDay,
    type: column(investigationType, 'Undersøgelsestype', 'Type af undersøgelse', 'Type'),
    awareOn: column(day, 'Opmærksom dato', 'Dato for kendskab', 'Kendskabsdato', 'Opmærksom på behov'),
    startedOn: column(
      day,
      'Startdato',
      'Igangsat',
      'Igangsat dato',
      'Undersøgelse startdato',
      'Undersøgelse start',
      'Påbegyndt',
    ),
    endedOn: column(day, 'Slutdato', 'Afsluttet', 'Afsluttet dato', 'Undersøgelse slutdato', 'Undersøgelse slut'),
    status: column(progress, 'Status', 'Undersøgelsesstatus', 'Undersøgelse status'),
    preliminaryAssessmentOn: column(
      day,
      'Foreløbig vurdering',
      'Foreløbig vurdering dato',
      'Dato for foreløbig vurdering',
    ),
    team: column(text, 'Team'),
    caseworker: column(text, 'Sagsbehandler', 'Primær behandler', 'Primær sagsbehandler'),
    district: column(text, 'Distrikt', 'Skoledistrikt'),
  },
  required: ['caseNumber'],
  telling: ['id', 'awareOn', 'startedOn', 'endedOn'],
  essential: ['awareOn', 'startedOn', 'endedOn'],
  spans: [
    ['startedOn', 'endedOn'],
    ['awareOn', 'endedOn'],
  ],
  events: ['awareOn', 'startedOn', 'endedOn'],
  naturalKey: ['caseNumber', 'cpr', 'type', 'awareOn', 'startedOn'],
  record: (of, at, row) => ({
    id: of.id(at),
    // A list without types, or a row without one, holds the statutory investigation.
    type: (of.type(at) ?? statutory).meaning ?? 'other',
    awareOn: of.awareOn(at),
    startedOn: of.startedOn(at),
    endedOn: of.endedOn(at),
    status: of.status(at)?.text,
    preliminaryAssessmentOn: of.preliminaryAssessmentOn(at),
    team: of.team(at),
    caseworker: of.caseworker(at),
    district: of.district(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
