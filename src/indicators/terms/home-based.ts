import { homeBasedKinds } from '../../model/codes/measure-kinds.ts';
import type { Measure } from '../../model/knowledge.ts';

/** Support by § 52, stk. 3 or § 32, stk. 1 that leaves the child with its family. */
export function isHomeBased({ kind }: Measure): boolean {
  return homeBasedKinds.includes(kind);
}
