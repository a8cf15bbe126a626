import type { Day } from '../../calendar/day.ts';
import { quarterOf, quartersBetween, type Period } from '../../calendar/period.ts';
import type { Unit } from '../../model/observation.ts';
import type { Language } from '../../model/words.ts';
import type { ShownFigureHistory, ShownJudgement, ShownObservation } from '../../privacy/shown.ts';
import { Numbers } from '../numbers.ts';
import type { ChartOption, Size } from './svg-chart.ts';

/** What a figure is held against in its drawing. */
export interface Demand {
  readonly target?: number;
  /** The quarters in which the target holds; without, all of them. */
  readonly from?: Day;
  readonly due?: Day;
}

/** So many quarters to come are drawn, when a deadline lies in one of them. */
const mostAhead = 4;
const million = 1_000_000;

export function demandIn({ milestone, target }: ShownJudgement): Demand {
  switch (milestone.kind) {
    case 'target-by':
      return { target: milestone.target, due: milestone.due };
    case 'target-from':
      return { target: milestone.target, from: milestone.from };
    case 'baseline':
      return { ...(typeof target === 'number' && { target }), from: milestone.from.from };
    case 'direction':
      return { from: milestone.from.from, due: milestone.to.to };
    case 'reported':
      return milestone.due === undefined ? {} : { due: milestone.due };
    case 'deliverable':
      return {};
  }
}

/** A figure over the quarters: its line, its interval, what it is held against, and what chance alone could do. */
export function figureOption(
  { steps, control }: ShownFigureHistory,
  demand: Demand,
  language: Language,
  { width }: Size,
): ChartOption {
  const quarters = quartersDrawn(steps, demand);
  const unit = steps.at(-1)?.unit ?? 'count';
  const limits = quarters.map((_, at) => control?.limits[at]);
  return {
    grid: { left: width < 500 ? 46 : 58, right: 66, top: 16, bottom: 40 },
    xAxis: quarterAxis(quarters, language),
    yAxis: valueAxis(unit, language),
    series: [
      limitLine(limits.map((one) => one?.low ?? null)),
      limitLine(limits.map((one) => one?.high ?? null)),
      intervals(steps),
      ...targetLine(quarters, demand),
      figureLine(steps, control?.outside ?? [], unit, language),
      ...dayMarks(quarters, demand),
    ],
  };
}

function quartersDrawn(steps: readonly ShownObservation[], { due, from }: Demand): Period[] {
  const shown = steps.map(({ period }) => quarterOf(period.from));
  const last = shown.at(-1);
  const end = [due, from].find((day) => day !== undefined && last !== undefined && day > last.to);
  if (last === undefined || end === undefined) return shown;
  return [...shown, ...quartersBetween(last.to, end).slice(1, 1 + mostAhead)];
}

function quarterAxis(quarters: readonly Period[], language: Language) {
  const data = quarters.map(({ label }, at) => {
    const [year = '', quarter = ''] = label.split('K');
    const named = `${{ da: 'K', en: 'Q' }[language]}${quarter}`;
    return at === 0 || quarter === '1' ? `${named}\n${year}` : named;
  });
  const line = { lineStyle: { color: 'var(--axis)' } };
  return {
    type: 'category' as const,
    data,
    axisLine: line,
    axisTick: line,
    axisLabel: { color: 'var(--muted)', interval: 0, fontSize: 12, lineHeight: 15 },
  };
}

function valueAxis(unit: Unit, language: Language) {
  const written = (value: number): string =>
    unit === 'share' ? `${Math.round(value * 100)} %` : shortly(value, unit, language);
  return {
    type: 'value' as const,
    min: 0,
    ...(unit === 'share' && { max: 1, interval: 0.25 }),
    ...(unit === 'count' && { minInterval: 1 }),
    splitNumber: 4,
    splitLine: { lineStyle: { color: 'var(--grid)' } },
    axisLabel: { color: 'var(--muted)', fontSize: 12, formatter: written },
  };
}

