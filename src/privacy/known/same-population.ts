import type { Draft } from '../solve/draft.ts';
import { agree, distinct, expression, link, wouldJoin, type Expression } from './expressions.ts';
import { groupBy } from '../numbers/group-by.ts';
import { whole } from '../numbers/figures.ts';
import { publishedSlices, type Series } from '../numbers/series.ts';

/** More reasons than this, and not every choice among them is tried. */
const fewReasons = 4;

/**
 * Figures of one list that count the same cases: the notifications, those in the age bands, those with a known age and
 * those without. They are found by their numbers: whatever agrees in every span and every group, also of the quarters
 * that are not published, is taken to be known to agree, so that no indicator needs to be named here. What is so by
 * definition is so in every quarter; a chance agreement that is left only hides more.
 */
export function addSamePopulations(draft: Draft, all: readonly Series[]): void {
  const groups = [...new Set(all.flatMap((series) => [...series.groups]))].sort((a, b) => (a < b ? -1 : 1));
  for (const [list, series] of groupBy(all, ({ list }) => list ?? '')) {
    if (list === '') continue;
    const kin = linkExpressions(draft, series, groups);
    for (const one of series) {
      const others = series.filter((other) => other !== one && kin.of(other) === kin.of(one));
      addBandSums(draft, one, others, groups);
    }
  }
}

/** Figures that have something in common, be it by way of others. */
class Kin {
  readonly #of = new Map<Series, Series>();

  of(one: Series): Series {
    const nearer = this.#of.get(one);
    return nearer === undefined ? one : this.of(nearer);
  }

  join(one: Series, other: Series): void {
    const [ours, theirs] = [this.of(one), this.of(other)];
    if (ours !== theirs) this.#of.set(ours, theirs);
  }
}

/** Links what agrees, and tells which figures have something in common. */
function linkExpressions(draft: Draft, all: readonly Series[], groups: readonly string[]): Kin {
  const kin = new Kin();
  const alone = toldAlone(all);
  const byNumbers = new Map<string, Expression[]>();
  const expressions = all.flatMap((series) => expressionsOf(series, groups));
  for (const one of expressions.sort((a, b) => rank(a) - rank(b))) {
    for (const [span, told] of one.told) {
      // Nothing is told by a number that is 0 everywhere.
      if (!told.some((number) => number !== undefined && number !== 0)) continue;
      const keys = groups.flatMap((group, at) => {
        const isAsked = group === whole || alone.has(`${span} ${group}`);
        return isAsked && told[at] !== undefined ? [`${span} ${at} ${told[at]}`] : [];
      });
      const alike = new Set(keys.flatMap((key) => byNumbers.get(key) ?? []));
      for (const key of keys) byNumbers.set(key, [...(byNumbers.get(key) ?? []), one]);
      const other = [...alike].find(
        (candidate) =>
          candidate.series !== one.series && agree(one, candidate) && !wouldJoin(draft, span, groups, one, candidate),
      );
      if (other === undefined) continue;
      link(draft, span, groups, one, other);
      kin.join(one.series, other.series);
    }
  }
  return kin;
}

/** The places in which a group is told without the whole, as of a milestone about one group. */
function toldAlone(all: readonly Series[]): Set<string> {
  const slices = all.flatMap((series) => publishedSlices(series)).filter(({ slots }) => !slots.has(whole));
  return new Set(slices.flatMap(({ span, slots }) => Array.from(slots.keys(), (group) => `${span} ${group}`)));
}

/** All the cases first: whatever is then found to be as many as those of another figure is so for all of its cases. */
function rank({ roles }: Expression): number {
  return roles.join() === 'cases' ? 0 : roles.length;
}

/** Single numbers, and the cases together with those that are pending or left out for some reason. */
function expressionsOf(series: Series, groups: readonly string[]): Expression[] {
  const single = [...series.knownRoles].filter(
    (role) => !/^(?:band-sum:|also:mean|also:perYear|repeats|rest)/.test(role),
  );
  const more = [...series.knownRoles].filter((role) => role === 'pending' || role.startsWith('excluded:'));
  const all = [...single.map((role) => [role]), ...choices(more).map((chosen) => ['cases'].concat(chosen))];
  return distinct(all.map((roles) => expression(series, roles, groups)));
}

function choices(roles: readonly string[]): string[][] {
  if (roles.length <= fewReasons) {
    return Array.from({ length: 2 ** roles.length - 1 }, (_, at) =>
      roles.filter((_, bit) => ((at + 1) >> bit) % 2 === 1),
    );
  }
  const each = roles.map((role) => [role]);
  const allBut = roles.map((role) => roles.filter((one) => one !== role));
  return [...each, ...allBut, [...roles]];
}

/** Bands that together make up a number of another figure about the same cases: neighbours, or any two. */
function addBandSums(draft: Draft, series: Series, others: readonly Series[], groups: readonly string[]): void {
  const bands = [...series.knownRoles].filter((role) => role.startsWith('band:'));
  const own = ['cases', ...bands].map((role) => expression(series, [role], groups));
  // Where the other bands are none everywhere, some are as many as one or as all of them: a chance, and no definition.
  const sums = bandSets(bands)
    .map((roles) => expression(series, roles, groups))
    .filter((sum) => !own.some((one) => agree(one, sum)));
  const singles = others.flatMap((other) =>
    ['met', 'missed', 'cases', 'sum']
      .filter((role) => other.roles.has(role))
      .map((role) => expression(other, [role], groups)),
  );
  for (const one of singles) {
    for (const sum of sums.filter((candidate) => agree(one, candidate))) {
      const shared = [...one.told.keys()].filter((span) => sum.told.has(span));
      for (const span of shared) link(draft, span, groups, one, sum);
    }
  }
}

function bandSets(bands: readonly string[]): string[][] {
  const runs = bands.flatMap((_, from) => bands.slice(from + 1).map((_, more) => bands.slice(from, from + more + 2)));
  const pairs = bands.flatMap((one, at) => bands.slice(at + 2).map((other) => [one, other]));
  return [...runs.filter((run) => run.length < bands.length), ...pairs];
}
