import { day } from '../kinds/dates.ts';
import { id, text } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { confirmed, pupil, unitId } from './prevention-words.ts';
import { screeningResult } from './screening-result.ts';

export const screenings = defineTable({
  list: 'screenings',
  columns: {
    id: column(id, 'Screening-id', 'Screeningsid', 'Screeningsnummer'),
    ...pupil,
    unitId,
    occasion: column(text, 'Anledning', 'Screeningstype'),
    visitedOn: column(day, 'Behovsbesøg', 'Behovsbesøg dato', 'Besøgsdato', 'Dato for behovsbesøg'),
    screenedOn: column(day, 'Dato', 'Screeningsdato', 'Screenet'),
    result: column(screeningResult, 'Resultat', 'Screeningsresultat'),
    meetingHeld: column(confirmed, 'Møde afholdt', 'Opfølgende møde afholdt'),
  },
  required: ['screenedOn'],
  // A child that is on the list and not screened yet.
  mayBeEmpty: ['screenedOn'],
  telling: ['id', 'result', 'meetingHeld', 'occasion'],
  essential: ['screenedOn'],
  spans: [],
  events: ['screenedOn'],
  record: (of, at, row) => ({
    id: of.id(at),
    unitId: of.unitId(at),
    occasion: of.occasion(at),
    visitedOn: of.visitedOn(at),
    screenedOn: of.screenedOn(at),
    result: of.result(at),
    meetingHeld: of.meetingHeld(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
