import type { ListName } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';

/**
 * The rows that a saved run was made from. It holds keys and marks and no cells: whoever saved it made them from the
 * rows under a secret, and `keyOf` and `startOf` make them again.
 */
export interface EarlierRun {
  /** Marks of the start days of the rows, by the rows' key; several rows may have one key. */
  readonly starts: { readonly [L in ListName]?: ReadonlyMap<string, readonly string[]> };
  /** Undefined for a row that has nothing to know it by. */
  keyOf(list: ListName, row: Row): string | undefined;
  /** The mark of a row's start day; of a row without one too. */
  startOf(list: ListName, row: Row): string;
}
