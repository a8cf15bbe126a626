import * as fc from 'fast-check';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import { allPeriods, knowing, verdicts } from './asking.ts';
import { dayNamed } from './heads.ts';
import { worlds } from './worlds.ts';

const days = ['2016-03-31', '2016-06-30', '2016-12-31', '2017-03-31'].map(dayNamed);

/** What comes up rarely comes up in so many lists if it comes up at all. The same ones serve every indicator. */
const tried = fc
  .sample(worlds, { numRuns: 200, seed: 2016 })
  .flatMap((world) => days.map((asOf) => knowing(world, asOf)));

/** How the cases of generated lists come out by an indicator's main figure, each outcome that was met, in order. */
export function outcomesMet(indicator: Indicator): string[] {
  const met = new Set<string>();
  for (const knowledge of tried) {
    for (const { verdict } of allPeriods.flatMap((period) => verdicts(indicator, 0, knowledge, period))) {
      const value = verdict.is === 'counted' ? verdict.value : undefined;
      met.add(value === 'met' || value === 'missed' ? value : verdict.is);
    }
  }
  return [...met].toSorted();
}
