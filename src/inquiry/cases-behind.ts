import { daysBetween } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Verdict } from '../indicators/engine/count.ts';
import { rowsOf, type Indicator, type Moment } from '../indicators/engine/define.ts';
import { judge, momentOf } from '../indicators/engine/evaluate.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Row } from '../model/rows.ts';

/** One case behind a figure. */
export interface CaseBehind {
  readonly unit: Row;
  /** How many rows of the list it is made of. */
  readonly rows: number;
  readonly verdict: Exclude<Verdict, { is: 'outside' }>;
  /** Days past the limit of a case that missed it; by the as-of day where it is open still. 0 is less than a day. */
  readonly daysLate: number | undefined;
}

/**
 * Every case of the period's population with what became of it; those outside it are left away. What missed comes
 * first, the latest of it on top; the rest is in the order of the lists.
 */
export function casesBehind(indicator: Indicator, knowledge: Knowledge, period: Period): CaseBehind[] {
  const at = momentOf(indicator, knowledge, { period });
  const [main] = indicator.figures;
  if (main === undefined) return [];
  const cases: CaseBehind[] = [];
  for (const { unit, verdict } of judge(indicator, main, at)) {
    if (verdict.is === 'outside') continue;
    const daysLate = hasMissed(verdict) ? daysLateOf(indicator, unit, at) : undefined;
    cases.push({ unit, rows: rowsOf(unit).length, verdict, daysLate });
  }
  return cases.sort((a, b) => lateness(b) - lateness(a) || a.unit.file - b.unit.file || a.unit.line - b.unit.line);
}

function hasMissed(verdict: CaseBehind['verdict']): boolean {
  return verdict.is === 'counted' && verdict.value === 'missed';
}

function daysLateOf(indicator: Indicator, unit: Row, at: Moment): number | undefined {
  const limit = indicator.limit?.(unit, at);
  return limit === undefined ? undefined : Math.max(0, daysBetween(limit.dueOn, limit.until ?? at.asOf));
}

function lateness({ verdict, daysLate }: CaseBehind): number {
  return hasMissed(verdict) ? (daysLate ?? 0) : -1;
}
