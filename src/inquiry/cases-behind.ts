import type { Period } from '../calendar/period.ts';
import type { Verdict } from '../indicators/engine/count.ts';
import { rowsOf, type Indicator } from '../indicators/engine/define.ts';
import { judge, momentOf } from '../indicators/engine/evaluate.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Row } from '../model/rows.ts';

/** One case behind a figure. */
export interface CaseBehind {
  readonly unit: Row;
  /** How many rows of the list it is made of. */
  readonly rows: number;
  readonly verdict: Exclude<Verdict, { is: 'outside' }>;
}

/** Every case of the period's population with what became of it, in the order of the lists; those outside it are left away. */
export function casesBehind(indicator: Indicator, knowledge: Knowledge, period: Period): CaseBehind[] {
  const at = momentOf(indicator, knowledge, { period });
  const [main] = indicator.figures;
  if (main === undefined) return [];
  const cases: CaseBehind[] = [];
  for (const { unit, verdict } of judge(indicator, main, at)) {
    if (verdict.is === 'outside') continue;
    cases.push({ unit, rows: rowsOf(unit).length, verdict });
  }
  return cases.sort((a, b) => a.unit.file - b.unit.file || a.unit.line - b.unit.line);
}
