import { InputError } from '../errors.ts';
import type { Match } from './headings/match.ts';
import type { Finding } from '../model/findings.ts';
import { listTitles, type ListName } from '../model/lists.ts';
import { refusalNamed } from '../model/system-words.ts';
import type { Arguments, Language, Words } from '../model/words.ts';
import { lookAtPath } from './source-errors.ts';

/** Where in the file, and what more is to be said, in words that hold nothing from the file. */
interface Circumstances {
  readonly line?: number;
  readonly detail?: Words;
  /** The list that the headings come nearest to. */
  readonly likeness?: Likeness;
}

export interface Likeness {
  readonly match: Match;
  readonly headings: readonly string[];
}

/** Why a whole file can't be read. Arguments named `list` and `other` are list names. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly args: Arguments;
  readonly line: number | undefined;
  readonly detail: Words | undefined;
  readonly likeness: Likeness | undefined;

  constructor(code: RefusalCode, args: Arguments = {}, { line, detail, likeness }: Circumstances = {}) {
    super(code);
    this.code = code;
    this.args = args;
    this.line = line;
    this.detail = detail;
    this.likeness = likeness;
  }

  /** True when it was never settled which list the file holds, so that no list is known to be incomplete. */
  get isBeforeList(): boolean {
    return beforeList.has(this.code);
  }
}

const beforeList: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'empty-file',
  'spreadsheet-file',
  'not-text',
  'unknown-encoding',
  'unknown-list',
  'missing-required-column',
  'two-lists-match',
]);

/** What is said when the run can't go on without the file: what, where, and what to do. */
const refusals = {
  'unreadable-file': {
    da: '{file}: filen kan ikke læses: {reason}.',
    en: "{file}: the file can't be read: {reason}.",
  },
  'empty-file': {
    da: '{file}: filen er tom. Træk listen ud igen.',
    en: '{file}: the file is empty. Export the list again.',
  },
  'spreadsheet-file': {
    da: '{file}: filen er et regneark eller et arkiv og ikke en CSV-fil. Åbn den i Excel, og gem den som "CSV UTF-8".',
    en: '{file}: the file is a workbook or an archive, not CSV. Open it in Excel and save it as "CSV UTF-8".',
  },
  'not-text': {
    da: '{file}, linje {line}: filen er ikke tekst (den rummer NUL-tegn). Træk listen ud som CSV.',
    en: '{file}, line {line}: the file is not text (it holds NUL characters). Export the list as CSV.',
  },
  'unknown-encoding': {
    da: '{file}: tegnsættet er hverken UTF-8, UTF-16 eller Windows-1252. Gem listen som "CSV UTF-8".',
    en: '{file}: the encoding is neither UTF-8, UTF-16 nor Windows-1252. Save the list as "CSV UTF-8".',
  },
  'mixed-encodings': {
    da: '{file}: filen er skrevet i to tegnsæt, UTF-8 (linje {utf8Line}) og Windows-1252 (linje {otherLine}). Træk listen ud igen i stedet for at sætte to filer sammen.',
    en: '{file}: the file is written in two encodings, UTF-8 (line {utf8Line}) and Windows-1252 (line {otherLine}). Export the list again instead of joining two files.',
  },
  'cut-off-file': {
    da: '{file}: filen holder op midt i et tegn og er sandsynligvis ikke hentet helt. Træk listen ud igen.',
    en: '{file}: the file ends in the middle of a character and was probably cut off. Export the list again.',
  },
  'unclosed-quote': {
    da: '{file}, linje {line}: et anførselstegn åbnes her og lukkes aldrig rigtigt. Luk det, eller fordobl det, hvis det er en del af teksten.',
    en: '{file}, line {line}: a quote opens here and is never properly closed. Close it, or double it if it is part of the text.',
  },
  'stray-quote': {
    da: '{file}, linje {line}: et anførselstegn står midt i en celle. Sæt hele cellen i anførselstegn, og fordobl dem, der hører til teksten.',
    en: '{file}, line {line}: a quote stands in the middle of a cell. Quote the whole cell and double the quotes that belong to the text.',
  },
  'cell-too-long': {
    da: '{file}, linje {line}: en celle er på over 1 MB. Der mangler sandsynligvis et anførselstegn eller en linjeafslutning.',
    en: '{file}, line {line}: a cell is longer than 1 MB. A quote or a line end is probably missing.',
  },
  'file-changed': {
    da: '{file}: filen blev ændret, mens den blev læst. Vent, til udtrækket er færdigt, og kør igen.',
    en: '{file}: the file changed while it was being read. Wait until the export is done and run again.',
  },
  'unknown-list': {
    da: '{file}: overskrifterne passer ikke på nogen liste.',
    en: '{file}: the headings fit no list.',
  },
  'missing-required-column': {
    da: '{file}: filen ligner listen {list}, men kolonnen {column} mangler.',
    en: '{file}: the file looks like the list {list}, but the column {column} is missing.',
  },
  'two-lists-match': {
    da: '{file}: overskrifterne passer lige godt på to lister, {list} og {other}. Tag flere kolonner med, så listen kan kendes.',
    en: '{file}: the headings fit two lists equally well, {list} and {other}. Export more columns so that the list can be told.',
  },
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;

/** Of a file that the system refuses, by the code of its reason. */
export function refusedBySystem(reason: string): Refusal {
  return new Refusal('unreadable-file', { reason }, { detail: lookAtPath });
}

export function asInputError(refusal: Refusal, file: string): InputError {
  const words: Words = refusals[refusal.code];
  const args = { ...refusal.args, code: refusal.code, file, line: refusal.line ?? 1 };
  const inFull = (language: Language): string => {
    const detail = refusal.detail?.[language];
    return inWords(detail === undefined ? words[language] : `${words[language]} ${detail}`, args, language);
  };
  return new InputError({ da: inFull('da'), en: inFull('en') }, args);
}

/** The text with list names, and what the system said, put in as the language has it. */
function inWords(text: string, args: Arguments, language: Language): string {
  const reason = refusalNamed(String(args['reason']))[language];
  return text.replace('{reason}', reason).replace(/\{(list|other)\}/g, (whole, key: string) => {
    const list = args[key];
    return typeof list === 'string' && list in listTitles ? listTitles[list as ListName][language] : whole;
  });
}

export function asFinding(refusal: Refusal, file: string): Finding {
  const at = refusal.line === undefined ? { file } : { file, line: refusal.line };
  return { code: refusal.code, args: refusal.args, at };
}
