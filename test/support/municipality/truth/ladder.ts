import { addDays, type TruthPeriod } from './calendar.ts';
import { activeOn } from './chains.ts';
import { shareOf, type Figure, type Outcome, type Truth } from './figure.ts';
import type { Known, KnownMeasure } from './known.ts';

/** What each type of the generator is by name. */
export const kindByType: Readonly<Record<string, string>> = {
  Familievejledning: 'preventive',
  'Forebyggende samtaleforløb': 'preventive',
  Netværksgruppe: 'preventive',
  'Ophold i dagtilbud': 'day-care',
  'Praktisk og pædagogisk støtte i hjemmet': 'home-support',
  Familiebehandling: 'family-treatment',
  'Fast kontaktperson': 'contact-person',
  'Døgnophold for familien': 'family-stay',
  Aflastningsordning: 'relief',
  Praktikophold: 'internship',
  'Anden hjælp': 'other-support',
  Netværksplejefamilie: 'network-foster-care',
  Plejefamilie: 'foster-care',
  'Kommunal plejefamilie': 'foster-care',
  Opholdssted: 'residential',
  'Kost- og efterskole': 'boarding-school',
  'Eget værelse': 'own-room',
  Døgninstitution: 'institution',
};

const steps = ['preventive', 'home-based', 'network-foster-care', 'foster-care', 'residential', 'institution'];

export function stepOf({ kind, type }: { readonly kind: KnownMeasure['kind']; readonly type: string }): string {
  if (kind === 'preventive') return 'preventive';
  if (kind !== 'placement') return 'home-based';
  if (type === 'Netværksplejefamilie' || type === 'Døgninstitution') return kindByType[type] ?? '';
  return type.toLowerCase().includes('plejefamilie') ? 'foster-care' : 'residential';
}

function byChild(known: Known): ReadonlyMap<string, readonly KnownMeasure[]> {
  const children = new Map<string, KnownMeasure[]>();
  for (const one of known.measures) children.set(one.child, [...(children.get(one.child) ?? []), one]);
  return children;
}

const levelOn = (measures: readonly KnownMeasure[], on: string): number =>
  Math.max(0, ...measures.filter((one) => activeOn(one, on)).map((one) => steps.indexOf(stepOf(one)) + 1));

interface Move {
  readonly from: number;
  readonly to: number;
}

/** Each child's step on the last day before the period and on its last day, where it has one on either. */
function movesIn(known: Known, period: TruthPeriod): Move[] {
  return [...byChild(known).values()]
    .map((measures) => ({ from: levelOn(measures, addDays(period.from, -1)), to: levelOn(measures, period.to) }))
    .filter(({ from, to }) => from > 0 || to > 0);
}

const homeBased = 2;

export const ladderMoves: Truth = (known, period): Figure => {
  const moves = movesIn(known, period);
  const fromHome = moves.filter(({ from }) => from === homeBased);
  return {
    indicator: 'ladder-moves',
    period: period.name,
    value: moves.length,
    also: {
      up: moves.filter(({ from, to }) => to > from).length,
      down: moves.filter(({ from, to }) => to < from).length,
      same: moves.filter(({ from, to }) => to === from).length,
      homeBasedUp: fromHome.filter(({ to }) => to > homeBased).length,
      homeBasedDown: fromHome.filter(({ to }) => to < homeBased).length,
      homeBased: fromHome.length,
    },
  };
};

export const homeBasedMeasures: Truth = (known, period) => {
  const active = [...byChild(known).values()]
    .map((measures) => measures.filter((one) => activeOn(one, period.to)))
    .filter((measures) => measures.length > 0);
  return shareOf(
    'home-based-measures',
    period,
    active.map((measures): Outcome => (measures.some((one) => stepOf(one) === 'home-based') ? 'met' : 'missed')),
  );
};
