import { isNeedVisit } from '../../model/need-visit.ts';
import type { Screening } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';
import { fitsWords, wordsIn } from '../engine/parameters.ts';

/** The occasion that the parameter `occasion` names; without one, any but need visits. */
export function isOnOccasion(one: Pick<Screening, 'occasion'>, at: Moment): boolean {
  return wordsIn(at, 'occasion').length === 0 ? !isNeedVisit(one) : fitsWords(one.occasion, at, 'occasion');
}

/** A screening with a concern, or of which nobody knows whether there was one. */
export function mayConcern({ result }: Screening): boolean {
  return result === undefined || result === 'concern';
}
