import type { Place, Severity } from '../model/findings.ts';
import type { Language, Words } from '../model/words.ts';
import type { ShownFinding, ShownReport } from '../privacy/shown.ts';
import { ruleOf } from '../quality/index.ts';
import { groupBy } from './group-by.ts';
import { inWords, phrase, reasonText } from './words/phrase.ts';

/** Findings that say the same, as one. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly words: Words;
  /** What to correct, and where. */
  readonly guidance: Words | undefined;
  /** The first few. */
  readonly places: readonly Place[];
}

const placesShown = 3;
/** More wordings than this of one code, such as one per row, are put together under the first. */
const wordingsShown = 5;
const order: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings of a report; a publication tells of none, since a number of rows with an error is a small cell as well. */
export function findingsIn({ findings, publication }: ShownReport): FindingGroup[] {
  return publication === undefined ? groupFindings(findings) : [];
}

/** The same with what the rules across rows and lists find; that takes its time, so it is for formats that nobody waits for. */
export function allFindingsIn(report: ShownReport): FindingGroup[] {
  const { findings, publication, lookAcross } = report;
  return publication === undefined ? groupFindings([...findings, ...(lookAcross?.().findings ?? [])]) : [];
}

/** True where the rules across rows and lists may find more; a sum of runs has no rows to look at. */
export function hasUnlooked({ publication, lookAcross }: ShownReport): boolean {
  return publication === undefined && lookAcross !== undefined;
}

/** Findings by what they say, the gravest first. */
export function groupFindings(findings: readonly ShownFinding[]): FindingGroup[] {
  const groups: FindingGroup[] = [];
  for (const ofCode of groupBy(findings, ({ code }) => code)) {
    // A country has many thousands of findings, and most say no more than their code.
    const plain = textOf({ code: ofCode[0].code }, 'en');
    const worded = groupBy(ofCode, (one) => (one.args === undefined ? plain : textOf(one, 'en')));
    for (const group of worded.length > wordingsShown ? [ofCode] : worded) groups.push(groupOf(group));
  }
  return groups.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count);
}

function groupOf(findings: readonly [ShownFinding, ...ShownFinding[]]): FindingGroup {
  const [first] = findings;
  return {
    code: first.code,
    // A code that no rule words is a gap in the program; it is not for it to hide the finding.
    severity: ruleOf(first.code)?.severity ?? 'warning',
    count: findings.length,
    words: wordsOf(first),
    guidance: ruleOf(first.code)?.guidance,
    places: findings.slice(0, placesShown).flatMap(({ at }) => at ?? []),
  };
}

function wordsOf(finding: ShownFinding): Words {
  return { da: textOf(finding, 'da'), en: textOf(finding, 'en') };
}

function textOf({ code, args }: ShownFinding, language: Language): string {
  const rule = ruleOf(code);
  return rule === undefined
    ? reasonText({ code, ...(args && { args }) }, language)
    : phrase(rule.words, language, inWords(args, language));
}
