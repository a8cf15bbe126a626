import type { Words } from '../../model/words.ts';

/** Why a case was not judged, after a number: "2 uden startdato". */
const caseReasons = {
  'no-clock-start': { da: 'uden kendskabs- og startdato', en: 'without awareness and start date' },
  'no-receipt-date': { da: 'uden modtagelsesdato', en: 'without a date of receipt' },
  'no-start-date': { da: 'uden startdato', en: 'without a start date' },
  'no-caseworker': { da: 'uden sagsbehandler', en: 'without a caseworker' },
  'no-child': { da: 'uden kendt barn', en: 'without a known child' },
  'no-price': { da: 'uden pris', en: 'without a price' },
  'assessed-before-received': { da: 'vurderet før modtagelsen', en: 'assessed before receipt' },
  'assessed-before-known': {
    da: 'vurderet før kendskabs- eller startdatoen',
    en: 'assessed before the awareness or start date',
  },
  'receipt-before-received': { da: 'kvitteret før modtagelsen', en: 'with a receipt before receipt' },
  'ended-before-limit': { da: 'ophørt før fristen', en: 'ended before the limit' },
  'unknown-age': { da: 'med ukendt alder', en: 'of unknown age' },
  'unknown-notifier': { da: 'uden underretter', en: 'without a notifier' },
  'unknown-measure': { da: 'med ukendt slags foranstaltning', en: 'with a measure of unknown kind' },
  'unknown-placement-type': { da: 'med ukendt anbringelsessted', en: 'with an unknown place of care' },
  'unknown-step': { da: 'på et ukendt trin', en: 'on an unknown step' },
  unclear: { da: 'uafklaret uden klokkeslæt (dagen efter)', en: 'unclear without clock times (the next day)' },
  'no-day': { da: 'uden dato', en: 'without a day' },
  'no-case': { da: 'uden kendt sag eller barn', en: 'without a known case or child' },
  'no-unit': { da: 'uden enhed', en: 'without a unit' },
  'no-unit-id': { da: 'uden enhed-id', en: 'without a unit id' },
  'unknown-unit-type': { da: 'med en ukendt type enhed', en: 'of an unknown type of unit' },
  'no-district': { da: 'uden distrikt', en: 'without a district' },
  'open-too-short': { da: 'åben for kort tid', en: 'open for too short a time' },
  'method-not-told': { da: 'uden oplysning om metoden', en: 'without word of the method' },
  'no-professions': { da: 'uden faggrupper', en: 'without professions' },
  'no-action': { da: 'uden handling', en: 'without an action' },
  'no-result': { da: 'uden resultat', en: 'without a result' },
  'no-end-date': { da: 'uden slutdato', en: 'without an end date' },
  'no-staff-id': { da: 'uden medarbejder-id', en: 'without an employee id' },
  'one-score': { da: 'målt på kun én dag', en: 'measured on one day only' },
  'no-informant': { da: 'uden informant', en: 'without an informant' },
  'no-score': { da: 'uden score fra 0 til 40', en: 'without a score from 0 to 40' },
  'no-absence-days': { da: 'uden skoledage eller fravær', en: 'without school days or absence' },
  'no-school-days': { da: 'uden skoledage i måneden', en: 'without school days in the month' },
  'more-absence-than-days': { da: 'med mere fravær end skoledage', en: 'with more absence than school days' },
  'no-such-column': { da: 'fra en fil uden kolonnen', en: 'from a file without the column' },
} as const satisfies Record<string, Words>;

/** What a cell holds that can't be used; such a case is neither open nor closed, so it is not judged. */
const cellReasons = {
  'invalid-date': { da: 'med en ugyldig dato', en: 'with an invalid date' },
  'ambiguous-date-form': { da: 'med en tvetydig dato', en: 'with an ambiguous date' },
  'invalid-clock-time': { da: 'med et ugyldigt klokkeslæt', en: 'with an invalid clock time' },
  'invalid-number': { da: 'med et ugyldigt tal', en: 'with an invalid number' },
  'invalid-cpr': { da: 'med et ugyldigt CPR-nummer', en: 'with an invalid CPR number' },
  'cpr-scientific': {
    da: 'med et CPR-nummer ødelagt af regnearket',
    en: 'with a CPR number spoilt by the spreadsheet',
  },
  'unknown-code': { da: 'med en ukendt kode', en: 'with an unknown code' },
  'ended-without-end-date': { da: 'afsluttet uden slutdato', en: 'ended without an end date' },
  'end-before-start': { da: 'med slut før start', en: 'with an end before the start' },
} as const satisfies Record<string, Words>;

/** Why a row of a list is in no figure, after a number: "3 annullerede". */
const rowReasons = {
  cancelled: { da: 'annulleret', en: 'cancelled' },
  'refund-case': { da: 'afgivet refusion', en: 'refund handed over' },
  duplicate: { da: 'gentaget', en: 'repeated' },
  superseded: { da: 'afløst af en anden udgave', en: 'superseded by another version' },
  'empty-row': { da: 'tom', en: 'empty' },
  'ragged-row': { da: 'med forkert antal celler', en: 'with a wrong number of cells' },
  'joined-rows': { da: 'med flere rækker i én celle', en: 'with several rows in one cell' },
  'repeated-heading': { da: 'gentagne overskrifter', en: 'repeated headings' },
  'missing-case-number': { da: 'uden sagsnummer', en: 'without a case number' },
  'after-as-of': { da: 'efter opgørelsesdatoen', en: 'after the as-of day' },
  'not-bfu': { da: 'ikke børnefaglig undersøgelse', en: 'not a statutory investigation' },
  'not-a-measure': { da: 'ikke foranstaltning', en: 'not a measure' },
  'not-a-placement': { da: 'ikke anbringelse', en: 'not a placement' },
  'not-a-follow-up': { da: 'ikke opfølgning', en: 'not a follow-up' },
  'not-carried-out': { da: 'ikke gennemført', en: 'not carried out' },
} as const satisfies Record<string, Words>;

export const leftOutReasons: Readonly<Record<string, Words>> = { ...caseReasons, ...cellReasons, ...rowReasons };
