import type { ListName, ListRows, Lists } from '../../model/lists.ts';

/** Something that can't be right in a row that is used. */
export interface RowCheck<L extends ListName> {
  /** The code of the rule. */
  readonly code: string;
  readonly list: L;
  /** The field that the finding points to. */
  readonly field: string;
  /** Made once per run, for checks that look rows up; tells whether a row is wrong in this way. */
  over(lists: Lists): (row: ListRows[L]) => boolean;
}

/** A check that needs nothing but the row. */
export function check<L extends ListName>(
  list: L,
  code: string,
  field: string,
  fails: (row: ListRows[L]) => boolean,
): RowCheck<L> {
  return { code, list, field, over: () => fails };
}
