import type { Finding } from '../../model/findings.ts';
import type { ListName, ListRows } from '../../model/lists.ts';
import type { DecodedFile } from '../decode-file.ts';
import type { Cell } from '../table.ts';
import type { CaseBook, KnownCase } from './case-book.ts';
import { cellOf, nothing, rowsOf, type FileRows, type Remark } from './file-rows.ts';
import { leftOutIn, refundIn, type Judging } from './left-out.ts';
import { recordsIn } from './records.ts';
import { reportIn } from './row-report.ts';
import { suspectsIn } from './suspects.ts';

/** The records of one file, and the rows that became none, by reason. */
export interface BuiltFile {
  readonly records: ListRows[ListName][];
  readonly leftOut: Map<string, number>;
}

/** Turns the rows of a file into records, and says what is wrong with them. */
export function buildFile(file: DecodedFile, judging: Judging, say: (finding: Finding) => void): BuiltFile {
  const rows = rowsOf(file);
  const { troubles: troublesIn, notices: noticesIn } = rows;
  const knownCase = casesIn(rows, judging.book);
  const whyLeftOut = leftOutIn(rows, judging);
  const noteCase = file.table.list === 'cases' ? notingCases(rows, judging.book) : undefined;
  const recordOf = recordsIn(rows, knownCase);
  const report = reportIn(rows, judging, say);
  const suspects = suspectsIn(rows, judging);
  const records: ListRows[ListName][] = [];
  const leftOut = new Map<string, number>();
  for (let at = 0; at < file.coded.rows; at++) {
    if (suspects[at] === 0) {
      records.push(recordOf.plain(at));
      continue;
    }
    const troubles = troublesIn(at);
    const ofCase = knownCase(at);
    const reason = whyLeftOut(at, troubles, ofCase);
    noteCase?.(at, reason, ofCase);
    if (reason === undefined) records.push(recordOf.doubted(at, troubles));
    else leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    report(at, reason, together(troubles, noticesIn(at)));
  }
  return { records, leftOut };
}

/** What is known of the case of each row. */
function casesIn({ file }: FileRows, book: CaseBook): Cell<KnownCase> {
  const field = file.fields.get('caseNumber');
  if (field === undefined) return nothing;
  const cases = field.decoded.values.map((number) => (typeof number === 'string' ? book.of(number) : undefined));
  return cellOf(cases, field.coded.codes);
}

/** Writes down what a list of cases tells of them. */
function notingCases({ of }: FileRows, book: CaseBook) {
  const { caseNumber = nothing, cpr = nothing, foreignId = nothing, bornOn = nothing } = of;
  const isOfRefund = refundIn(of);
  return (at: number, reason: string | undefined, ofCase: KnownCase | undefined): void => {
    const number = caseNumber(at);
    if (number === undefined || (reason !== undefined && reason !== 'refund-case')) return;
    const own = cpr(at) ?? foreignId(at);
    const child = own && { key: own.key, bornOn: bornOn(at) ?? own.bornOn };
    book.note(number, child, isOfRefund(at, ofCase));
  };
}

function together(some: readonly Remark[], more: readonly Remark[]): readonly Remark[] {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more];
}
