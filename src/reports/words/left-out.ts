import type { Words } from '../../model/words.ts';

/** Why a case was not judged, after a number: "2 uden startdato". */
const caseReasons = {
  'no-clock-start': { da: 'uden kendskabs- og startdato', en: 'without awareness and start date' },
  'no-receipt-date': { da: 'uden modtagelsesdato', en: 'without a date of receipt' },
  'no-start-date': { da: 'uden startdato', en: 'without a start date' },
  'assessed-before-received': { da: 'vurderet før modtagelsen', en: 'assessed before receipt' },
  'unknown-age': { da: 'med ukendt alder', en: 'of unknown age' },
  unclear: { da: 'uafklaret uden klokkeslæt (dagen efter)', en: 'unclear without clock times (the next day)' },
  'no-such-column': { da: 'fra en fil uden kolonnen', en: 'from a file without the column' },
  'not-bfu': { da: 'ikke børnefaglige undersøgelser', en: 'not statutory investigations' },
  'not-a-measure': { da: 'ikke foranstaltninger', en: 'not measures' },
  'after-as-of': { da: 'efter opgørelsesdatoen', en: 'after the as-of day' },
} as const satisfies Record<string, Words>;

/** Why a row of a list was left out, after a number: "3 annullerede". */
const rowReasons = {
  cancelled: { da: 'annullerede', en: 'cancelled' },
  refund: { da: 'refusionssager (afgivet refusion)', en: 'refund cases handed over' },
} as const satisfies Record<string, Words>;

export const leftOutReasons: Readonly<Record<string, Words>> = { ...caseReasons, ...rowReasons };
