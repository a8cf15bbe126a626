import { addDays, placeFrom, putInOrder, type Day } from '../calendar/day.ts';
import { measureCoder, type MeasureCode } from '../model/codes/measure-codes.ts';
import { isPlacement } from '../model/codes/measure-kinds.ts';
import { fold } from '../model/fold.ts';
import type { Measure, View, WithoutStart } from '../model/knowledge.ts';
import type { List } from '../model/lists.ts';
import type { Service } from '../model/rows.ts';
import type { Settings } from '../model/settings.ts';
import type { ActivitiesOfKind } from './activities-of-kind.ts';
import { chainsOf } from './chains.ts';

/** The measures of the services list, each with the days on which it was followed up. */
export function measuresOf(services: List<Service>, followUps: ActivitiesOfKind, settings: Settings): View<Measure> {
  const isMeasure = measureTest(settings);
  const measures = services.rows.filter(isMeasure);
  const begun = measures.filter(hasBegun);
  const withoutStart = begun.length === measures.length ? [] : measures.filter((row) => !hasBegun(row));
  const chains = chainsOf(begun, settings.chainGapDays);
  const ends = chains.map(endOf);
  const followedUp = followUpDays(chains, ends, followUps);
  const codeOf = chainCoder(settings);
  const units: Measure[] = [];
  for (let at = 0; at < chains.length; at++) {
    const chain = chains[at] as readonly Service[];
    units.push(measureOf(chain, firstOf(chain).startedOn, ends[at], codeOf(chain), followedUp[at] as readonly Day[]));
  }
  return {
    list: 'services',
    units,
    leftOut: [
      { reason: 'not-a-measure', count: services.rows.length - measures.length },
      { reason: 'no-start-date', count: withoutStart.length },
    ],
    withoutStart: withoutStart.map((row) => measureOf([row], undefined, row.endedOn, codeOf([row]), [])),
  };
}

function measureTest(settings: Settings): (row: Service) => boolean {
  const words = settings.notMeasures.map(fold);
  const byType = new Map<string, boolean>();
  return (row) => {
    let is = byType.get(row.type);
    if (is === undefined) {
      const type = fold(row.type);
      byType.set(row.type, (is = !words.some((word) => type.includes(word))));
    }
    return is;
  };
}

type Coded = Pick<Measure, 'kind' | 'placementType' | 'nationalPlacementType' | 'level'>;

/** Says what a chain is, by its first row that tells: what it was when it began is what it stays. */
function chainCoder({ measureRules, ladder }: Settings): (chain: readonly Service[]) => Coded {
  const coder = measureCoder(measureRules);
  const known = new Map<MeasureCode, Coded>();
  return (chain) => {
    const code = firstTelling(chain, coder);
    let coded = known.get(code);
    if (coded === undefined) known.set(code, (coded = onLadder(code, ladder)));
    return coded;
  };
}

function firstTelling(chain: readonly Service[], coder: (row: Service) => MeasureCode): MeasureCode {
  for (let at = 0; at < chain.length; at++) {
    const code = coder(chain[at] as Service);
    if (code.kind !== 'unknown') return code;
  }
  return unknownMeasure;
}

function onLadder({ kind, placementType }: MeasureCode, ladder: Settings['ladder']): Coded {
  const step = ladder.findIndex(({ kinds }) => kinds.includes(kind));
  return {
    kind,
    placementType: isPlacement(kind) ? kind : undefined,
    nationalPlacementType: placementType,
    level: step < 0 ? undefined : step + 1,
  };
}

const unknownMeasure: MeasureCode = { kind: 'unknown', placementType: undefined };

function measureOf<Start extends Day | undefined>(
  rows: readonly Service[],
  startedOn: Start,
  endedOn: Day | undefined,
  code: Coded,
  followedUpOn: readonly Day[],
): WithoutStart<Measure> & { readonly startedOn: Start } {
  const first = rows[0] as Service;
  return {
    file: first.file,
    line: first.line,
    caseNumber: first.caseNumber,
    child: first.child,
    bornOn: first.bornOn,
    unusable: rows.find((row) => row.unusable !== undefined)?.unusable,
    rows,
    type: first.type,
    kind: code.kind,
    placementType: code.placementType,
    nationalPlacementType: code.nationalPlacementType,
    level: code.level,
    startedOn,
    endedOn,
    followedUpOn,
  };
}

type Begun = Service & { readonly startedOn: Day };

function hasBegun(row: Service): row is Begun {
  return row.startedOn !== undefined;
}

function firstOf(rows: readonly Service[]): Begun {
  const first = rows[0];
  if (first === undefined || !hasBegun(first)) throw new RangeError('a measure has a first row with a start date');
  return first;
}

/** The last day of a chain; undefined while any of its rows is open. */
function endOf(chain: readonly Service[]): Day | undefined {
  let last: Day | undefined;
  for (let at = 0; at < chain.length; at++) {
    const { endedOn } = chain[at] as Service;
    if (endedOn === undefined) return undefined;
    if (last === undefined || endedOn > last) last = endedOn;
  }
  return last;
}

/**
 * For each chain the days of its follow-ups, in order. A follow-up covers the measure of its `Ydelse-id`;
 * without one, every measure of the case that is active that day.
 */
function followUpDays(
  chains: readonly (readonly Service[])[],
  ends: readonly (Day | undefined)[],
  followUps: ActivitiesOfKind,
): Day[][] {
  const days: Day[][] = [];
  for (let at = 0; at < chains.length; at++) {
    const first = firstOf(chains[at] as readonly Service[]);
    days.push(daysWithin(followUps.unnamedDaysOn(first), first.startedOn, ends[at]));
  }
  const places = placesById(chains);
  const unordered = new Set<Day[]>();
  followUps.eachNamed((service, day) => {
    const at = places.get(service);
    const own = at === undefined ? undefined : days[at];
    if (own === undefined) return;
    if (day < (own.at(-1) ?? day)) unordered.add(own);
    own.push(day);
  });
  for (const of of unordered) putInOrder(of);
  return days;
}

/** The place of the chain that has a row with an id. */
function placesById(chains: readonly (readonly Service[])[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < chains.length; at++) {
    const chain = chains[at] as readonly Service[];
    for (let nth = 0; nth < chain.length; nth++) {
      const { id } = chain[nth] as Service;
      if (id !== undefined) places.set(id, at);
    }
  }
  return places;
}

/** Those of the days, which are in order, from one day to another, both included; without a last day, all from the first on. */
function daysWithin(days: readonly Day[], from: Day, to: Day | undefined): Day[] {
  if (days.length === 0) return [];
  return days.slice(placeFrom(days, from), to === undefined ? undefined : placeFrom(days, addDays(to, 1)));
}
