import { caseNumber, code, id, text } from '../kinds/text.ts';
import { day } from '../kinds/dates.ts';
import { number } from '../kinds/number.ts';
import { column, defineTable } from '../table.ts';
import { person, snapshotDay } from './person.ts';
import { caseType, progressWords } from './words.ts';

/** What was called off or refused never began, whatever its dates say. */
const serviceProgress = code({
  ...progressWords,
  cancelled: [...progressWords.cancelled, 'Aflyst', 'Afslået', 'Afslag', 'Ikke bevilget'],
});

export const services = defineTable({
  list: 'services',
  columns: {
    id: column(id, 'Ydelse-id', 'Ydelsesid', 'Ydelsesnummer', 'Ydelse rækkeID', 'Indsats-id'),
    caseNumber: column(caseNumber, 'Sagsnummer', 'Sag rækkeID', 'Sags-id', 'Sag-id', 'Sagsnr.'),
    ...person,
    extractedOn: snapshotDay,
    type: column(
      text,
      'Ydelsestype',
      'Ydelse',
      'Ydelsesnavn',
      'Indsats',
      'Indsatstype',
      'IndsatsNavn',
      'Foranstaltning',
    ),
    variant: column(text, 'Ydelsesvariant', 'Indsatsvariant'),
    offerType: column(text, 'Tilbudstype'),
    offer: column(text, 'Tilbud', 'Tilbudsnavn'),
    legalBasis: column(text, 'Lovhjemmel', 'Foranstaltningsparagraf', 'Afgørelsesparagraf', 'Paragraf'),
    startedOn: column(day, 'Startdato', 'Ydelse startdato', 'IndsatsStartDato', 'Ydelsesstart', 'Ydelse start'),
    endedOn: column(day, 'Slutdato', 'Ydelse slutdato', 'IndsatsSlutDato', 'Ydelsesslut', 'Ydelse slut'),
    status: column(serviceProgress, 'Status', 'Ydelsesstatus', 'Ydelse status', 'IndsatsStatus'),
    caseType: column(caseType, 'Sagstype', 'Sag type'),
    continues: column(id, 'Fortsættelse af', 'Fortsat fra', 'Fortsætter'),
    placement: column(text, 'Anbringelsessted', 'Anbringelsesstedstype'),
    supplier: column(text, 'Leverandør', 'Leverandørnavn'),
    pricePerDay: column(number, 'Pris pr dag', 'Døgnpris', 'Dagspris'),
    pricePerMonth: column(number, 'Pris pr måned', 'Månedspris'),
    total: column(number, 'Beregnet total', 'Total'),
    department: column(text, 'Afdeling'),
    team: column(text, 'Team'),
  },
  required: ['caseNumber', 'type', 'startedOn'],
  essential: ['startedOn', 'endedOn'],
  spans: [['startedOn', 'endedOn']],
  events: ['startedOn'],
  naturalKey: ['caseNumber', 'cpr', 'type', 'startedOn'],
  record: (of, at, row) => ({
    id: of.id(at),
    type: of.type(at) ?? '',
    variant: of.variant(at),
    offerType: of.offerType(at),
    offer: of.offer(at),
    legalBasis: of.legalBasis(at),
    startedOn: of.startedOn(at),
    endedOn: of.endedOn(at),
    status: of.status(at)?.text,
    caseType: of.caseType(at)?.text,
    continues: of.continues(at),
    placement: of.placement(at),
    supplier: of.supplier(at),
    pricePerDay: of.pricePerDay(at),
    pricePerMonth: of.pricePerMonth(at),
    total: of.total(at),
    department: of.department(at),
    team: of.team(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
