import type { Words } from '../model/words.ts';

/**
 * What a value must be, as a code; the words of it stand below.
 * Whatever a schema can say of its own accord (a type, a list of words) needs none.
 */
export type Expectation =
  | 'day'
  | 'period'
  | 'id'
  | 'target'
  | 'text'
  | 'whole-number'
  | 'age'
  | 'positive'
  | 'share'
  | 'amount'
  | 'some'
  | 'from-to'
  | 'interval'
  | 'ladder'
  | 'other-name'
  | 'free-name'
  | 'other-ages'
  | 'place-or-key';

/** What a value must be, as a complaint says it after "expected". */
export const expectations: Readonly<Record<Expectation, Words>> = {
  day: { da: 'en dag i kalenderen som 2026-06-30', en: 'a day of the calendar such as 2026-06-30' },
  period: {
    da: 'en periode som 2026K2, 2026, 2026-05 eller 2026-04-01..2026-06-30',
    en: 'a period such as 2026Q2, 2026, 2026-05 or 2026-04-01..2026-06-30',
  },
  id: { da: 'et id som netvaerksmoede-80', en: 'an id such as network-meeting-80' },
  target: { da: 'et tal, eller en andel som 90 %', en: 'a number, or a share such as 90 %' },
  text: { da: 'en tekst', en: 'a text' },
  'whole-number': { da: 'et helt tal fra 0 og op', en: 'a whole number from 0 up' },
  age: { da: 'en alder i hele år', en: 'an age in whole years' },
  positive: { da: 'et helt tal fra 1 og op', en: 'a whole number from 1 up' },
  share: { da: 'en andel fra 0 til 1', en: 'a share from 0 to 1' },
  amount: { da: 'et beløb i kroner fra 0 og op', en: 'an amount in kroner from 0 up' },
  some: { da: 'mindst én', en: 'at least one' },
  'from-to': { da: 'from, der ikke ligger efter to', en: 'from that does not lie after to' },
  interval: { da: 'enten months: 3 eller days: 42', en: 'either months: 3 or days: 42' },
  'place-or-key': { da: 'enten place eller key', en: 'either place or key' },
  ladder: {
    da: 'en trappe, hvor hvert trin og hver slags foranstaltning står én gang',
    en: 'a ladder on which each step and each kind of measure stands once',
  },
  'other-name': { da: 'et andet navn end de andres', en: "a name other than the others'" },
  'free-name': {
    da: 'et navn, som programmet ikke selv bruger om en gruppe',
    en: 'a name that the program does not use for a band of its own',
  },
  'other-ages': { da: 'en alder efter eller før de andre grupper', en: 'an age after or before the other bands' },
};

/** The types of values, by the name the schema gives them. */
export const types: Readonly<Record<string, Words>> = {
  string: { da: 'en tekst', en: 'a text' },
  number: { da: 'et tal', en: 'a number' },
  boolean: { da: 'true eller false', en: 'true or false' },
  false: { da: 'false', en: 'false' },
  Array: { da: 'en liste med - foran hvert punkt', en: 'a list with - before each item' },
  Object: { da: 'felter med navn og kolon', en: 'fields with a name and a colon' },
};

/** What is wrong with YAML itself, by the parser's code. */
export const syntax: Readonly<Record<string, Words>> = {
  BAD_INDENT: {
    da: 'linjen er rykket forkert ind, eller en klamme er ikke lukket',
    en: 'the line is indented wrongly, or a bracket is not closed',
  },
  TAB_AS_INDENT: {
    da: 'linjen er rykket ind med tabulator; brug mellemrum',
    en: 'the line is indented with a tab; use spaces',
  },
  DUPLICATE_KEY: { da: 'feltet står to gange', en: 'the field stands twice' },
  MULTIPLE_DOCS: { da: 'filen rummer mere end ét dokument (---)', en: 'the file holds more than one document (---)' },
  MISSING_CHAR: {
    da: 'der mangler et tegn, fx : efter et felt, et anførselstegn eller en klamme',
    en: 'a character is missing, such as : after a field, a quotation mark or a bracket',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    da: 'der står et kolon for meget; sæt anførselstegn om tekst med kolon',
    en: 'there is a colon too many; put text with a colon in quotation marks',
  },
  SIGN: {
    da: "et mål med > skal have anførselstegn: op: '>=' (eller skriv ≥)",
    en: "an operator with > needs quotation marks: op: '>=' (or write ≥)",
  },
};
