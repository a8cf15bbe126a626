import type { Day } from '../../calendar/day.ts';
import { faults as faultNames } from '../coded/table-coder.ts';
import { dayIn } from '../decode-file.ts';
import type { RepeatsIn } from '../repeats/index.ts';
import type { Table } from '../table.ts';
import type { CaseBook, KnownCase } from './case-book.ts';
import { nothing, type FileCells, type FileRows, type Remark } from './file-rows.ts';

/** What decides whether a row is used. */
export interface Judging {
  readonly repeats: RepeatsIn;
  readonly book: CaseBook;
  readonly keepRefundCases: boolean;
  /** How far the lists reach: an end after it lies ahead, whatever the status says. */
  readonly reach: Day;
}

/** Why the row at a place is not used; undefined when it is. */
export interface WhyLeftOut {
  (at: number, troubles: readonly Remark[], ofCase: KnownCase | undefined): string | undefined;
}

/**
 * The order matters: a cancelled row is no invalid one, and a newer version of a row stands for the older even when
 * it is cancelled or invalid itself.
 */
export function leftOutIn({ file, of }: FileRows, { repeats, keepRefundCases }: Judging): WhyLeftOut {
  const { faults } = file.coded;
  const { caseNumber = nothing, status = nothing } = of;
  const { required, essential } = file.table;
  const needsCase = required.includes('caseNumber');
  const isEssential = ({ field }: Remark): boolean => essential.includes(field.name);
  const isOfRefund = refundIn(of);
  const endsBeforeStart = endBeforeStartIn(of, file.table);
  return (at, troubles, ofCase) => {
    const fault = faults[at] ?? 0;
    if (fault !== 0) return faultNames[fault];
    const repeat = repeats(at);
    if (repeat !== undefined) return repeat.reason;
    if (status(at)?.meaning === 'cancelled') return 'cancelled';
    if (!keepRefundCases && isOfRefund(at, ofCase)) return 'refund-case';
    if (needsCase && caseNumber(at) === undefined) return 'missing-case-number';
    if (troubles.some(isEssential)) return 'invalid-date';
    return endsBeforeStart(at) ? 'end-before-start' : undefined;
  };
}

export function refundIn({ caseType = nothing }: FileCells): (at: number, ofCase: KnownCase | undefined) => boolean {
  return (at, ofCase) => ofCase?.isRefund === true || caseType(at)?.meaning === 'refund';
}

export function endBeforeStartIn(of: FileCells, { spans }: Table): (at: number) => boolean {
  const pairs = spans.map(([start, end]) => ({ start: of[start] ?? nothing, end: of[end] ?? nothing }));
  return (at) => {
    for (let index = 0; index < pairs.length; index++) {
      const { start, end } = pairs[index] as (typeof pairs)[number];
      const startOn = dayIn(start(at));
      if (startOn === undefined) continue;
      const endOn = dayIn(end(at));
      return endOn !== undefined && endOn < startOn;
    }
    return false;
  };
}
