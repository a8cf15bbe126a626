import { groupBy } from '../numbers/group-by.ts';
import { publishedSlices, type Series, type Slice, type Slot } from '../numbers/series.ts';
import { spansOf } from '../numbers/spans.ts';
import { agreeAnywhere, expression, isCompatible, type Expression, type Numbers } from './expressions.ts';

/**
 * A number that several figures tell, each of other days: the notifications of the quarters, and those that a plan looks
 * at from some day on. Together they tell of the days between, as one figure does of its own periods. So that number
 * stands here as a figure of its own, over all the days that any of them tells of; by its numbers it is found to be the
 * same as theirs, as all is that two figures share.
 */
export function pooledSeries(all: readonly Series[]): Series[] {
  const groups = [...new Set(all.flatMap((series) => [...series.groups]))].sort();
  return [...groupBy(all, ({ list }) => list ?? '')].flatMap(([list, series]) =>
    list === '' || tellTheSameDays(series)
      ? []
      : poolsOf(series, groups).map((pool, at) => asOneSeries(pool, groups, `pool ${list} ${at}`)),
  );
}

function tellTheSameDays(all: readonly Series[]): boolean {
  const days = all.map((series) => publishedSlices(series).map(({ span }) => span));
  return new Set(days.map((spans) => JSON.stringify(spans.sort()))).size < 2;
}

/** Numbers of different figures that agree and do not all tell of the same days. */
function poolsOf(all: readonly Series[], groups: readonly string[]): Expression[][] {
  const pools: Expression[][] = [];
  const expressions = all.flatMap((series) => peopleIn(series).map((roles) => expression(series, roles, groups)));
  const seen: Expression[] = [];
  for (const one of expressions.sort((a, b) => a.roles.length - b.roles.length)) {
    const partners = seen.filter((other) => other.series !== one.series && agreeAnywhere(other, one));
    const open = pools.filter((pool) => pool.some((other) => partners.includes(other)) && goesWith(pool, one));
    for (const pool of open) pool.push(one);
    // What agrees with one of them alone, by chance, does not keep out what agrees with it as well.
    if (open.length === 0) pools.push([...together(partners), one]);
    seen.push(one);
  }
  return pools.filter((pool) => !tellTheSameDays(pool.map(({ series }) => series)));
}

function goesWith(pool: readonly Expression[], one: Expression): boolean {
  return pool.every((other) => other.series !== one.series && isCompatible(other, one));
}

function together(all: readonly Expression[]): Expression[] {
  const pool: Expression[] = [];
  for (const one of all) if (goesWith(pool, one)) pool.push(one);
  return pool;
}

/** The cases, without and with those that are pending or left out, and those among them that it tells of. */
function peopleIn({ roles, signed }: Series): string[][] {
  if (signed.has('cases')) return [];
  const more = [...roles].filter((role) => role === 'pending' || role.startsWith('excluded:'));
  const some = [...roles].filter((role) => role === 'met' || role === 'children' || role.startsWith('band:'));
  const all = more.map((_, at) => ['cases', ...more.slice(0, at + 1)]);
  return [['cases'], ...some.map((role) => [role]), ...all];
}

function asOneSeries(pool: readonly Expression[], groups: readonly string[], id: string): Series {
  const slices = slicesIn(pool, groups, 'told');
  const [first] = pool;
  return {
    id,
    family: id,
    isMain: false,
    list: first?.series.list,
    view: undefined,
    slices,
    evidence: slicesIn(pool, groups, 'evidence'),
    roles: new Set(['cases']),
    knownRoles: new Set(['cases']),
    signed: new Set(),
    groups: new Set([...slices.values()].flatMap(({ slots }) => [...slots.keys()])),
    spans: spansOf([...slices.values()].flatMap(({ period }) => period ?? [])),
  };
}

function slicesIn(pool: readonly Expression[], groups: readonly string[], which: 'told' | 'evidence') {
  const slices = new Map<string, Slice>();
  for (const { series, [which]: numbersOf } of pool) {
    for (const [span, numbers] of numbersOf) {
      const slots = new Map<string, Slot>([...(slices.get(span)?.slots ?? []), ...slotsOf(numbers, groups)]);
      slices.set(span, { span, published: which === 'told', period: series.slices.get(span)?.period, slots });
    }
  }
  return slices;
}

function slotsOf(numbers: Numbers, groups: readonly string[]): [string, Slot][] {
  return groups.flatMap((group, at) => {
    const { [at]: value } = numbers;
    if (value === undefined) return [];
    return [[group, new Map([['cases', { role: 'cases', value, kind: 'people', shown: false }]])]];
  });
}
