import { fold } from '../../model/fold.ts';
import type { Measure } from '../../model/knowledge.ts';
import type { Service } from '../../model/rows.ts';

/** Whether a row of services holds one of the folded words in its type, variant or offer. */
export function rowHolds({ type, variant, offerType, offer }: Service, words: readonly string[]): boolean {
  const texts = [type, variant, offerType, offer].map((text) => fold(text ?? ''));
  return words.some((word) => texts.some((text) => text.includes(word)));
}

/** Whether any row of a measure does. */
export function measureHolds({ rows }: Measure, words: readonly string[]): boolean {
  return rows.some((row) => rowHolds(row, words));
}
