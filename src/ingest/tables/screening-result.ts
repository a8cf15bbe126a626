import { fold, foldedWords } from '../../model/fold.ts';
import { decodeEach, type Kind } from '../kinds/kind.ts';

type Meaning = 'concern' | 'no-concern';

/** What tells the result by itself: whole words, since `mistrivsel` holds `trivsel`, and some that belong together. */
const told: Readonly<Record<Meaning, readonly string[]>> = {
  'no-concern': [
    'grøn',
    'grønt',
    'alderssvarende',
    'aldersvarende',
    'trivsel',
    'trives',
    'ubekymret',
    'lav risiko',
    'nej',
    'ingen anmærkninger',
    'uden anmærkninger',
    'ingen bemærkninger',
    'uden bemærkninger',
    'intet at bemærke',
  ],
  concern: [
    'bekymring',
    'bekymringer',
    'bekymret',
    'bekymrende',
    'gul',
    'gult',
    'rød',
    'rødt',
    'risiko',
    'behov',
    'ja',
    'opmærksomhed',
    'opmærksomhedspunkt',
    'opmærksomhedspunkter',
    'problemer',
    'udfordringer',
    'mistrivsel',
    'mistrives',
    'trives ikke',
    'dårlig trivsel',
    'lav trivsel',
    'nedsat trivsel',
    'manglende trivsel',
  ],
};

const opposite = { concern: 'no-concern', 'no-concern': 'concern' } as const;

const meanings = new Map<string, Meaning>();
for (const meaning of ['concern', 'no-concern'] as const) {
  for (const words of told[meaning]) meanings.set(foldedWords(words), meaning);
}
const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
const sign = new RegExp(`(?<= )(?:${longestFirst.join('|')})(?= )(?! tak )`);

/** What says the opposite of the sign that follows, with what may stand between: `ingen tegn på`. */
const denial = / (?:ingen|intet|ikke|ej|uden|0|nul|afkraeftet)(?= )/g;
const denied = new RegExp(
  `${denial.source}(?: (?:tegn|paa|grund|anledning|aarsag|til|i|god|helt|laengere|nogen|noget|saerlige?|saerligt|er))* $`,
);
/** Not the opposite of much: what is not yellow may be red. */
const withoutOpposite = /^(?:gult?|roedt?|ja|nej)$/;
const refuted = / afkraeftet /;
const doubt =
  / (?:maaske|mulige?|muligt|eventuelt?|evt|delvist?|naesten|knap|lavt?|minimal|begraenset|tidligere|tvivl|uklart?|uafklaret|ukendt|uoplyst|ophoert|naeppe|loest|daekket|udelukket|afhjulpet|bortset|fraset|undtagen|foruden|udover|ud over|paa naer) /;
/** With words that are not among these it is not certain that all is well: `svingende trivsel`, `alderssvarende bortset fra`. */
const plainly =
  /^(?: (?:barnet|barnets|han|hun|er|vurderes|i|god|godt|fin|fint|meget|rigtig|almindelig|alm|generelt?|helt|alderssvarende|udvikling|udviklet|trivsel|screening|resultat|kategori|status|zone))*(?: i (?:vuggestuen|dagplejen|boernehaven|institutionen|skolen|hjemmet|sfo))? $/;
/** Behind a concern stands what it is about: `bekymring for trivsel`. */
const about = /^ (?:for|om|omkring|vedr|vedroerende|ved|paa|i|til|med) /;

/** Whether a screening gave cause for concern. A result that is clear both ways, or neither, is not guessed at. */
export const screeningResult: Kind<Meaning> = {
  name: 'code',
  words: ['ingen bekymring', 'ingen', ...told['no-concern'], ...told.concern],
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => {
      const value = meaningOf(codes?.get(fold(text)) ?? text);
      return value === undefined ? { trouble: 'unknown-code' } : { value };
    }),
};

function meaningOf(text: string): Meaning | undefined {
  const clauses = clausesOf(text);
  const said = clauses.map(meaningOfClause);
  const [meaning, ...others] = new Set(said.filter((one) => one !== undefined));
  if (meaning === 'unclear' || others.length > 0 || text.includes('?')) return undefined;
  // What else is said may be the concern, and a no to something good is one: `trives, men sproget`, `trives: nej`.
  const isWell = !said.includes(undefined) && !(clauses.includes(' nej ') && clauses.some(isGood));
  return meaning === 'no-concern' && !isWell ? undefined : meaning;
}

function isGood(clause: string): boolean {
  const [words = ''] = sign.exec(clause) ?? [];
  return meanings.get(words) === 'no-concern' && words !== 'nej';
}

/** Parts that each say something of their own; a yes and a no do so before any comma. */
function clausesOf(text: string): string[] {
  return text
    .split(/[,;.()/!|\n–—]|\s-\s/)
    .flatMap((part) => foldedWords(part).split(/\b(ja|nej)\b(?! tak)|\b(?:og|men|dog)\b/))
    .flatMap((part: string | undefined) => (part === undefined || part.trim() === '' ? [] : [` ${part.trim()} `]));
}

function meaningOfClause(clause: string): Meaning | 'unclear' | undefined {
  if (/^ (?:ingen|intet) $/.test(clause)) return 'no-concern';
  const found = sign.exec(clause);
  if (found === null) return /^ (?:ikke|0|nul) /.test(clause) || isDoubted(clause) ? 'unclear' : undefined;
  const [words] = found;
  const before = clause.slice(0, found.index);
  const after = clause.slice(found.index + words.length);
  const meaning = meanings.get(words) as Meaning;
  const denials = [...`${before}${after}`.matchAll(denial)].length;
  if (denials > 1 || doubt.test(before) || doubt.test(after)) return 'unclear';
  if (denials === 0) return isPlain(meaning, before, after) && !isContradicted(meaning, after) ? meaning : 'unclear';
  const isTurned = denied.test(before) || refuted.test(after);
  const isAlone = (meaning === 'concern' && about.test(after)) || !sign.test(after);
  return isTurned && isAlone && !withoutOpposite.test(words) ? opposite[meaning] : 'unclear';
}

function isDoubted(clause: string): boolean {
  return doubt.test(clause) || refuted.test(clause);
}

function isPlain(meaning: Meaning, before: string, after: string): boolean {
  return meaning === 'concern' || (plainly.test(before) && plainly.test(after));
}

function isContradicted(meaning: Meaning, after: string): boolean {
  const [other] = sign.exec(after) ?? [];
  return other !== undefined && meanings.get(other) !== meaning && !(meaning === 'concern' && about.test(after));
}
