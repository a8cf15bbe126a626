import type { Report } from '../analyze.ts';

/** What is taken for a failure. */
export interface Failing {
  readonly failsOnMissed: boolean;
  readonly strict: boolean;
}

/** 0: all well; 1: a milestone is missed; 4: under `--strict`, something could not be evaluated. */
export function exitCodeOf({ judgements, observations }: Report, { failsOnMissed, strict }: Failing): number {
  if (failsOnMissed && judgements.some(({ status }) => status === 'missed')) return 1;
  const open = [...judgements, ...observations].some(({ status }) => status === 'not-evaluated');
  return strict && open ? 4 : 0;
}
