import type { Field } from '../decode-file.ts';
import type { Code } from '../kinds/text.ts';
import { noRepeats } from '../repeats/index.ts';
import type { CaseBook } from './case-book.ts';
import type { FileRows } from './file-rows.ts';
import { endBeforeStartIn, type Judging } from './left-out.ts';
import { begunAsPlannedIn, openEndIn } from './row-report.ts';
import { missingEndIn } from './unusable.ts';

/**
 * A mark for each row that may have to be left out or spoken of; the others are used as they stand, and need not be
 * looked into. Most of it follows from single texts, each of which is looked at once.
 */
export function suspectsIn(rows: FileRows, judging: Judging): Uint8Array {
  const { coded, fields, table } = rows.file;
  // The list of cases is where everything about cases is learnt: all of its rows are gone through.
  if (table.list === 'cases') return new Uint8Array(coded.rows).fill(1);
  const suspects = Uint8Array.from(coded.faults);
  for (const field of fields.values()) {
    const isSuspect = suspectIn(field, rows, judging);
    if (isSuspect !== undefined) markCodes(suspects, field, isSuspect);
  }
  if (!table.required.every((name) => fields.has(name))) suspects.fill(1);
  if (judging.repeats !== noRepeats) markRows(suspects, (at) => judging.repeats(at) !== undefined);
  if (table.spans.length > 0) markRows(suspects, endBeforeStartIn(rows.of, table));
  if (fields.has('endedOn') && fields.has('status')) {
    markRows(suspects, missingEndIn(rows));
    markRows(suspects, openEndIn(rows, judging));
  }
  if (table.list === 'services' && fields.has('status')) markRows(suspects, begunAsPlannedIn(rows, judging));
  return suspects;
}

/** Tells of a column's text, by its code, whether a row with it may be left out or spoken of; undefined where none may. */
function suspectIn(
  { name, decoded }: Field,
  { file }: FileRows,
  { book }: Judging,
): ((code: number) => boolean) | undefined {
  const { troubles, notices } = decoded;
  const isDoubted = (code: number): boolean => troubles?.[code] !== undefined || notices?.[code] !== undefined;
  const tells = telling[name];
  const { required, mayBeEmpty = [] } = file.table;
  const isOwed = required.includes(name) && !mayBeEmpty.includes(name);
  if (tells === undefined && !isOwed) return troubles === undefined && notices === undefined ? undefined : isDoubted;
  const { values } = decoded;
  return (code) => {
    const value = values[code];
    return isDoubted(code) || (value === undefined ? isOwed : tells?.(value, book) === true);
  };
}

/** Values that leave a row out, by field. */
const telling: Readonly<Record<string, (value: unknown, book: CaseBook) => boolean>> = {
  status: (value) => (value as Code<string>).meaning === 'cancelled',
  caseType: (value) => (value as Code<string>).meaning === 'refund',
  caseNumber: (value, book) => book.of(value as string).isRefund,
};

function markCodes(suspects: Uint8Array, field: Field, isSuspect: (code: number) => boolean): void {
  const { codes } = field.coded;
  const marks = new Uint8Array(field.decoded.values.length);
  for (let code = 0; code < marks.length; code++) if (isSuspect(code)) marks[code] = 1;
  if (!marks.includes(1)) return;
  for (let at = 0; at < codes.length; at++)
    suspects[at] = (suspects[at] as number) | (marks[codes[at] as number] as number);
}

function markRows(suspects: Uint8Array, isSuspect: (at: number) => boolean): void {
  for (let at = 0; at < suspects.length; at++) if (isSuspect(at)) suspects[at] = 1;
}
