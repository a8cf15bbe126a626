import type { Period } from '../../calendar/period.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { notEvaluated, type Observation } from '../../model/observation.ts';
import type { Row } from '../../model/rows.ts';
import type { Arguments } from '../../model/words.ts';
import { Count, frameOf, type Verdict } from './count.ts';
import type { Indicator, Moment } from './define.ts';
import { Excluded, type Figure } from './figures.ts';
import { groupOf, type GroupName } from './groups.ts';
import { Placed, rowCountOf } from './placed.ts';
import { oncePer, unreadable, whatIsMissing, type OncePer } from './requirements.ts';

export interface Asked {
  readonly period: Period;
  readonly by?: GroupName | undefined;
  readonly parameters?: Arguments | undefined;
  /** One of the figures alone, where no other is wanted; the main one has no name. */
  readonly only?: { readonly part: string | undefined } | undefined;
}

export interface Judged {
  readonly unit: Row;
  readonly verdict: Verdict;
}

const outside: Verdict = { is: 'outside' };
const pending: Verdict = { is: 'pending' };

/** Every figure of an indicator for one period: the whole first, then, where asked for, each group. */
export function evaluate(indicator: Indicator, knowledge: Knowledge, asked: Asked): Observation[] {
  const at = momentOf(indicator, knowledge, asked);
  const lacking = indicator.missing?.(at);
  const { only } = asked;
  const wanted = only === undefined ? indicator.figures : indicator.figures.filter(({ part }) => part === only.part);
  return wanted.flatMap((figure) => {
    const missing = whatIsMissing(indicator, figure, knowledge) ?? lacking;
    if (missing !== undefined) return notEvaluated(frameOf(indicator, figure, at), missing);
    return countFigure(indicator, figure, at, figure.whole === true ? undefined : asked.by);
  });
}

function countFigure(indicator: Indicator, figure: Figure<Row>, at: Moment, by: GroupName | undefined): Observation[] {
  const whole = new Count(indicator, figure, at);
  const groups = new Map<string, Count>();
  const add = (unit: Row, verdict: Verdict): void => {
    if (verdict === outside) return whole.addOutside(1, rowCountOf(unit));
    whole.add(unit, verdict);
    if (by === undefined) return;
    const name = groupOf(unit, by, indicator, at);
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = new Count(indicator, figure, at)));
    group.add(unit, verdict);
  };
  const verdictOf = judgeOf(indicator, figure, at);
  if (indicator.placedOn === undefined) {
    const { units } = at.knowledge.views[indicator.of];
    for (let place = 0; place < units.length; place++) {
      const unit = units[place] as Row;
      add(unit, verdictOf(unit));
    }
  } else {
    const placed = placedBy(indicator, figure, at);
    const { units, others, otherRows } = placed.in(at.period);
    for (const { unit, reason } of placed.excluded) add(unit, excludedBefore(reason));
    for (const unit of units) add(unit, verdictOf(unit));
    whole.addOutside(others, otherRows);
  }
  const named = [...groups].sort(([a], [b]) => a.localeCompare(b, 'da', { numeric: true }));
  return [whole.observation(), ...named.map(([value, group]) => group.observation({ by: by ?? '', value }))];
}

export function momentOf(indicator: Indicator, knowledge: Knowledge, asked: Asked): Moment {
  const { asOf, settings } = knowledge;
  const parameters = { ...indicator.parameters, ...asked.parameters };
  return { period: asked.period, asOf, settings, knowledge, parameters };
}

/** Each case of the indicator's view with its verdict; whoever counts, lists or explains starts here. */
export function* judge(indicator: Indicator, figure: Figure<Row>, at: Moment): Generator<Judged> {
  const verdictOf = judgeOf(indicator, figure, at);
  for (const unit of at.knowledge.views[indicator.of].units) yield { unit, verdict: verdictOf(unit) };
}

/** A case that can't be placed in any period. */
function excludedBefore(reason: string): Verdict {
  return { is: 'excluded', reason, inPeriod: false, lacking: true };
}

const placedBefore: OncePer<Map<string, Placed>> = new WeakMap();

/** The same for every period, but not for every parameter. */
function placedBy(indicator: Indicator, figure: Figure<Row>, at: Moment): Placed {
  const byParameters = oncePer(placedBefore, at.knowledge, figure, () => new Map<string, Placed>());
  const key = JSON.stringify(at.parameters);
  let placed = byParameters.get(key);
  if (placed === undefined) {
    const unusable = unreadable(indicator, figure, at.knowledge);
    const { units } = at.knowledge.views[indicator.of];
    const reasonOf = (unit: Row): string | undefined => unusable(unit) ?? indicator.exclude?.(unit, at);
    placed = new Placed(units, reasonOf, (unit) => indicator.placedOn?.(unit));
    byParameters.set(key, placed);
  }
  return placed;
}

function judgeOf(indicator: Indicator, figure: Figure<Row>, at: Moment): (unit: Row) => Verdict {
  const unusable = unreadable(indicator, figure, at.knowledge);
  return (unit) => {
    const reason = unusable(unit) ?? indicator.exclude?.(unit, at);
    if (reason !== undefined) return excludedBefore(reason);
    if (!indicator.within(unit, at) || figure.within?.(unit, at) === false) return outside;
    const value = figure.value(unit, at);
    if (value === 'pending') return pending;
    if (value instanceof Excluded) {
      return { is: 'excluded', reason: value.reason, inPeriod: true, lacking: value.lacking };
    }
    return { is: 'counted', value };
  };
}
