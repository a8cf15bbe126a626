import type { ShownReport } from '../privacy/shown.ts';

/** What is taken for a failure. */
export interface Failing {
  readonly failsOnMissed: boolean;
  readonly strict: boolean;
}

/**
 * 0: all well; 1: a milestone is missed; 4: under `--strict`, something could not be evaluated. A hidden verdict
 * counts as none of these: the code would give it away.
 */
export function exitCodeOf({ judgements, observations }: ShownReport, { failsOnMissed, strict }: Failing): number {
  if (failsOnMissed && judgements.some(({ status }) => status === 'missed')) return 1;
  const open = [...judgements, ...observations].some(({ status }) => status === 'not-evaluated');
  return strict && open ? 4 : 0;
}
