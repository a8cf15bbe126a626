/** How a series was judged for chance: as shares of their own N, or as single values. */
export type Chart = 'p' | 'XmR';

/** What chance alone would let a point be. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** One point of a series; null where there is no figure. */
export interface Point {
  readonly value: number | null;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

export interface Control {
  readonly chart: Chart;
  readonly centre: number;
  /** Point by point; undefined where there is no figure. */
  readonly limits: readonly (Limits | undefined)[];
  /** Places of points outside their limits. */
  readonly outside: readonly number[];
  /** Places of the points in the runs of eight or more on one side of the centre. */
  readonly runs: readonly number[];
}

/** So many points at least, for limits that mean something. */
export const fewestPoints = 8;
const longRun = 8;
const sigmas = 3;
/** 3 ÷ d2 for moving ranges of two (Wheeler): from the mean moving range to three sigmas. */
const perMovingRange = 2.66;

/** Control limits of a series: a p-chart for shares, else an XmR chart; undefined for fewer than eight points. */
export function controlOf(points: readonly Point[], isShare: boolean): Control | undefined {
  if (points.filter(({ value }) => value !== null).length < fewestPoints) return undefined;
  return isShare ? pChart(points) : xmrChart(points);
}

function pChart(points: readonly Point[]): Control {
  const met = sum(points.map(({ numerator }) => numerator ?? 0));
  const all = sum(points.map(({ denominator }) => denominator ?? 0));
  const centre = met / all;
  const limits = points.map(({ value, denominator = 0 }) => {
    if (value === null) return undefined;
    const spread = sigmas * Math.sqrt((centre * (1 - centre)) / denominator);
    return { low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
  });
  return judged('p', points, centre, limits);
}

function xmrChart(points: readonly Point[]): Control {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const centre = sum(values) / values.length;
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const spread = perMovingRange * (sum(ranges) / ranges.length);
  const limits = points.map(({ value }) =>
    // No figure of this program can be negative but a change, which is not drawn.
    value === null ? undefined : { low: Math.max(0, centre - spread), high: centre + spread },
  );
  return judged('XmR', points, centre, limits);
}

function judged(chart: Chart, points: readonly Point[], centre: number, limits: Control['limits']): Control {
  const outside = points.flatMap(({ value }, at) => {
    const bounds = limits[at];
    return value !== null && bounds !== undefined && (value < bounds.low || value > bounds.high) ? [at] : [];
  });
  return { chart, centre, limits, outside, runs: runsIn(points, centre) };
}

/** A point on the centre, and one without a figure, belongs to neither side; the first ends a run, the second is passed over. */
function runsIn(points: readonly Point[], centre: number): number[] {
  const runs: number[] = [];
  let run: number[] = [];
  let side = 0;
  for (const [at, { value }] of points.entries()) {
    if (value === null) continue;
    const now = Math.sign(value - centre);
    if (now !== side || now === 0) run = [];
    side = now;
    if (now !== 0) run.push(at);
    if (run.length === longRun) runs.push(...run);
    else if (run.length > longRun) runs.push(at);
  }
  return runs;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
