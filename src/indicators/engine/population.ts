import type { Day } from '../../calendar/day.ts';
import type { Row } from '../../model/rows.ts';
import { rowCountOf, type Indicator, type Moment } from './define.ts';
import type { Figure } from './figures.ts';
import { Placed } from './placed.ts';
import { oncePer, unreadable, type Question } from './requirements.ts';

/** The cases of an indicator as they fall for one period, whichever of its figures is counted. */
export interface Population {
  /** Cases that can't be placed in any period, and why. */
  readonly excluded: readonly LeftOut[];
  /** The cases of the period, in the order of all. */
  readonly within: readonly Row[];
  /** How many others there are, and of how many rows of their list. */
  readonly others: number;
  readonly otherRows: number;
}

interface LeftOut {
  readonly unit: Row;
  readonly reason: string;
}

/** The same for all figures of an indicator that need nothing of their own. */
export function populationOf(indicator: Indicator, figure: Figure<Row>, at: Moment): Population {
  const placeable = placeableFor(indicator, figure, at);
  const { units, rows, excluded } = placeable;
  const { placedOn } = indicator;
  const candidates = placedOn === undefined ? units : placedBy(placeable, placedOn).in(at.period);
  const within: Row[] = [];
  let withinRows = 0;
  for (let place = 0; place < candidates.length; place++) {
    const unit = candidates[place] as Row;
    if (!indicator.within(unit, at)) continue;
    within.push(unit);
    withinRows += rowCountOf(unit);
  }
  return { excluded, within, others: units.length - within.length, otherRows: rows - withinRows };
}

/** Why a case can't be placed in any period; undefined where it can. */
export function exclusion(indicator: Indicator, figure: Figure<Row>, at: Moment): (unit: Row) => string | undefined {
  const reasons = unreadable(indicator, figure, at.knowledge);
  return (unit) => reasons.get(unit) ?? indicator.exclude?.(unit, at);
}

/** The cases of a view that can be placed in a period, those that can't, and what their days were found to be. */
interface Placeable {
  readonly units: readonly Row[];
  readonly rows: number;
  readonly excluded: readonly LeftOut[];
  readonly placed: Map<PlacedOn, Placed>;
}

type PlacedOn = (one: Row) => Day | undefined;

/** By what can't be read in the cases and by the rule that excludes them: many indicators have both in common. */
const placeableBefore: Question<ReadonlyMap<Row, string>, Map<Indicator['exclude'], Map<string, Placeable>>> = {};

/** The same for every period, but not for every parameter. */
function placeableFor(indicator: Indicator, figure: Figure<Row>, at: Moment): Placeable {
  const { of, exclude } = indicator;
  const reasons = unreadable(indicator, figure, at.knowledge);
  const byRule = oncePer(
    placeableBefore,
    at.knowledge,
    reasons,
    () => new Map<Indicator['exclude'], Map<string, Placeable>>(),
  );
  let byName = byRule.get(exclude);
  if (byName === undefined) byRule.set(exclude, (byName = new Map<string, Placeable>()));
  const name = `${of} ${JSON.stringify(at.parameters)}`;
  let placeable = byName.get(name);
  if (placeable === undefined) {
    const { units } = at.knowledge.views[of];
    const isAll = exclude === undefined && reasons.size === 0;
    placeable = isAll ? placeableOf(units, []) : withoutExcluded(units, reasons, exclude, at);
    byName.set(name, placeable);
  }
  return placeable;
}

/** Not given a function that says why: V8 keeps the first that is called here, and with it would keep all that is known. */
function withoutExcluded(
  units: readonly Row[],
  reasons: ReadonlyMap<Row, string>,
  exclude: Indicator['exclude'],
  at: Moment,
): Placeable {
  const excluded: LeftOut[] = [];
  const others: Row[] = [];
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] as Row;
    const reason = reasons.get(unit) ?? exclude?.(unit, at);
    if (reason === undefined) others.push(unit);
    else excluded.push({ unit, reason });
  }
  return placeableOf(excluded.length === 0 ? units : others, excluded);
}

function placeableOf(units: readonly Row[], excluded: readonly LeftOut[]): Placeable {
  let rows = 0;
  for (let place = 0; place < units.length; place++) rows += rowCountOf(units[place] as Row);
  return { units, rows, excluded, placed: new Map() };
}

function placedBy({ units, placed }: Placeable, placedOn: PlacedOn): Placed {
  let known = placed.get(placedOn);
  if (known === undefined) placed.set(placedOn, (known = new Placed(units, placedOn)));
  return known;
}
