import { addCounts, countsOf, lackingIn, type ListName } from '../../model/lists.ts';
import {
  noneJudged,
  type Account,
  type Mergeable,
  type Observation,
  type ObservationStatus,
  type Part,
  type Reason,
  type Summary,
  type Unit,
} from '../../model/observation.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Row } from '../../model/rows.ts';
import { rowCountOf, type Indicator, type Moment } from './define.ts';
import { Excluded, type Figure, type Tally } from './figures.ts';
import { periodNotes } from './period-notes.ts';
import { reachNotes } from './reach.ts';
import { oncePer, type Question } from './requirements.ts';

/**
 * Where one case ended up. `inPeriod`: excluded, but known to belong to the period; `lacking`: for want of something,
 * not because the rule leaves it out.
 */
export type Verdict =
  | { readonly is: 'counted'; readonly value: unknown }
  | { readonly is: 'pending' }
  | { readonly is: 'outside' }
  | { readonly is: 'excluded'; readonly reason: string; readonly inPeriod: boolean; readonly lacking: boolean };

const none: readonly string[] = [];

/** The running count of one figure over some of the cases. */
export class Count {
  readonly #indicator: Indicator;
  readonly #figure: Figure<Row>;
  readonly #asked: Moment;
  /** As far as the lists reach. */
  readonly #at: Moment;
  readonly #tally: Tally<unknown>;
  readonly #noted = new Map<string, number>();
  readonly #told: Row[] = [];
  readonly #excluded = new Map<string, number>();
  readonly #excludedRows = new Map<string, number>();
  readonly #units = { counted: 0, pending: 0, outside: 0, unplaced: 0, unjudged: 0, setAside: 0 };
  readonly #rows = { counted: 0, pending: 0, outside: 0 };

  constructor(indicator: Indicator, figure: Figure<Row>, asked: Moment, at: Moment) {
    this.#indicator = indicator;
    this.#figure = figure;
    this.#asked = asked;
    this.#at = at;
    this.#tally = figure.tally(at);
  }

