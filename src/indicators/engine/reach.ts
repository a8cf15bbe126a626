import { earliest, isoDay, latest, type Day } from '../../calendar/day.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ListName } from '../../model/lists.ts';
import type { Reason } from '../../model/observation.ts';
import type { Row } from '../../model/rows.ts';
import { startDayOf } from '../../model/start-day.ts';
import type { Arguments } from '../../model/words.ts';
import type { Indicator, Moment } from './define.ts';
import { stockDayOf } from './event.ts';
import type { Figure } from './figures.ts';
import { oncePer, readsOf, type Question } from './requirements.ts';

/** How far a list reaches: to the day on which it was taken out. */
interface Reach {
  readonly list: ListName;
  readonly extractedOn: Day;
}

/**
 * The list that was taken out before the period began, or before the day that a stock is told for: it would look as if
 * nothing had happened since. Undefined when all lists reach. A period that has not begun is told of as such.
 */
export function whatIsNotReached(indicator: Indicator, figure: Figure<Row>, at: Moment): Reason | undefined {
  const reach = reachOf(indicator, figure, at.knowledge);
  if (reach === undefined || at.period.from > at.asOf) return undefined;
  const args = argsOf(reach);
  if (reach.extractedOn < at.period.from) return { code: 'extracted-before-period', args };
  const isShort = indicator.stock === true && reach.extractedOn < stockDayOf(at);
  return isShort ? { code: 'extracted-before-last-day', args } : undefined;
}

/**
 * The moment as far as the lists reach: what was pending on the day when the first of them was taken out is pending, for
 * nobody knows whether its limit, which came later, was kept.
 */
export function asFarAsListsReach(indicator: Indicator, figure: Figure<Row>, at: Moment): Moment {
  const reach = reachOf(indicator, figure, at.knowledge);
  return reach !== undefined && reach.extractedOn < at.asOf ? { ...at, asOf: reach.extractedOn } : at;
}

/**
 * Says so where the lists reach into the period and not to its end, else where cases are pending since the lists were
 * taken out; and where one of the lists begins only after the period.
 */
export function reachNotes(indicator: Indicator, figure: Figure<Row>, at: Moment, pending: number): Reason[] {
  const notes: Reason[] = [];
  const reach = reachOf(indicator, figure, at.knowledge);
  if (reach !== undefined && reach.extractedOn >= at.period.from && reach.extractedOn < stockDayOf(at)) {
    notes.push({ code: 'extracted-within-period', args: argsOf(reach) });
  } else if (reach !== undefined && reach.extractedOn < at.asOf && pending > 0) {
    notes.push({ code: 'pending-since-extraction', args: argsOf(reach) });
  }
  for (const list of listsThatBegin(indicator, figure, at.knowledge)) {
    const first = beginningAfter(stockDayOf(at), list, at.knowledge);
    if (first === undefined) continue;
    notes.push({ code: 'begins-after-period', args: { list, month: isoDay(first).slice(0, 7) } });
  }
  return notes;
}

function argsOf({ list, extractedOn }: Reach): Arguments {
  return { list, extractedOn: isoDay(extractedOn) };
}

const reachBefore: Question<Figure<Row>, Reach | undefined> = {};

/** Of the lists that a figure reads, the one that was taken out first; undefined where none tells its day. */
function reachOf(indicator: Indicator, figure: Figure<Row>, knowledge: Knowledge): Reach | undefined {
  return oncePer(reachBefore, knowledge, figure, () => {
    let first: Reach | undefined;
    for (const [list] of readsOf(indicator, figure)) {
      const extractedOn = extractedOnOf(list, knowledge);
      if (extractedOn === undefined) continue;
      if (first === undefined || extractedOn < first.extractedOn) first = { list, extractedOn };
    }
    return first;
  });
}

/** Who there is: such a list has no beginning, for most of it was there before. */
const standing: ReadonlySet<ListName> = new Set<ListName>(['units', 'staff']);

const beginningBefore: Question<Figure<Row>, readonly ListName[]> = {};

/** The lists a figure reads that have a beginning: before it, they may have been cut off, and nothing tells whether they were. */
function listsThatBegin(indicator: Indicator, figure: Figure<Row>, knowledge: Knowledge): readonly ListName[] {
  return oncePer(beginningBefore, knowledge, figure, () => {
    const lists = readsOf(indicator, figure).map(([list]) => list);
    return [...new Set(lists)].filter((list) => !standing.has(list));
  });
}

/** How much of a list has been looked at, and the earliest day found so far. */
interface Looked {
  rows: number;
  earliest: Day | undefined;
}

const lookedBefore: Question<ListName, Looked> = {};

/** A list's first day where it is after a day; no more of the list is looked at than it takes to find an earlier one. */
function beginningAfter(day: Day, list: ListName, knowledge: Knowledge): Day | undefined {
  const looked = oncePer(lookedBefore, knowledge, list, (): Looked => ({ rows: 0, earliest: undefined }));
  const rows: readonly Row[] = knowledge.lists[list]?.rows ?? [];
  while (looked.rows < rows.length && (looked.earliest === undefined || looked.earliest > day)) {
    looked.earliest = earliest(looked.earliest, startDayOf(list, rows[looked.rows++] as Row));
  }
  return looked.earliest !== undefined && looked.earliest > day ? looked.earliest : undefined;
}

/** The newest day of a list's files; undefined where one of them does not tell, for it may be newer. */
function extractedOnOf(list: ListName, { files }: Knowledge): Day | undefined {
  const days = files.filter((file) => file.list === list).map(({ extractedOn }) => extractedOn);
  return days.includes(undefined) ? undefined : latest(...days);
}
