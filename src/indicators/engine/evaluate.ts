import type { Period } from '../../calendar/period.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { notEvaluated, type Observation } from '../../model/observation.ts';
import type { Row } from '../../model/rows.ts';
import type { Arguments } from '../../model/words.ts';
import { Count, frameOf, type Verdict } from './count.ts';
import { rowCountOf, type Indicator, type Moment } from './define.ts';
import { Excluded, type Figure } from './figures.ts';
import { groupOf, type GroupName } from './groups.ts';
import { exclusion, populationOf, type Population } from './population.ts';
import { asFarAsListsReach, whatIsNotReached } from './reach.ts';
import { whatIsMissing } from './requirements.ts';

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
  let shared: Population | undefined;
  return wanted.flatMap((figure) => {
    const missing = whatIsMissing(indicator, figure, knowledge) ?? lacking ?? whatIsNotReached(indicator, figure, at);
    if (missing !== undefined) return notEvaluated(frameOf(indicator, figure, at), missing);
    const hasOwn = figure.reads !== undefined;
    const reached = asFarAsListsReach(indicator, figure, at);
    const populate = (): Population => populationOf(indicator, figure, reached);
    const population = hasOwn ? populate() : (shared ??= populate());
    const counted = { indicator, figure, asked: at, at: reached };
    return countFigure(counted, population, figure.whole === true ? undefined : asked.by);
  });
}

interface Counted {
  readonly indicator: Indicator;
  readonly figure: Figure<Row>;
  readonly asked: Moment;
  /** As far as the lists reach. */
  readonly at: Moment;
}

function countFigure(
  { indicator, figure, asked, at }: Counted,
  { excluded, within, others, otherRows }: Population,
  by: GroupName | undefined,
): Observation[] {
  const whole = new Count(indicator, figure, asked, at);
  const groups = new Map<string, Count>();
  const groupWith = (unit: Row, split: GroupName): Count => {
    const name = groupOf(unit, split, indicator, at);
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = new Count(indicator, figure, asked, at)));
    return group;
  };
  for (const { unit, reason } of excluded) {
    whole.addUnplaced(unit, reason);
    if (by !== undefined) groupWith(unit, by).addUnplaced(unit, reason);
  }
  addWithin(whole, within, { figure, at }, by === undefined ? undefined : (unit) => groupWith(unit, by));
  whole.addOutside(others, otherRows);
  const named = [...groups].sort(([a], [b]) => a.localeCompare(b, 'da', { numeric: true }));
  return [whole.observation(), ...named.map(([value, group]) => group.observation({ by: by ?? '', value }))];
}

function addWithin(
  whole: Count,
  within: readonly Row[],
  { figure, at }: Pick<Counted, 'figure' | 'at'>,
  groupWith: ((unit: Row) => Count) | undefined,
): void {
  for (let place = 0; place < within.length; place++) {
    const unit = within[place] as Row;
    if (figure.within?.(unit, at) === false) {
      whole.addOutside(1, rowCountOf(unit));
      continue;
    }
    const value = figure.value(unit, at);
    whole.add(unit, value);
    groupWith?.(unit).add(unit, value);
  }
}

export function momentOf(indicator: Indicator, knowledge: Knowledge, asked: Asked): Moment {
  const { asOf, settings } = knowledge;
  const parameters = { ...indicator.parameters, ...asked.parameters };
  return { period: asked.period, asOf, settings, knowledge, parameters };
}

/** Each case of the indicator's view with its verdict; whoever lists or explains starts here. */
export function* judge(indicator: Indicator, figure: Figure<Row>, at: Moment): Generator<Judged> {
  const verdictOf = judgeOf(indicator, figure, at);
  for (const unit of at.knowledge.views[indicator.of].units) yield { unit, verdict: verdictOf(unit) };
}

function judgeOf(indicator: Indicator, figure: Figure<Row>, asked: Moment): (unit: Row) => Verdict {
  const at = asFarAsListsReach(indicator, figure, asked);
  const reasonOf = exclusion(indicator, figure, at);
  return (unit) => {
    const reason = reasonOf(unit);
    if (reason !== undefined) return { is: 'excluded', reason, inPeriod: false, lacking: true };
    return indicator.within(unit, at) ? verdictWithin(figure, unit, at) : outside;
  };
}

/** Where a case of the period's population ends up. */
function verdictWithin(figure: Figure<Row>, unit: Row, at: Moment): Verdict {
  if (figure.within?.(unit, at) === false) return outside;
  const value = figure.value(unit, at);
  if (value === 'pending') return pending;
  if (value instanceof Excluded)
    return { is: 'excluded', reason: value.reason, inPeriod: true, lacking: value.lacking };
  return { is: 'counted', value };
}