  /** A case of the period, with what the figure says of it. */
  add(unit: Row, value: unknown): void {
    const rows = rowCountOf(unit);
    if (value instanceof Excluded) return this.#leaveOut(value.reason, rows, value.lacking ? 'unjudged' : 'setAside');
    if (value === 'pending') {
      this.#units.pending++;
      this.#rows.pending += rows;
    } else {
      this.#units.counted++;
      this.#rows.counted += rows;
      this.#tally.add(value);
    }
    if (this.#indicator.tells !== undefined) this.#told.push(unit);
    const codes = this.#indicator.notes?.(unit, this.#at) ?? none;
    for (let nth = 0; nth < codes.length; nth++) increase(this.#noted, codes[nth] as string, 1);
  }

  /** A case that can't be placed in any period. */
  addUnplaced(unit: Row, reason: string): void {
    this.#leaveOut(reason, rowCountOf(unit), 'unplaced');
  }

  #leaveOut(reason: string, rows: number, as: 'unplaced' | 'unjudged' | 'setAside'): void {
    this.#units[as]++;
    increase(this.#excluded, reason, 1);
    increase(this.#excludedRows, reason, rows);
  }

  /** Cases that are outside the period, without looking at each. */
  addOutside(units: number, rows: number): void {
    this.#units.outside += units;
    this.#rows.outside += rows;
  }

  observation(group?: { by: string; value: string }): Observation {
    const summary = this.#tally.summary();
    const notBegun = this.#asked.period.from > this.#asked.asOf;
    const empty = isEmpty(this.#figure.unit, summary, notBegun);
    const doubt = this.#doubt(group === undefined);
    const { status, reason } = statusOf({ isEmpty: empty, notBegun, pending: this.#units.pending, doubt });
    const one: Draft<Observation> = frameOf(this.#indicator, this.#figure, this.#at);
    if (group !== undefined) one.group = group;
    one.status = status;
    if (reason !== undefined) one.reason = reason;
    one.summary = empty ? { ...summary, value: null } : summary;
    one.pending = this.#units.pending;
    one.excluded = countsOf(this.#excluded);
    one.notes = [...this.#wholeNotes(), ...countedNotes(this.#noted)];
    // A row that is outside the period belongs to no group: only the whole adds up to the list.
    one.account = group === undefined ? this.#account() : null;
    one.mergeable = this.#tally.mergeable?.(doubt) ?? { doubt };
    return one as Observation;
  }

  #wholeNotes(): Reason[] {
    const said = this.#indicator.says?.(this.#at) ?? [];
    const told = this.#indicator.tells?.(this.#told, this.#at) ?? [];
    const reached = reachNotes(this.#indicator, this.#figure, this.#asked, this.#units.pending);
    return [...periodNotes(this.#indicator, this.#asked), ...reached, ...said, ...told];
  }

  /**
   * Too many cases lack what the figure needs: of all, when they can't be placed in time; of the period's, when they can.
   * Rows that became no case for want of something can't be placed in time or in a group: the whole bears them.
   */
  #doubt(isWhole: boolean): Mergeable['doubt'] {
    const { counted, pending, outside, unplaced, unjudged, setAside } = this.#units;
    return {
      unplaced: [unplaced, counted + pending + outside + unplaced + unjudged + setAside],
      unjudged: [unjudged, counted + pending + unjudged],
      lost: isWhole ? lostOf(this.#indicator, this.#at.knowledge) : {},
      limit: this.#at.settings.unreliableAbove,
    };
  }

  #account(): Account {
    const { knowledge } = this.#at;
    const view = knowledge.views[this.#indicator.of];
    const list = knowledge.lists[view.list];
    const excluded = new Map(this.#excludedRows);
    addCounts(excluded, list?.leftOut ?? []);
    addCounts(excluded, view.leftOut);
    return {
      list: view.list,
      rows: list?.rowsRead ?? 0,
      counted: this.#rows.counted,
      pending: this.#rows.pending,
      outsidePeriod: this.#rows.outside,
      excluded: countsOf(excluded),
    };
  }
}

const lostBefore: Question<Indicator, Mergeable['doubt']['lost']> = {};

/** Of each list that is read, the rows that should have been used and could not. */
function lostOf(indicator: Indicator, knowledge: Knowledge): Mergeable['doubt']['lost'] {
  return oncePer(lostBefore, knowledge, indicator, () => {
    const { views, lists } = knowledge;
    const view = views[indicator.of];
    const read = new Set([view.list, ...(Object.keys(indicator.reads) as ListName[])]);
    const lost: Partial<Record<ListName, Part>> = {};
    for (const name of read) {
      const rows = lackingIn(lists[name]?.leftOut ?? []);
      const unused = name === view.list ? lackingIn(view.leftOut) : 0;
      lost[name] = [rows + unused, rows + (lists[name]?.rows.length ?? 0)];
    }
    return lost;
  });
}

/** Filled in key by key: V8 gives every object that is spread together a shape of its own, and is slow with many shapes. */
type Draft<T> = { -readonly [K in keyof T]?: T[K] };

type Frame = Pick<Observation, 'indicator' | 'part' | 'parameters' | 'period' | 'unit'>;

/** What names an observation, whatever it comes to. */
export function frameOf(indicator: Indicator, figure: Figure<Row>, at: Moment): Frame {
  const frame: Draft<Frame> = { indicator: indicator.id };
  if (figure.part !== undefined) frame.part = figure.part;
  if (Object.keys(at.parameters).length > 0) frame.parameters = at.parameters;
  frame.period = at.period;
  frame.unit = figure.unit;
  return frame as Frame;
}

function countedNotes(noted: ReadonlyMap<string, number>): Reason[] {
  return [...noted].map(([code, count]) => ({ code, args: { count } }));
}

/** Bands without a case in any of them are no figure, and none yet is none before the period has begun. */
export function isEmpty(unit: Unit, { value }: Summary, notBegun: boolean): boolean {
  return value === null || (value === 0 && ((notBegun && unit === 'count') || unit === 'distribution'));
}

/** Whether a figure can be shown and relied on, and if not, why. */
export function statusOf(count: { isEmpty: boolean; notBegun: boolean; pending: number; doubt: Mergeable['doubt'] }): {
  status: ObservationStatus;
  reason: Reason | undefined;
} {
  const { isEmpty, notBegun, pending, doubt } = count;
  const none = notBegun ? 'period-not-begun' : 'none-in-period';
  if (isEmpty && (pending > 0 || notBegun))
    return { status: 'empty', reason: { code: pending > 0 ? 'all-pending' : none } };
  const share = Math.max(...[doubt.unplaced, doubt.unjudged, ...Object.values(doubt.lost)].map(shareOf));
  if (isEmpty) {
    const reason = share <= doubt.limit ? { code: none } : { code: noneJudged, args: { share } };
    return { status: 'empty', reason };
  }
  if (share <= doubt.limit) return { status: 'ok', reason: undefined };
  return { status: 'unreliable', reason: { code: 'unreliable', args: { share } } };
}

function shareOf([part, all]: Part): number {
  return all === 0 ? 0 : part / all;
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
