import { cprBirth } from './cpr-number.ts';
import { oneLine } from './printable.ts';

/** Neither digits nor letters of the Latin alphabet: what tells groups of digits apart, of whatever script it is. */
const noSign = 'A-Za-zÀ-ÖØ-öø-ɏ0-9';
/** What may stand between day, month and year. Shares are no date, nor is what stands before a bracket: 1 (2016/2017). */
const within = String.raw`(?:[^${noSign}%()[\]{}]{1,4})?`;
/** What may stand before the serial number: such signs, brackets among them, or one letter, as in 010101x1234. */
const before = String.raw`(?:[^${noSign}]{1,4}|\D)?`;
/** What may stand between digits of which only the count tells that they may be a number. */
const between = String.raw`(?:[\s\p{Pd}\p{Cf}−.,:;_/\\|'*+~=·•]{1,3})?`;

const marked = new RegExp(String.raw`^\d{6}[^${noSign}]+\d{4}$`);
/** Ten digits and a mark. */
const shortestMarked = 11;
/** Beyond Latin letters digits may be written otherwise. */
const mayBeMarked = /\d{6}\D{1,4}\d{4}|[^\0-ɏ]/;

interface Patterns {
  /** Day, month, year and serial number, whatever stands between them. */
  readonly inParts: RegExp;
  /** Digit by digit. */
  readonly spelled: RegExp;
  /** Digits with nothing but such marks between them. */
  readonly chain: RegExp;
  /** Six digits and four, or five where a spreadsheet took the zero, among others too. */
  readonly amongDigits: RegExp;
}

let patterns: Patterns | undefined;

/** Made when a text first has digits enough: they take longer to make than most lists take to be looked through. */
function patternsOf(): Patterns {
  return (patterns ??= {
    inParts: new RegExp(String.raw`(?<!\d)\d{1,2}${within}\d{2}${within}\d{2}${before}\d{4}(?!\d)`, 'g'),
    spelled: new RegExp(String.raw`(?<!\d)\d(?:[^${noSign}]{1,4}\d){9}(?!\d)`, 'g'),
    chain: new RegExp(String.raw`\d(?:${between}\d)*`, 'gu'),
    amongDigits: new RegExp(String.raw`\d{5,6}${before}\d{4}`),
  });
}

/** What is shown in place of a text that holds the number of a person. */
export const untold = '···';

/**
 * True where a text holds the ten digits of a CPR number, or nine where the zero is lost, in whichever way they are
 * written: 010101-1234, 01.01.01-1234, 010101 (1234), 0 1 0 1 ..., in the digits of any script. Whether there is such a
 * day is not asked: a slip of the pen in a number points to a person too. Eight digits or fewer are none, such as two
 * years.
 */
export function holdsPersonNumber(text: string): boolean {
  if (!hasDigits(text)) return false;
  const plain = plainOf(text);
  const { amongDigits, chain } = patternsOf();
  if (amongDigits.test(plain) || numbersIn(plain).length > 0) return true;
  return [...plain.matchAll(chain)].some(([digits]) => [9, 10].includes(digitsOf(digits).length));
}

/** True where the text holds ten digits that can be a CPR number, and not a number of another kind. */
export function holdsCpr(text: string): boolean {
  return hasDigits(text) && numbersIn(plainOf(text)).some(isCpr);
}

/**
 * True where the text holds a CPR number as one is written, with a mark before its last four digits. Ten digits on end
 * may be any other number, and so may those that a letter parts.
 */
export function holdsMarkedCpr(text: string): boolean {
  if (text.length < shortestMarked || !mayBeMarked.test(text)) return false;
  return numbersIn(plainOf(text)).some((number) => marked.test(number) && isCpr(number));
}

/** A name with the digits of every CPR number in it as points; what else tells it from others stays. */
export function withoutCpr(name: string): string {
  if (!hasDigits(name)) return name;
  const plain = plainOf(name);
  const found = numbersIn(plain).filter(isCpr);
  if (found.length === 0) return name;
  return found.reduce((left, number) => left.replaceAll(number, number.replace(/\d/gu, '·')), plain);
}

/** Five signs that may be digits: in Latin-1 few are, beyond it any is taken to be one. */
const mayHoldDigits = /^(?:[^\d²³¹¼-¾\u0100-\uffff]*[\d²³¹¼-¾\u0100-\uffff]){5}/;

/** Most texts have too few; one sign may stand for two. */
function hasDigits(text: string): boolean {
  return mayHoldDigits.test(text) && (text.match(/\p{N}/gu)?.length ?? 0) >= 5;
}

/** As it would be shown, with one kind of digits. */
function plainOf(text: string): string {
  const plain = oneLine(text).normalize('NFKC');
  // Latin texts have no others, and most are Latin.
  return /[\u0660-\uffff]/.test(plain) ? plain.replace(/[^\P{Nd}0-9]/gu, (digit) => `${valueOf(digit)}`) : plain;
}

/** In Unicode the digits of each script stand in a row from 0 on, and rows may follow each other. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}

/** The pieces of a text that are written as the number of a person is. */
function numbersIn(plain: string): string[] {
  const { inParts, spelled } = patternsOf();
  return [inParts, spelled].flatMap((way) => [...plain.matchAll(way)].map(([number]) => number));
}

function isCpr(number: string): boolean {
  return cprBirth(digitsOf(number)) !== undefined;
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
