import { addDays, type Day } from '../../calendar/day.ts';
import type { Measure, MeasuresTogether } from '../../model/knowledge.ts';
import type { Moment } from '../engine/define.ts';
import { stockDayOf } from '../engine/event.ts';
import { Excluded } from '../engine/figures.ts';
import { isActiveOn } from './active.ts';

export type Move = 'up' | 'down' | 'same';

/** From the day before the period to its last day, as far as is known. */
export function moveOf(one: MeasuresTogether, at: Moment): Move | Excluded {
  const before = levelOn(one, dayBefore(at));
  const after = levelOn(one, stockDayOf(at));
  if (before === undefined || after === undefined) return new Excluded('unknown-step');
  if (before === after) return 'same';
  return after > before ? 'up' : 'down';
}

/**
 * The step on which a child stands: that of its most invasive measure, 0 without one; undefined when any of its
 * measures is on no known step.
 */
export function levelOn({ measures }: MeasuresTogether, on: Day): number | undefined {
  let level = 0;
  for (const one of measures) {
    if (!isActiveOn(one, on)) continue;
    if (one.level === undefined) return undefined;
    level = Math.max(level, one.level);
  }
  return level;
}

/** The most invasive measure of a day, of those on a known step; undefined without one. */
export function topOn({ measures }: MeasuresTogether, on: Day): Measure | undefined {
  let top: Measure | undefined;
  for (const one of measures) {
    if (one.level === undefined || !isActiveOn(one, on)) continue;
    if (top?.level === undefined || one.level > top.level) top = one;
  }
  return top;
}

export function dayBefore({ period }: Moment): Day {
  return addDays(period.from, -1);
}
