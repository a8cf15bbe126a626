import { addDays, latest, placeFrom, type Day } from '../calendar/day.ts';
import { measureCoder, type MeasureCode } from '../model/codes/measure-codes.ts';
import { isPlacement } from '../model/codes/measure-kinds.ts';
import { fold } from '../model/fold.ts';
import type { Measure, View } from '../model/knowledge.ts';
import type { List } from '../model/lists.ts';
import type { Activity, Service } from '../model/rows.ts';
import type { Settings } from '../model/settings.ts';
import { heldOn, type ActivityIndex } from './activities.ts';
import { chainsOf } from './chains.ts';

/** The measures of the services list, each with the days on which it was followed up. */
export function measuresOf(services: List<Service>, activities: ActivityIndex, settings: Settings): View<Measure> {
  const isMeasure = measureTest(settings);
  const rows = services.rows.filter((row) => isMeasure(row) && row.startedOn !== undefined);
  const chains = chainsOf(rows, settings.chainGapDays);
  const followedUp = followUpDays(chains, activities);
  const codeOf = chainCoder(settings);
  const units = chains.map((chain, at) => measureOf(chain, codeOf(chain), followedUp[at] ?? []));
  const notMeasures = services.rows.filter((row) => !isMeasure(row)).length;
  return {
    list: 'services',
    units,
    leftOut: [
      { reason: 'not-a-measure', count: notMeasures },
      { reason: 'no-start-date', count: services.rows.length - rows.length - notMeasures },
    ],
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
  return (chain) => {
    const codes = chain.map(coder);
    const { kind, placementType } = codes.find((code) => code.kind !== 'unknown') ?? unknownMeasure;
    const step = ladder.findIndex(({ kinds }) => kinds.includes(kind));
    return {
      kind,
      placementType: isPlacement(kind) ? kind : undefined,
      nationalPlacementType: placementType,
      level: step < 0 ? undefined : step + 1,
    };
  };
}

const unknownMeasure: MeasureCode = { kind: 'unknown', placementType: undefined };

function measureOf(rows: readonly Service[], code: Coded, followedUpOn: readonly Day[]): Measure {
  const first = rows[0];
  if (first?.startedOn === undefined) throw new RangeError('a measure has a first row with a start date');
  const open = rows.some((row) => row.endedOn === undefined);
  return {
    file: first.file,
    line: first.line,
    caseNumber: first.caseNumber,
    child: first.child,
    bornOn: first.bornOn,
    unusable: rows.find((row) => row.unusable !== undefined)?.unusable,
    rows,
    type: first.type,
    ...code,
    startedOn: first.startedOn,
    endedOn: open ? undefined : latest(...rows.map((row) => row.endedOn)),
    followedUpOn,
  };
}

/**
 * For each chain the days of its follow-ups. A follow-up covers the measure of its `Ydelse-id`;
 * without one, every measure of the case that is active that day.
 */
function followUpDays(chains: readonly (readonly Service[])[], activities: ActivityIndex): Day[][] {
  const unnamed = unnamedDays(activities);
  const days = chains.map((chain) => (chain[0] === undefined ? [] : daysWithin(unnamed(chain[0]), chain)));
  const byService = new Map<string, number>();
  for (const [at, chain] of chains.entries()) for (const { id } of chain) if (id !== undefined) byService.set(id, at);
  const named = new Set<Day[]>();
  for (const followUp of activities.all('follow-up')) {
    const at = followUp.serviceId === undefined ? undefined : byService.get(followUp.serviceId);
    const day = heldOn(followUp);
    const own = at === undefined ? undefined : days[at];
    if (own === undefined || day === undefined) continue;
    own.push(day);
    named.add(own);
  }
  for (const of of named) of.sort((a, b) => a - b);
  return days;
}

/** Tells the days, in order, of the follow-ups on a row's case that name no ydelse; a case has many rows. */
function unnamedDays(activities: ActivityIndex): (row: Service) => readonly Day[] {
  const known = new WeakMap<readonly Activity[], readonly Day[]>();
  return (row) => {
    const followUps = activities.on(row, 'follow-up');
    let days = known.get(followUps);
    if (days === undefined) {
      const unnamed = followUps.filter(({ serviceId }) => serviceId === undefined);
      days = unnamed.flatMap((one) => heldOn(one) ?? []).sort((a, b) => a - b);
      known.set(followUps, days);
    }
    return days;
  };
}

/** Those of the days, which are in order, on which a chain is active: from its start to its last end. */
function daysWithin(days: readonly Day[], chain: readonly Service[]): Day[] {
  const from = chain[0]?.startedOn;
  if (from === undefined) return [];
  const isOpen = chain.some(({ endedOn }) => endedOn === undefined);
  const to = isOpen ? undefined : latest(...chain.map(({ endedOn }) => endedOn));
  return days.slice(placeFrom(days, from), to === undefined ? undefined : placeFrom(days, addDays(to, 1)));
}
