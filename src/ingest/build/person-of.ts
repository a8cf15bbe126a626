import type { Day } from '../../calendar/day.ts';
import type { CaseBook } from './case-book.ts';
import type { RowCells } from './file-rows.ts';

/** Who a row is about. */
export interface RowPerson {
  readonly child: string | undefined;
  readonly bornOn: Day | undefined;
}

/**
 * The child by CPR number or Udlændingenummer, else the case's only child, else the case itself. A number that can't
 * be read is not taken for a missing one: then only the case's child will do. An unborn child stands on its mother's
 * number, which tells nothing of its own birth.
 */
export function personOf(cells: RowCells, unreadable: boolean, book: CaseBook): RowPerson {
  const own = cells.cpr ?? cells.foreignId;
  if (cells.unborn === true) return { child: own && `unborn:${own.key}`, bornOn: cells.bornOn };
  const ofCase = book.onlyChildOf(cells.caseNumber);
  const known = own ?? ofCase;
  return {
    child: known?.key ?? (unreadable || cells.caseNumber === undefined ? undefined : `case:${cells.caseNumber}`),
    bornOn: cells.bornOn ?? own?.bornOn ?? (own === undefined || own.key === ofCase?.key ? ofCase?.bornOn : undefined),
  };
}
