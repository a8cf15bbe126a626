import type { Period } from '../../calendar/period.ts';
import { indicatorById } from '../../indicators/index.ts';
import type { ViewName } from '../../model/knowledge.ts';
import type { ListName } from '../../model/lists.ts';
import { groupBy } from './group-by.ts';
import { byOf, familyOf, placeOf, whole, type Figure } from './figures.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import { spanKey, spansOf, type Spans } from './spans.ts';

/** The list whose rows a figure is about, where no account says so: figures of groups have none. */
const listOf: { readonly [V in ViewName]: ListName } = {
  cases: 'cases',
  notifications: 'notifications',
  notifiedChildren: 'notifications',
  investigations: 'investigations',
  measures: 'services',
  placements: 'services',
  casesWithMeasures: 'services',
  childrenWithMeasures: 'services',
  followUps: 'activities',
  units: 'units',
  meetings: 'meetings',
  attendances: 'meetings',
  discussions: 'discussions',
  screenings: 'screenings',
  screenedChildren: 'screenings',
  employees: 'staff',
  sdqSeries: 'sdq',
  absence: 'absence',
};

/** The numbers of one figure for one group and span, by role. */
export type Slot = ReadonlyMap<string, Quantity>;

/** One span of one figure, the whole and every group. A leftover span is published by nobody and known to everybody. */
export interface Slice {
  readonly span: string;
  readonly published: boolean;
  readonly period: Period | undefined;
  readonly slots: ReadonlyMap<string, Slot>;
}

/** One figure over all its spans and groups. */
export interface Series {
  readonly id: string;
  /** The indicator with its parameters: the figures of one family are about the same cases. */
  readonly family: string;
  /** Whether it is the indicator's main figure. */
  readonly isMain: boolean;
  readonly list: ListName | undefined;
  /** What its indicator counts over: cases, measures, placements. */
  readonly view: ViewName | undefined;
  readonly slices: ReadonlyMap<string, Slice>;
  /** Spans that are not published. What is so there as well is always so, and not by chance. */
  readonly evidence: ReadonlyMap<string, Slice>;
  readonly roles: ReadonlySet<string>;
  /** And those that it has only in spans that are not published: a reason for leaving out that nobody was left out for. */
  readonly knownRoles: ReadonlySet<string>;
  /** Those that are below 0 somewhere, such as growth. */
  readonly signed: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly spans: Spans;
}

/** A place in a figure. */
export interface Spot {
  readonly series: Series;
  readonly span: string;
  readonly group: string;
}

/** The number for a role; a group that is not there has none of anything. Undefined where the whole span is missing. */
export function numberAt(series: Series, span: string, group: string, role: string): number | undefined {
  const slice = series.slices.get(span);
  if (slice === undefined) return undefined;
  return slice.slots.get(group)?.get(role)?.value ?? 0;
}

/** The same of one span; a span that is missing has none of anything. */
export function numberIn(slice: Slice | undefined, group: string, role: string): number {
  return slice?.slots.get(group)?.get(role)?.value ?? 0;
}

/**
 * Whether a span is told by group. The quarters of the two years before are told as a whole alone: nothing is known there
 * of the groups, which is not to say that they have none.
 */
export function isSplit({ slots }: Slice, group: string): boolean {
  if (group === whole) return true;
  const by = byOf(group);
  if ([...slots.keys()].some((other) => byOf(other) === by)) return true;
  return [...(slots.get(whole)?.values() ?? [])].every(({ value }) => value === 0);
}

/**
 * Whether a number of a group is known in a span, be it as 0. A milestone may tell one group alone, and then nothing is
 * known of the others; groups that take in all the cases leave none to those that are not there.
 */
export function isKnown({ slots }: Slice, group: string): boolean {
  if (slots.has(group)) return true;
  if (group === whole) return false;
  const all = slots.get(whole);
  const others = [...slots].filter(([other]) => byOf(other) === byOf(group));
  return all !== undefined && others.reduce((sum, [, slot]) => sum + casesOf(slot), 0) >= casesOf(all);
}

function casesOf(slot: Slot | undefined): number {
  return slot?.get('cases')?.value ?? 0;
}

/** The groups that all of some spans are told by, the whole among them. */
export function groupsIn(series: Series, spans: readonly string[]): string[] {
  const slices = spans.flatMap((span) => series.slices.get(span) ?? []);
  return [...series.groups].filter((group) => slices.every((slice) => isSplit(slice, group)));
}

export function publishedSlices(series: Series): Slice[] {
  return [...series.slices.values()].filter(({ published }) => published);
}

/** The figures of a run over the spans that are published, each with what is known of it beside them. */
export function publishedSeries(figures: readonly Figure[], evidence: readonly Figure[]): Series[] {
  const known = bySeries(evidence);
  return [...bySeries(figures)].flatMap(([id, [first, ...more]]) =>
    first === undefined ? [] : oneSeries(id, [first, ...more], known.get(id) ?? []),
  );
}

function bySeries(figures: readonly Figure[]): Map<string, Figure[]> {
  const evaluated = figures.filter(({ one }) => one.status !== 'not-evaluated');
  return groupBy(evaluated, (figure) => placeOf(figure).series);
}

function oneSeries(id: string, figures: readonly [Figure, ...Figure[]], evidence: readonly Figure[]): Series {
  const slices = slicesOf(figures, true);
  const known = slicesOf(evidence, false);
  const slots = [...slices.values()].flatMap((slice) => Array.from(slice.slots));
  const quantities = slots.flatMap(([, slot]) => Array.from(slot.values()));
  const roles = new Set(quantities.map(({ role }) => role));
  const [first] = figures;
  const view = indicatorById(first.one.indicator)?.of;
  return {
    id,
    family: familyOf(first),
    isMain: first.one.part === undefined,
    list: figures.find(({ one }) => one.account !== null)?.one.account?.list ?? (view && listOf[view]),
    view,
    slices,
    evidence: known,
    roles,
    knownRoles: new Set([...roles, ...rolesIn(known)]),
    signed: new Set(quantities.filter(({ value }) => value < 0).map(({ role }) => role)),
    groups: new Set(slots.map(([group]) => group)),
    spans: spansOf([...slices.values()].flatMap(({ period }) => period ?? [])),
  };
}

function rolesIn(slices: ReadonlyMap<string, Slice>): string[] {
  return [...slices.values()].flatMap((slice) =>
    Array.from(slice.slots.values()).flatMap((slot) => Array.from(slot.keys())),
  );
}

function slicesOf(figures: readonly Figure[], published: boolean): Map<string, Slice> {
  const slices = new Map<string, Slice>();
  for (const [span, of] of groupBy(figures, ({ one }) => spanKey(one.period))) {
    const slots = new Map(of.map((figure) => [placeOf(figure).group, slotOf(quantitiesOf(figure.one))]));
    slices.set(span, { span, published, period: of[0]?.one.period, slots });
  }
  return slices;
}

function slotOf(quantities: readonly Quantity[]): Slot {
  return new Map(quantities.map((one) => [one.role, one]));
}
