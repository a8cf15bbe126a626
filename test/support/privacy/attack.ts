import type { ShownObservation } from '../../../src/privacy/shown.ts';
import { someFilling, type Fact } from './fillings.ts';
import { lotsOf, timesOf, type FigureOf, type World } from './world.ts';

/** One number of the report, as the cases it adds up, and what the publication shows of it. */
export interface Told {
  readonly name: string;
  readonly of: readonly number[];
  readonly truth: number;
  readonly shown: number | null;
  /** Cases and children, not rows left out. */
  readonly people: boolean;
  /** False where a number stands nowhere, or its whole figure is withheld: then it need not be hidden unless it is small. */
  readonly hasPlace: boolean;
  /** True for days that no period names: the hidden numbers that they are made of may well set a least to them. */
  readonly isBetween: boolean;
}

export interface Weakness {
  readonly number: Told;
  readonly why: string;
}

/** Every number of the figures, with what is shown of it. */
export function toldIn(world: World, shown: readonly ShownObservation[]): Told[] {
  return shown.flatMap((one) => {
    const figure = world.figures.find(({ indicator, part }) => indicator === one.indicator && part === one.part);
    const period = world.periods.find((known) => known.period.label === one.period.label);
    if (figure === undefined || period === undefined) return [];
    const sum = (kinds: readonly string[]): Pick<Told, 'of' | 'truth'> => {
      const of = lotsOf(world, timesOf(figure, period.times), one.group?.value, kinds);
      return { of, truth: of.reduce((all, at) => all + (world.lots[at]?.cases ?? 0), 0) };
    };
    const place = `${one.indicator} ${one.part ?? ''} ${one.period.label} ${one.group?.value ?? '*'}`;
    return numbersOf(figure, one).map(({ role, kinds, shown: is }) => ({
      name: `${place} ${role}`,
      ...sum(kinds),
      shown: is,
      people: !role.startsWith('excluded'),
      hasPlace: role !== 'missed' && one.status !== 'hidden',
      isBetween: false,
    }));
  });
}

/**
 * The numbers for the days that are left when one period is taken from another, and for those that two have in common.
 * Nobody shows them; whoever can work one out has it.
 */
export function unsaidIn(world: World): Told[] {
  const said = new Set(world.periods.map(({ times }) => times.join()));
  const spans = world.periods.flatMap((one) =>
    world.periods.flatMap((other) => [
      one.times.filter((time) => !other.times.includes(time) && other.times.every((two) => one.times.includes(two))),
      one.times.filter((time) => other.times.includes(time)),
    ]),
  );
  const unsaid = new Map(
    spans.filter((times) => times.length > 0 && !said.has(times.join())).map((one) => [one.join(), one]),
  );
  const figures = world.figures.filter(({ stock }) => stock !== true);
  return [...unsaid.values()].flatMap((times) =>
    figures.flatMap((figure) =>
      [undefined, ...world.groups].flatMap((group) =>
        rolesOf(figure).map(([role, kinds]) => {
          const of = lotsOf(world, times, group, kinds);
          const truth = of.reduce((all, at) => all + (world.lots[at]?.cases ?? 0), 0);
          const name = `${figure.indicator} at times ${times.join()} ${group ?? '*'} ${role}`;
          return { name, of, truth, shown: null, people: true, hasPlace: false, isBetween: true };
        }),
      ),
    ),
  );
}

/** What nobody shows, in each period and group: what one figure counts beyond another. */
export function leftIn(world: World): Told[] {
  return Object.entries(world.unsaid ?? {}).flatMap(([name, kinds]) =>
    world.periods.flatMap(({ period, times }) =>
      [undefined, ...world.groups].map((group) => {
        const of = lotsOf(world, times, group, kinds);
        const truth = of.reduce((all, at) => all + (world.lots[at]?.cases ?? 0), 0);
        const place = `${name} ${period.label} ${group ?? '*'}`;
        return { name: place, of, truth, shown: null, people: true, hasPlace: false, isBetween: true };
      }),
    ),
  );
}

