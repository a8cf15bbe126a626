import type { Report } from '../analyze.ts';

/** 0: all well; 1: a milestone is missed; 4: under `--strict`, something could not be evaluated. */
export function exitCodeOf({ judgements, observations }: Report, strict: boolean): number {
  if (judgements.some(({ status }) => status === 'missed')) return 1;
  const open = [...judgements, ...observations].some(({ status }) => status === 'not-evaluated');
  return strict && open ? 4 : 0;
}
