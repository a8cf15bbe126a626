/** The unknowns of this table add up to a number, or to at least a number. */
export interface Fact {
  readonly of: readonly number[];
  readonly is: number;
  readonly atLeast?: boolean;
}

interface Range {
  low: number;
  high: number;
}

/** Nobody could have more; it bounds the search where nothing else does. */
const most = 40;

/**
 * A filling of a table with whole numbers from 0 up so that every fact holds, or undefined when there is none. It tries
 * all: each unknown in turn gets each value that is left to it, those near to a first guess first, and what then follows
 * for the others is worked out before the next.
 */
export function someFilling(guess: readonly number[], facts: readonly Fact[]): number[] | undefined {
  const factsOf = guess.map((_, unknown) => facts.filter(({ of }) => of.includes(unknown)));
  const ranges = guess.map(() => ({ low: 0, high: most }));
  return narrowed(ranges, facts, factsOf) ? search(ranges, factsOf, guess) : undefined;
}

/** Every filling, for tables that are small enough to go through one by one. */
export function* allFillings(
  unknowns: number,
  facts: readonly Fact[],
  upTo: number,
  begun: readonly number[] = [],
): Generator<readonly number[]> {
  if (begun.length === unknowns) {
    yield begun;
    return;
  }
  for (let value = 0; value <= upTo; value++) {
    const next = [...begun, value];
    if (facts.every((fact) => mayHold(fact, next, unknowns))) yield* allFillings(unknowns, facts, upTo, next);
  }
}

function mayHold({ of, is, atLeast }: Fact, begun: readonly number[], unknowns: number): boolean {
  const sum = of.reduce((all, unknown) => all + (begun[unknown] ?? 0), 0);
  const isWhole = begun.length === unknowns || of.every((unknown) => unknown < begun.length);
  if (atLeast === true) return !isWhole || sum >= is;
  return isWhole ? sum === is : sum <= is;
}

function search(
  ranges: readonly Range[],
  factsOf: readonly (readonly Fact[])[],
  guess: readonly number[],
): number[] | undefined {
  const open = ranges.flatMap(({ low, high }, unknown) => (low === high ? [] : [{ unknown, width: high - low }]));
  const next = open.reduce<(typeof open)[number] | undefined>(
    (best, one) => (best === undefined || one.width < best.width ? one : best),
    undefined,
  );
  if (next === undefined) return ranges.map(({ low }) => low);
  for (const value of nearestFirst(ranges[next.unknown], guess[next.unknown] ?? 0)) {
    const tried = ranges.map((range) => ({ ...range }));
    tried[next.unknown] = { low: value, high: value };
    if (!narrowed(tried, factsOf[next.unknown] ?? [], factsOf)) continue;
    const found = search(tried, factsOf, guess);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearestFirst(range: Range | undefined, guess: number): number[] {
  const { low = 0, high = most } = range ?? {};
  const values = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  return values.sort((a, b) => Math.abs(a - guess) - Math.abs(b - guess));
}

/** Takes out what no longer fits, until nothing more follows; false when nothing is left to some unknown. */
function narrowed(ranges: Range[], first: readonly Fact[], factsOf: readonly (readonly Fact[])[]): boolean {
  const todo = new Set(first);
  for (const fact of todo) {
    todo.delete(fact);
    for (const unknown of fact.of) {
      const range = ranges[unknown];
      if (range === undefined) continue;
      const { low, high } = leftFor(fact, unknown, ranges);
      if (low <= range.low && high >= range.high) continue;
      range.low = Math.max(range.low, low);
      range.high = Math.min(range.high, high);
      if (range.low > range.high) return false;
      for (const other of factsOf[unknown] ?? []) todo.add(other);
    }
  }
  return true;
}

function leftFor({ of, is, atLeast }: Fact, unknown: number, ranges: readonly Range[]): Range {
  let [least, greatest] = [0, 0];
  for (const other of of) {
    if (other === unknown) continue;
    least += ranges[other]?.low ?? 0;
    greatest += ranges[other]?.high ?? 0;
  }
  return { low: is - greatest, high: atLeast === true ? most : is - least };
}
