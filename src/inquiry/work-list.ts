import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import { span } from '../calendar/period.ts';
import type { DeadlineKind, Indicator } from '../indicators/engine/define.ts';
import { momentOf } from '../indicators/engine/evaluate.ts';
import { groupOf, type GroupName } from '../indicators/engine/groups.ts';
import { unreadable, whatIsMissing } from '../indicators/engine/requirements.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Reason } from '../model/observation.ts';
import type { Row } from '../model/rows.ts';

/** Something that must be done on one case by a day. */
export interface Duty {
  readonly kind: DeadlineKind;
  readonly unit: Row;
  readonly dueOn: Day;
  /** Days past the limit on the as-of day; 0 or less while it is still in time. */
  readonly daysOver: number;
  readonly group: string | undefined;
}

export interface WorkList {
  /** By day, the longest overdue first. */
  readonly duties: readonly Duty[];
  /** Kinds that could not be looked at, and why; they are not the same as kinds with nothing to do. */
  readonly notEvaluated: readonly { readonly kind: DeadlineKind; readonly reason: Reason }[];
}

export interface WorkAsked {
  readonly kinds: readonly DeadlineKind[];
  /** Leaves out what is still in time. */
  readonly onlyOverdue: boolean;
  /** Limits that come within so many days are on the list; undefined leaves out what is not overdue. */
  readonly withinDays: number;
  readonly by: GroupName | undefined;
}

/** What is late and what falls due, by the limits of the indicators: the same day decides there and here. */
export function workList(indicators: readonly Indicator[], knowledge: Knowledge, asked: WorkAsked): WorkList {
  const duties: Duty[] = [];
  const notEvaluated: WorkList['notEvaluated'][number][] = [];
  for (const indicator of indicators) {
    const kind = indicator.deadline?.kind;
    if (kind === undefined || !asked.kinds.includes(kind)) continue;
    const missing = missingFor(indicator, knowledge);
    if (missing === undefined) duties.push(...dutiesOf(indicator, knowledge, asked));
    else notEvaluated.push({ kind, reason: missing });
  }
  duties.sort((a, b) => a.dueOn - b.dueOn || a.unit.file - b.unit.file || a.unit.line - b.unit.line);
  return { duties, notEvaluated };
}

function missingFor(indicator: Indicator, knowledge: Knowledge): Reason | undefined {
  const [main] = indicator.figures;
  return main === undefined ? undefined : whatIsMissing(indicator, main, knowledge);
}

function dutiesOf(indicator: Indicator, knowledge: Knowledge, asked: WorkAsked): Duty[] {
  const { deadline, figures } = indicator;
  const [main] = figures;
  if (deadline === undefined || main === undefined) return [];
  const { asOf } = knowledge;
  const at = momentOf(indicator, knowledge, { period: span(asOf, asOf) });
  const unusable = unreadable(indicator, main, knowledge);
  const last = asked.onlyOverdue ? addDays(asOf, -1) : addDays(asOf, asked.withinDays);
  const duties: Duty[] = [];
  for (const unit of knowledge.views[indicator.of].units) {
    // A row that can't be judged has no limit that could be relied on; `check` lists it.
    if (unusable.has(unit) || indicator.exclude?.(unit, at) !== undefined) continue;
    const dueOn = deadline.openUntil(unit, at);
    if (dueOn === undefined || dueOn > last) continue;
    const group = asked.by === undefined ? undefined : groupOf(unit, asked.by, indicator, at);
    duties.push({ kind: deadline.kind, unit, dueOn, daysOver: daysBetween(dueOn, asOf), group });
  }
  return duties;
}
