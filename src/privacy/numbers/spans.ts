import type { Period } from '../../calendar/period.ts';

/** So many times the number of a span of days. */
export interface Part {
  readonly span: string;
  readonly times: number;
}

/** A number that is the sum of others, whatever is counted, as long as every case belongs to one day. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly Part[];
}

/** What published periods tell about the days: what adds up, and the days between that can be worked out. */
export interface Spans {
  /** Days that no period names, but that are left when some are taken from others. */
  readonly leftovers: readonly Sum[];
  readonly sums: readonly Sum[];
  /** Both kinds, the shortest first, each with the stretches of days that it covers. */
  readonly shortestFirst: readonly Covering[];
}

export interface Covering {
  readonly span: string;
  readonly stretches: readonly number[];
}

interface Vector {
  readonly key: string;
  readonly days: number;
  /** 1 for each stretch of days that it covers. */
  readonly covers: readonly number[];
}

interface Row {
  readonly pivot: number;
  readonly covers: readonly number[];
  readonly parts: ReadonlyMap<string, number>;
}

export function spanKey({ from, to }: Period): string {
  return `${from}..${to}`;
}

/**
 * Cuts the calendar wherever a period begins or ends. Stretches of days that follow from the periods by adding and
 * subtracting become leftovers; then every span that is made of smaller ones gives a sum. Only whole coefficients
 * occur, since each period is one unbroken stretch.
 */
export function spansOf(periods: readonly Period[]): Spans {
  const starts = [...new Set(periods.flatMap(({ from, to }) => [Number(from), to + 1]))].sort((a, b) => a - b);
  const published = vectorsOf(periods, starts);
  const known = new Basis();
  for (const vector of published) known.take(vector);
  const leftovers = candidatesFor(published, starts).filter(({ covers }) => known.express(covers) !== undefined);
  const smaller = new Basis();
  const kept: Sum[] = [];
  const sums: Sum[] = [];
  const shortest = [...leftovers, ...published].sort((a, b) => a.days - b.days);
  for (const vector of shortest) {
    const isLeftover = !published.includes(vector);
    const parts = smaller.express(vector.covers);
    if (parts === undefined) {
      smaller.take(vector);
      if (isLeftover) kept.push({ whole: vector.key, parts: known.express(vector.covers) ?? [] });
    } else if (!isLeftover) sums.push({ whole: vector.key, parts });
  }
  return { leftovers: kept, sums, shortestFirst: shortest.map(coveringOf) };
}

function coveringOf({ key, covers }: Vector): Covering {
  return { span: key, stretches: covers.flatMap((one, at) => (one === 0 ? [] : [at])) };
}

function vectorsOf(periods: readonly Period[], starts: readonly number[]): Vector[] {
  return periods.map((period) => ({
    key: spanKey(period),
    days: period.to - period.from + 1,
    covers: starts.slice(0, -1).map((start) => (start >= period.from && start <= period.to ? 1 : 0)),
  }));
}

/** Every unbroken run of stretches, and every period less one that lies within it. */
function candidatesFor(published: readonly Vector[], starts: readonly number[]): Vector[] {
  const known = new Set(published.map(({ covers }) => covers.join('')));
  const found = new Map<string, Vector>();
  const add = (covers: readonly number[]): void => {
    const text = covers.join('');
    if (known.has(text) || !covers.includes(1) || covers.includes(-1)) return;
    const days = covers.reduce((sum, one, at) => sum + one * ((starts[at + 1] ?? 0) - (starts[at] ?? 0)), 0);
    found.set(text, { key: leftoverKey(covers, starts), days, covers });
  };
  const stretches = starts.slice(0, -1);
  for (let from = 0; from < stretches.length; from++) {
    for (let to = from; to < stretches.length; to++) add(stretches.map((_, at) => (at >= from && at <= to ? 1 : 0)));
  }
  for (const outer of published) {
    for (const inner of published) add(outer.covers.map((one, at) => one - (inner.covers[at] ?? 0)));
  }
  return [...found.values()];
}

/** Its unbroken runs of days: `16801..16891`, or two such with a `+` between. */
function leftoverKey(covers: readonly number[], starts: readonly number[]): string {
  const begins = starts.filter((_, at) => covers[at] === 1 && covers[at - 1] !== 1);
  const ends = starts.filter((_, at) => covers[at - 1] === 1 && covers[at] !== 1);
  return begins.map((from, at) => `${from}..${(ends[at] ?? 0) - 1}`).join('+');
}

/** Rows of a linear system in echelon form, each with how it is made of the vectors that were taken. */
class Basis {
  readonly #rows: Row[] = [];

  /** Adds a vector, unless it follows from those before it or would bring in fractions. */
  take({ key, covers }: Vector): void {
    const { rest, parts } = this.#reduce(covers);
    const pivot = rest.findIndex((one) => Math.abs(one) === 1);
    const sign = rest[pivot];
    if (sign === undefined) return;
    const made = new Map([...parts].map(([span, times]) => [span, -times * sign]));
    made.set(key, (made.get(key) ?? 0) + sign);
    this.#rows.push({ pivot, covers: rest.map((one) => one * sign), parts: made });
  }

  express(covers: readonly number[]): Part[] | undefined {
    const { rest, parts } = this.#reduce(covers);
    if (rest.some((one) => one !== 0)) return undefined;
    return [...parts].filter(([, times]) => times !== 0).map(([span, times]) => ({ span, times }));
  }

  #reduce(covers: readonly number[]): { rest: readonly number[]; parts: Map<string, number> } {
    let rest = covers;
    const parts = new Map<string, number>();
    for (const row of this.#rows) {
      const times = rest[row.pivot] ?? 0;
      if (times === 0) continue;
      rest = rest.map((one, at) => one - times * (row.covers[at] ?? 0));
      for (const [span, of] of row.parts) parts.set(span, (parts.get(span) ?? 0) + times * of);
    }
    return { rest, parts };
  }
}
