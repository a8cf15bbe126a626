import type { Finding, RuleText } from '../model/findings.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { InputFile, ListName, Lists } from '../model/lists.ts';
import type { Observation, Reason } from '../model/observation.ts';
import type { Row } from '../model/rows.ts';
import type { Words } from '../model/words.ts';
import type { EarlierRun } from './across-time/earlier-run.ts';

/** What the rules look at when a single row does not tell enough. */
export interface Overview {
  /** Every row that can be used, whenever it happened. */
  readonly lists: Lists;
  readonly files: readonly InputFile[];
  /** What was known at the end of the as-of day, and the settings. */
  readonly knowledge: Knowledge;
  readonly observations: readonly Observation[];
  /** The rows of a run that was saved; undefined when there is none to compare with. */
  readonly earlier: EarlierRun | undefined;
}

/** A rule over several rows, lists, runs or figures. */
export interface Rule extends RuleText {
  readonly title: Words;
  /** The lists and fields without which the rule can't look. */
  readonly reads: { readonly [L in ListName]?: readonly string[] };
  /** True when the rule compares with a saved run. */
  readonly comparesRuns?: boolean;
  find(overview: Overview): Finding[];
}

/** A rule that did not look, and why: it must never seem that it found nothing. */
export interface NotChecked {
  readonly code: string;
  readonly reason: Reason;
}

/** Why a rule can't look at these lists; undefined when it can. */
export function whyNotChecked(rule: Rule, { lists, earlier }: Overview): Reason | undefined {
  if (rule.comparesRuns === true && earlier === undefined) return { code: 'no-earlier-run' };
  for (const [list, fields] of Object.entries(rule.reads) as [ListName, readonly string[]][]) {
    const known = lists[list]?.fields;
    if (known === undefined) return { code: 'missing-list', args: { list } };
    const lacking = fields.find((field) => !known.has(field));
    if (lacking !== undefined) return { code: 'missing-column', args: { list, field: lacking } };
  }
  return undefined;
}

/** Where a row stands. */
type Place = Pick<Row, 'file' | 'line'>;

/** A finding on a row, which may name a second row by its place. */
export function findingOn(
  { files }: Overview,
  { code }: RuleText,
  row: Place,
  more: { column?: string; other?: Place; args?: Finding['args'] } = {},
): Finding {
  const { column, other, args } = more;
  const named = other && { otherFile: nameOf(files, other), otherLine: other.line };
  return {
    code,
    ...((named ?? args) && { args: { ...named, ...args } }),
    at: { file: nameOf(files, row), line: row.line, ...(column !== undefined && { column }) },
  };
}

function nameOf(files: readonly InputFile[], row: Place): string {
  return files[row.file]?.name ?? '';
}

/** The first of the files that hold a list; a finding about a whole list points there. */
export function fileOf(files: readonly InputFile[], list: ListName): string {
  return files.find((file) => file.list === list)?.name ?? '';
}
