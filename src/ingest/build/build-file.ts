import type { Finding } from '../../model/findings.ts';
import type { ListName, ListRows } from '../../model/lists.ts';
import type { DecodedFile } from '../decode-file.ts';
import type { Cell } from '../table.ts';
import type { CaseBook, KnownCase } from './case-book.ts';
import { cellOf, nothing, rowsOf, type FileRows, type Remark } from './file-rows.ts';
import { leftOutIn, refundIn, type Judging } from './left-out.ts';
import { recordsIn, type Records } from './records.ts';
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
  const knownCase = casesIn(rows, judging.book);
  const recordOf = recordsIn(rows, knownCase);
  const takeSuspect = takingSuspects(rows, judging, knownCase, recordOf, say);
  return takeRows(suspectsIn(rows, judging), recordOf, takeSuspect);
}

/** The record of the row at a place of which there may be something to say, or the reason why it is left out. */
interface TakeSuspect {
  (at: number): ListRows[ListName] | string;
}

/** A function of its own, since it is gone through for each row: the less there is in it, the sooner V8 has optimised it. */
function takeRows(suspects: Uint8Array, recordOf: Records, takeSuspect: TakeSuspect): BuiltFile {
  const records: ListRows[ListName][] = [];
  // Room for all of them at once: an array that grows is copied to new memory again and again.
  records.length = suspects.length;
  let used = 0;
  const leftOut = new Map<string, number>();
  for (let at = 0; at < suspects.length; at++) {
    const taken = suspects[at] === 0 ? recordOf.plain(at) : takeSuspect(at);
    if (typeof taken === 'string') leftOut.set(taken, (leftOut.get(taken) ?? 0) + 1);
    else records[used++] = taken;
  }
  records.length = used;
  return { records, leftOut };
}

function takingSuspects(
  rows: FileRows,
  judging: Judging,
  knownCase: Cell<KnownCase>,
  recordOf: Records,
  say: (finding: Finding) => void,
): TakeSuspect {
  const { troubles: troublesIn, notices: noticesIn } = rows;
  const whyLeftOut = leftOutIn(rows, judging);
  const report = reportIn(rows, judging, say);
  return (at) => {
    const troubles = troublesIn(at);
    const ofCase = knownCase(at);
    const reason = whyLeftOut(at, troubles, ofCase);
    report(at, reason, together(troubles, noticesIn(at)));
    return reason ?? recordOf.doubted(at, troubles);
  };
}

/** What is known of the case of each row. */
function casesIn({ file }: FileRows, book: CaseBook): Cell<KnownCase> {
  const field = file.fields.get('caseNumber');
  if (field === undefined) return nothing;
  const cases = field.decoded.values.map((number) => (typeof number === 'string' ? book.of(number) : undefined));
  return cellOf(cases, field.coded.codes);
}

/** Writes down what a list of cases tells of them. Rows are judged by all of it, so it comes before any is. */
export function noteCases(file: DecodedFile, judging: Judging): void {
  const rows = rowsOf(file);
  const { caseNumber = nothing, cpr = nothing, foreignId = nothing, bornOn = nothing } = rows.of;
  const whyLeftOut = leftOutIn(rows, judging);
  const isOfRefund = refundIn(rows.of);
  for (let at = 0; at < file.coded.rows; at++) {
    const number = caseNumber(at);
    if (number === undefined) continue;
    const reason = whyLeftOut(at, rows.troubles(at), undefined);
    if (reason !== undefined && reason !== 'refund-case') continue;
    const own = cpr(at) ?? foreignId(at);
    const child = own && { key: own.key, bornOn: bornOn(at) ?? own.bornOn };
    judging.book.note(number, child, isOfRefund(at, undefined));
  }
}

function together(some: readonly Remark[], more: readonly Remark[]): readonly Remark[] {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more];
}
