import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import { span } from '../calendar/period.ts';
import type { DeadlineKind, Indicator } from '../indicators/engine/define.ts';
import { momentOf } from '../indicators/engine/evaluate.ts';
import { groupOf, type GroupName } from '../indicators/engine/groups.ts';
import { exclusion } from '../indicators/engine/population.ts';
import { whatIsMissing } from '../indicators/engine/requirements.ts';
import type { Knowledge, WithoutStart } from '../model/knowledge.ts';
import { addCounts, countsOf, type Count } from '../model/lists.ts';
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
  /** Open cases that no limit can be told for, by kind and reason: without them the list would look complete. */
  readonly notFollowed: readonly (Count & { readonly kind: DeadlineKind })[];
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
  const notFollowed: WorkList['notFollowed'][number][] = [];
  for (const indicator of indicators) {
    const kind = indicator.deadline?.kind;
    if (kind === undefined || !asked.kinds.includes(kind)) continue;
    const missing = missingFor(indicator, knowledge);
    if (missing !== undefined) {
      notEvaluated.push({ kind, reason: missing });
      continue;
    }
    const open = openCases(indicator, knowledge, asked);
    duties.push(...open.duties);
    notFollowed.push(...countsOf(open.notFollowed).map((count) => ({ kind, ...count })));
  }
  duties.sort((a, b) => a.dueOn - b.dueOn || a.unit.file - b.unit.file || a.unit.line - b.unit.line);
  return { duties, notEvaluated, notFollowed };
}

function missingFor(indicator: Indicator, knowledge: Knowledge): Reason | undefined {
  const [main] = indicator.figures;
  const at = momentOf(indicator, knowledge, { period: span(knowledge.asOf, knowledge.asOf) });
  return main === undefined ? undefined : (whatIsMissing(indicator, main, knowledge) ?? indicator.missing?.(at));
}

/** Its status says that it is done: without a day of the end no limit is judged, and none is ahead. */
const saidToHaveEnded = 'ended-without-end-date';

interface OpenCases {
  readonly duties: readonly Duty[];
  readonly notFollowed: ReadonlyMap<string, number>;
}

function openCases(indicator: Indicator, knowledge: Knowledge, asked: WorkAsked): OpenCases {
  const duties: Duty[] = [];
  const notFollowed = new Map<string, number>();
  const { deadline, figures } = indicator;
  const [main] = figures;
  if (deadline === undefined || main === undefined) return { duties, notFollowed };
  const { asOf } = knowledge;
  const at = momentOf(indicator, knowledge, { period: span(asOf, asOf) });
  const reasonOf = exclusion(indicator, main, at);
  const last = asked.onlyOverdue ? addDays(asOf, -1) : addDays(asOf, asked.withinDays);
  const view = knowledge.views[indicator.of];
  for (const unit of view.units) {
    if (!deadline.isOpen(unit, at)) continue;
    // A row that can't be judged has no limit that could be relied on; `check` lists it.
    const reason = reasonOf(unit);
    if (reason !== undefined) {
      if (reason !== saidToHaveEnded) addCounts(notFollowed, [{ reason, count: 1 }]);
      continue;
    }
    const dueOn = deadline.openUntil(unit, at);
    if (dueOn === undefined || dueOn > last) continue;
    const group = asked.by === undefined ? undefined : groupOf(unit, asked.by, indicator, at);
    duties.push({ kind: deadline.kind, unit, dueOn, daysOver: daysBetween(dueOn, asOf), group });
  }
  const tellOpen = (one: WithoutStart<Row>, reason: string): void => {
    if (one.unusable?.['endedOn'] === saidToHaveEnded || !deadline.isOpen(one, at)) return;
    addCounts(notFollowed, [{ reason, count: 1 }]);
  };
  for (const one of view.withoutStart ?? []) tellOpen(one, one.unusable?.['startedOn'] ?? 'no-start-date');
  for (const one of view.ofUnknownKind ?? []) tellOpen(one, 'unknown-measure');
  return { duties, notFollowed };
}
