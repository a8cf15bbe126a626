import type { Day } from '../../calendar/day.ts';
import type { Table } from '../table.ts';
import { faults } from '../coded/table-coder.ts';
import { dayIn } from '../decode-file.ts';
import type { RepeatsIn } from '../repeats/index.ts';
import type { CaseBook } from './case-book.ts';
import type { FileRows, Remark, RowCells } from './file-rows.ts';

/** What decides whether a row is used. */
export interface Judging {
  readonly repeats: RepeatsIn;
  readonly book: CaseBook;
  readonly keepRefundCases: boolean;
  /** How far the lists reach: an end after it lies ahead, whatever the status says. */
  readonly reach: Day;
}

/**
 * Why a row is not used; undefined when it is. The order matters: a cancelled row is no invalid one,
 * and a newer version of a row stands for the older even when it is cancelled or invalid itself.
 */
export function whyLeftOut(
  { file }: FileRows,
  row: number,
  cells: RowCells,
  troubles: readonly Remark[],
  judging: Judging,
): string | undefined {
  const fault = file.coded.faults[row] ?? 0;
  if (fault !== 0) return faults[fault];
  const repeat = judging.repeats(row);
  if (repeat !== undefined) return repeat.reason;
  if (cells.status?.meaning === 'cancelled') return 'cancelled';
  if (!judging.keepRefundCases && isRefund(cells, judging.book)) return 'refund-case';
  const { table } = file;
  if (cells.caseNumber === undefined && table.required.includes('caseNumber')) return 'missing-case-number';
  if (troubles.length > 0 && isInEssential(troubles, table)) return 'invalid-date';
  return endsBeforeStart(cells, table) ? 'end-before-start' : undefined;
}

export function isRefund(cells: RowCells, book: CaseBook): boolean {
  return cells.caseType?.meaning === 'refund' || book.isRefund(cells.caseNumber);
}

function isInEssential(troubles: readonly Remark[], { essential }: Table): boolean {
  return troubles.some(({ field }) => essential.includes(field.name));
}

function endsBeforeStart(cells: RowCells, { spans }: Table): boolean {
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at] as Table['spans'][number];
    const startOn = dayIn(cells[span[0]]);
    const endOn = dayIn(cells[span[1]]);
    if (startOn !== undefined) return endOn !== undefined && endOn < startOn;
  }
  return false;
}
