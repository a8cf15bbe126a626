import { fold } from './fold.ts';
import type { Screening } from './rows.ts';

const needVisit = 'behovsbesoeg';

/** Health visitors' need visits (behovsbesøg), which are figures of their own. */
export function isNeedVisit({ occasion }: Pick<Screening, 'occasion'>): boolean {
  return occasion !== undefined && fold(occasion).includes(needVisit);
}
