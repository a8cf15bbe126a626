import { indicatorById } from '../indicators/index.ts';
import { listNames, type ListName } from '../model/lists.ts';
import type { Plan } from './plan.ts';

/** The lists that a plan's figures are counted from, in the order of the lists. */
export function listsNeeded({ milestones }: Plan): ListName[] {
  const needed = new Set(
    milestones.flatMap((one) => {
      const reads = one.kind === 'deliverable' ? undefined : indicatorById(one.indicator)?.reads;
      return Object.keys(reads ?? {});
    }),
  );
  return listNames.filter((list) => needed.has(list));
}

/** The key figures of a plan that this version can't compute. */
export function notBuiltIn({ milestones }: Plan): string[] {
  const named = milestones.flatMap((one) => (one.kind === 'deliverable' ? [] : [one.indicator]));
  return [...new Set(named.filter((id) => indicatorById(id) === undefined))];
}
