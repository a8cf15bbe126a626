import { dayOf, parseDay, type Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import { barnetsLovFrom } from '../../model/law.ts';
import type { Reason } from '../../model/observation.ts';
import type { Indicator, Moment } from './define.ts';

/** The case system's data structure changed with its third version. */
const newStructureFrom = parseDay('2019-01-01') as Day;

/** What the period itself gives the reader to know: that it has not ended, or that it lies across a change. */
export function periodNotes({ basis, categoriesChanged = [] }: Indicator, { period, asOf }: Moment): Reason[] {
  const notes: Reason[] = [];
  if (period.to > asOf) notes.push({ code: 'in-progress' });
  if (basis.length > 0 && spans(period, barnetsLovFrom)) notes.push({ code: 'law-change' });
  if (spans(period, newStructureFrom)) notes.push({ code: 'system-change' });
  for (const year of categoriesChanged) {
    if (spans(period, dayOf(year, 1, 1))) notes.push({ code: 'category-change', args: { year } });
  }
  return notes;
}

/** A change on the period's first day leaves the whole of it on one side. */
function spans(period: Period, changedOn: Day | undefined): boolean {
  return changedOn !== undefined && period.from < changedOn && changedOn <= period.to;
}