/** A figure in the room that a drawing has: days without their name, and kroner in millions. */
function shortly(value: number, unit: Unit, language: Language): string {
  const numbers = new Numbers(language);
  if (unit === 'days') return numbers.value(value, 'count');
  if (unit !== 'amount' || value < million) return numbers.value(value, unit);
  return `${numbers.value(Math.round(value / (million / 10)) / 10, 'count')} ${{ da: 'mio.', en: 'm' }[language]}`;
}

/** Limits change with the number of cases, so they are steps and not a line. */
function limitLine(data: readonly (number | null)[]) {
  return {
    type: 'line' as const,
    silent: true,
    clip: false,
    symbol: 'none',
    step: 'middle' as const,
    data: [...data],
    lineStyle: { color: 'var(--limit)', width: 1.5, type: [2, 3] },
  };
}

function intervals(steps: readonly ShownObservation[]) {
  const data = steps.flatMap(({ summary: { interval } }, at) =>
    interval === undefined || interval === null ? [] : [[at, ...interval]],
  );
  return {
    type: 'custom' as const,
    silent: true,
    clip: false,
    data,
    renderItem: (_: unknown, api: { value(at: number): unknown; coord(point: unknown[]): number[] }) => {
      const [x = 0, low = 0] = api.coord([api.value(0), api.value(1)]);
      const [, high = 0] = api.coord([api.value(0), api.value(2)]);
      const path = `M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8`;
      return {
        type: 'path' as const,
        shape: { pathData: path },
        style: { fill: 'none', stroke: 'var(--interval)', lineWidth: 1.5 },
      };
    },
  };
}

function targetLine(quarters: readonly Period[], { target, from }: Demand) {
  if (target === undefined) return [];
  const data = quarters.map(({ to }) => (from === undefined || to >= from ? target : null));
  const lineStyle = { color: 'var(--target)', width: 2, type: [8, 4] };
  // A single quarter is no line to draw: the target is then seen by its mark.
  const symbol = data.filter((one) => one !== null).length === 1 ? 'rect' : 'none';
  return [
    {
      type: 'line' as const,
      silent: true,
      clip: false,
      symbol,
      symbolSize: [26, 2],
      itemStyle: { color: 'var(--target)' },
      data,
      lineStyle,
    },
  ];
}

function figureLine(steps: readonly ShownObservation[], outside: readonly number[], unit: Unit, language: Language) {
  const last = steps.findLastIndex(({ summary }) => summary.value !== null);
  const data = steps.map(({ summary: { value }, notes }, at) => ({
    value,
    symbol: outside.includes(at) ? 'diamond' : 'circle',
    symbolSize: outside.includes(at) ? 13 : 8,
    itemStyle: notes.some(({ code }) => code === 'in-progress')
      ? { color: 'var(--paper)', borderColor: 'var(--line)', borderWidth: 2 }
      : { color: outside.includes(at) ? 'var(--signal)' : 'var(--line)' },
    label: {
      show: at === last,
      position: 'right' as const,
      distance: 9,
      formatter: () => shortly(value ?? 0, unit, language),
      color: 'var(--ink)',
      fontSize: 13,
      fontWeight: 'bold' as const,
      textBorderColor: 'var(--paper)',
      textBorderWidth: 3,
    },
  }));
  return {
    type: 'line' as const,
    silent: true,
    clip: false,
    z: 5,
    data,
    showAllSymbol: true,
    lineStyle: { color: 'var(--line)', width: 2.5 },
  };
}

/** Where a deadline lies, and where a demand begins. */
function dayMarks(quarters: readonly Period[], { due, from }: Demand) {
  const places = [due, from].flatMap((day) => {
    const at = quarters.findIndex((one) => day !== undefined && day >= one.from && day <= one.to);
    return at < 0 ? [] : [at];
  });
  const data = places.map((at) => ({ xAxis: at }));
  const mark = {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: 'var(--due)', width: 1.5, type: [1, 3] },
    data,
  };
  return [{ type: 'line' as const, silent: true, data: [], markLine: mark }];
}
