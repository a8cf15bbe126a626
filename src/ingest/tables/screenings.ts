import { day } from '../kinds/dates.ts';
import { id, text } from '../kinds/text.ts';
import { column, defineTable } from '../table.ts';
import { documented, pupil, unitId } from './prevention-words.ts';
import { codeHolding } from './words.ts';

/** The words without concern come first, since "ingen bekymring" holds "bekymring" too. */
const result = codeHolding({
  'no-concern': ['ingen bekymring', 'ikke bekymring', 'ingen', 'grøn', 'trivsel', 'alderssvarende', 'nej'],
  concern: ['bekymring', 'gul', 'rød', 'risiko', 'behov', 'opmærksomhed', 'ja'],
});

export const screenings = defineTable({
  list: 'screenings',
  columns: {
    id: column(id, 'Screening-id', 'Screeningsid', 'Screeningsnummer'),
    ...pupil,
    unitId,
    occasion: column(text, 'Anledning', 'Screeningstype'),
    visitedOn: column(day, 'Behovsbesøg', 'Behovsbesøg dato', 'Besøgsdato', 'Dato for behovsbesøg'),
    screenedOn: column(day, 'Dato', 'Screeningsdato', 'Screenet'),
    result: column(result, 'Resultat', 'Screeningsresultat'),
    meetingHeld: column(documented, 'Møde afholdt', 'Opfølgende møde afholdt'),
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
    result: of.result(at)?.meaning,
    meetingHeld: of.meetingHeld(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
