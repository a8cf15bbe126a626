import { span } from '../../calendar/period.ts';
import { fold } from '../../model/fold.ts';
import type { Measure } from '../../model/knowledge.ts';
import type { BudgetLine } from '../../model/settings.ts';
import type { Moment } from '../engine/define.ts';
import { stockDayOf } from '../engine/event.ts';
import { rowHolds } from './measure-words.ts';
import { costInOre } from './price.ts';

/** The budget line that the parameter `line` names; without a name, the last that has begun when the period ends. */
export function budgetLine(at: Moment): BudgetLine | undefined {
  const name = String(at.parameters['line'] ?? '');
  if (name !== '') return at.settings.budget.find(({ line }) => line === name);
  const begun = at.settings.budget.filter(({ from }) => from <= stockDayOf(at));
  return begun.reduce<BudgetLine | undefined>(
    (last, line) => (last === undefined || line.from > last.from ? line : last),
    undefined,
  );
}

/** What the rows of a measure that the line pays for cost from the line's first day on, up to the period's last or its own; undefined for a row without a price. */
export function spentInOre({ rows }: Measure, line: BudgetLine, at: Moment): (number | undefined)[] {
  const to = line.to < at.period.to ? line.to : at.period.to;
  if (to < line.from) return [];
  const words = line.words.map(fold);
  const spent: Moment = { ...at, period: span(line.from, to) };
  return rows.filter((row) => rowHolds(row, words) && runsIn(row, spent)).map((row) => costInOre(row, spent));
}

function runsIn({ startedOn, endedOn }: Measure['rows'][number], { period, asOf }: Moment): boolean {
  if (startedOn === undefined || startedOn > period.to || startedOn > asOf) return false;
  return endedOn === undefined || endedOn >= period.from;
}
