import type { Row } from '../../model/rows.ts';
import type { Indicator, Moment } from './define.ts';
import type { Figure } from './figures.ts';
import { Placed, rowCountOf } from './placed.ts';
import { oncePer, unreadable, type OncePer } from './requirements.ts';

/** The cases of an indicator as they fall for one period, whichever of its figures is counted. */
export interface Population {
  /** Cases that can't be placed in any period, and why. */
  readonly excluded: readonly { readonly unit: Row; readonly reason: string }[];
  /** The cases of the period, in the order of all. */
  readonly within: readonly Row[];
  /** How many others there are, and of how many rows of their list. */
  readonly others: number;
  readonly otherRows: number;
}

/** The same for all figures of an indicator that need nothing of their own. */
export function populationOf(indicator: Indicator, figure: Figure<Row>, at: Moment): Population {
  return indicator.placedOn === undefined ? amongAll(indicator, figure, at) : amongPlaced(indicator, figure, at);
}

function amongAll(indicator: Indicator, figure: Figure<Row>, at: Moment): Population {
  const { units } = at.knowledge.views[indicator.of];
  const reasonOf = exclusion(indicator, figure, at);
  const excluded: { unit: Row; reason: string }[] = [];
  const candidates: Row[] = [];
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] as Row;
    const reason = reasonOf(unit);
    if (reason === undefined) candidates.push(unit);
    else excluded.push({ unit, reason });
  }
  return { excluded, ...withinOf(candidates, indicator, at) };
}

function amongPlaced(indicator: Indicator, figure: Figure<Row>, at: Moment): Population {
  const placed = placedBy(indicator, figure, at);
  const { units, others, otherRows } = placed.in(at.period);
  const found = withinOf(units, indicator, at);
  return {
    excluded: placed.excluded,
    within: found.within,
    others: others + found.others,
    otherRows: otherRows + found.otherRows,
  };
}

function withinOf(units: readonly Row[], indicator: Indicator, at: Moment): Omit<Population, 'excluded'> {
  const within: Row[] = [];
  let otherRows = 0;
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] as Row;
    if (indicator.within(unit, at)) within.push(unit);
    else otherRows += rowCountOf(unit);
  }
  return { within, others: units.length - within.length, otherRows };
}

/** Why a case can't be placed in any period; undefined where it can. */
export function exclusion(indicator: Indicator, figure: Figure<Row>, at: Moment): (unit: Row) => string | undefined {
  const unusable = unreadable(indicator, figure, at.knowledge);
  return (unit) => unusable(unit) ?? indicator.exclude?.(unit, at);
}

const placedBefore: OncePer<Indicator | Figure<Row>, Map<string, Placed>> = new WeakMap();

/** The same for every period, but not for every parameter. */
function placedBy(indicator: Indicator, figure: Figure<Row>, at: Moment): Placed {
  const asking = figure.reads === undefined ? indicator : figure;
  const byParameters = oncePer(placedBefore, at.knowledge, asking, () => new Map<string, Placed>());
  const key = JSON.stringify(at.parameters);
  let placed = byParameters.get(key);
  if (placed === undefined) {
    const { units } = at.knowledge.views[indicator.of];
    placed = new Placed(units, exclusion(indicator, figure, at), (unit) => indicator.placedOn?.(unit));
    byParameters.set(key, placed);
  }
  return placed;
}