function rolesOf({
  met = [],
  missed = [],
  pending = [],
  bands = {},
  value = [],
}: FigureOf): [string, readonly string[]][] {
  const all: [string, readonly string[]][] = [
    ['cases', [...met, ...missed, ...value, ...Object.values(bands).flat()]],
    ['met', met],
    ['missed', missed],
    ['pending', pending],
    ...Object.entries(bands),
  ];
  return all.filter(([, kinds]) => kinds.length > 0);
}

interface Number {
  readonly role: string;
  readonly kinds: readonly string[];
  readonly shown: number | null;
}

function numbersOf(figure: FigureOf, { summary, pending, excluded }: ShownObservation): Number[] {
  const { met = [], missed = [], bands = {}, value } = figure;
  const { numerator = null, denominator = null } = summary;
  const excludedNow = Object.entries(figure.excluded ?? {}).map(([reason, kinds]) => ({
    role: `excluded ${reason}`,
    kinds,
    shown: excluded.find((one) => one.reason === reason)?.count ?? null,
  }));
  if (figure.met !== undefined) {
    const rest = numerator === null || denominator === null ? null : denominator - numerator;
    return [
      { role: 'cases', kinds: [...met, ...missed], shown: denominator },
      { role: 'met', kinds: met, shown: numerator },
      { role: 'missed', kinds: missed, shown: rest },
      { role: 'pending', kinds: figure.pending ?? [], shown: pending },
      ...excludedNow,
    ];
  }
  if (value !== undefined) return [{ role: 'cases', kinds: value, shown: summary.value }, ...excludedNow];
  return [
    { role: 'cases', kinds: Object.values(bands).flat(), shown: denominator },
    ...Object.entries(bands).map(([band, kinds]) => ({
      role: `band ${band}`,
      kinds,
      shown: summary.bands?.find((one) => one.band === band)?.count ?? null,
    })),
  ];
}

/**
 * What a reader can work out who knows how every number is made: small numbers that lie too close, and numbers that
 * are not shown and can be nothing else. It goes by the publication alone and tries every way of filling the table.
 */
export function weaknessesOf(world: World, told: readonly Told[], minCell: number): Weakness[] {
  const facts = told.flatMap(({ of, shown }): Fact[] => (shown === null ? [] : [{ of, is: shown }]));
  const notNone = told.flatMap(({ of, shown, truth, people, isBetween }): Fact[] =>
    shown === null && truth > 0 && people && !isBetween ? [{ of, is: 1, atLeast: true }] : [],
  );
  const guess = world.lots.map(({ cases }) => cases);
  const can = (of: readonly number[], is: number, more: readonly Fact[] = []): boolean =>
    someFilling(guess, [...facts, ...more, { of, is }]) !== undefined;
  return told.flatMap((number): Weakness[] => {
    const { of, truth, shown, people, isBetween } = number;
    const isSmall = truth > 0 && truth < minCell;
    if (truth === 0 || ((shown !== null || !number.hasPlace) && !isSmall)) return [];
    if (shown !== null) return [{ number, why: 'a small number is shown' }];
    const others = nearby(truth, minCell).filter((value) => value !== truth);
    if (!others.some((value) => can(of, value))) return [{ number, why: 'it can be nothing else' }];
    if (!isSmall) return [];
    if (people && !isBetween && !can(of, 1) && !can(of, 0)) return [{ number, why: 'it can not be as small as 1' }];
    if (people && !atLeast(minCell).some((value) => can(of, value))) return [{ number, why: 'it can not be as great' }];
    const more = people ? notNone : [];
    return others.some((value) => can(of, value, more)) ? [] : [{ number, why: 'it can be nothing else above 0' }];
  });
}

function nearby(truth: number, minCell: number): number[] {
  return Array.from({ length: 2 * minCell + 1 }, (_, at) => truth + (at % 2 === 0 ? -1 : 1) * Math.ceil(at / 2)).filter(
    (value) => value >= 0,
  );
}

function atLeast(minCell: number): number[] {
  return Array.from({ length: minCell }, (_, at) => minCell + at);
}
