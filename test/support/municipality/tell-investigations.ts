import { lastOfMonth, monthsAfter, partsOf, type Day } from './days.ts';
import type { ActivityKind, InvestigationEvent } from './model.ts';
import type { Step } from './story-line.ts';
import { onCase, tellDone, tellUndone, type Telling } from './teller.ts';

/** Days before the deadline that a kept limit ends, the deadline itself among them. */
const early = [0, 11, 3, 25, 40, 1, 60, 18] as const;
const late = [1, 9, 33, 4, 61, 17, 95] as const;
/** Days from the deadline to the preliminary assessment of one that runs over. */
const preliminary = [0, 1, undefined, 2, -3, undefined, 12] as const;

type Missed = 'nothing' | 'planned' | 'before' | 'cancelled' | 'after' | 'telephone';
const missed: readonly Missed[] = ['nothing', 'planned', 'before', 'cancelled', 'after', 'telephone'];

interface Dates {
  readonly clockOn: Day;
  readonly dueOn: Day;
  readonly endedOn: Day | undefined;
}

/** Some clocks start on the last days of a month, where four months later may lack the day. */
function clockStart(telling: Telling, from: Day): Day {
  const { year, month } = partsOf(from);
  if (!telling.tally.every('month end', 6)) return from;
  return Math.max(from, lastOfMonth(year, month) - telling.tally.turn('month end', [0, 1, 0, 2]));
}

function watchedDates(telling: Telling, from: Day): Dates | undefined {
  const dueOn = telling.watched('investigation', (watched) => {
    const ahead = monthsAfter(watched, -4) - from;
    return ahead >= 0 && ahead <= 25;
  });
  if (dueOn === undefined) return undefined;
  return { clockOn: monthsAfter(dueOn, -4), dueOn, endedOn: dueOn === telling.until ? dueOn + 5 : dueOn };
}

function datesFrom(telling: Telling, from: Day): Dates {
  const watched = watchedDates(telling, from);
  if (watched !== undefined) return watched;
  const { tally, line } = telling;
  const clockOn = clockStart(telling, from);
  const dueOn = monthsAfter(clockOn, 4);
  if (tally.keeps('limit', line.limitKept, dueOn)) {
    return { clockOn, dueOn, endedOn: dueOn - tally.turn('early', early) };
  }
  const endedOn = tally.every('never ended', 8) ? undefined : dueOn + tally.turn('late', late);
  return { clockOn, dueOn, endedOn };
}

function preliminaryOn(telling: Telling, { dueOn, endedOn }: Dates): Day | undefined {
  if (endedOn !== undefined && endedOn <= dueOn) return undefined;
  const after = telling.tally.turn('preliminary', preliminary);
  if (after === undefined || dueOn + after > (endedOn ?? Infinity)) return undefined;
  return dueOn + after;
}

function push(telling: Telling, more: Partial<InvestigationEvent>): string {
  const told: InvestigationEvent = {
    id: telling.nextId('B'),
    ...onCase(telling),
    kind: telling.tally.every('type not filled in', 10) ? '' : 'BFU',
    cancelled: undefined,
    awareOn: undefined,
    startedOn: undefined,
    endedOn: undefined,
    preliminaryOn: undefined,
    ...more,
  };
  telling.events.investigations.push(told);
  return told.id;
}

interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly investigationId: string;
}

/** One that should be in the window and is not, in one of the ways in which that happens. */
function tellMissed(telling: Telling, kind: ActivityKind, { from, to, investigationId }: Window): void {
  const way = telling.tally.turn(`missed ${kind}`, missed);
  if (way === 'planned') tellUndone(telling, kind, to - 10, 'Planlagt', { investigationId });
  if (way === 'cancelled') tellUndone(telling, kind, to - 20, 'Annulleret', { investigationId });
  if (way === 'before' && from > telling.startedOn) tellDone(telling, kind, from - 1);
  if (way === 'after') tellDone(telling, kind, to + 1);
  if (way === 'telephone') tellDone(telling, 'other', to - 5, { investigationId });
}

function tellInWindow(telling: Telling, kind: ActivityKind, steps: readonly Step[], window: Window): void {
  const { tally, random } = telling;
  if (!tally.keeps(kind, steps, window.to)) return tellMissed(telling, kind, window);
  const on = tally.turn(`at ${kind}`, [
    random.whole(window.from, window.to),
    window.from,
    random.whole(window.from, window.to),
    window.to,
  ]);
  const linked = tally.every(`linked ${kind}`, 2) ? { investigationId: window.investigationId } : {};
  tellDone(telling, kind, on, { ...linked, privateNetwork: true, professionalNetwork: true });
}

function tellSteps(telling: Telling, window: Window): void {
  const { line } = telling;
  tellInWindow(telling, 'network-meeting', line.networkMeeting, window);
  tellInWindow(telling, 'sparring', line.sparring, window);
  tellInWindow(telling, 'child-talk', line.childTalk, window);
}

/** Rows that are never counted, or that can't be: entered by mistake, or with no day to count from. */
function tellUncounted(telling: Telling, from: Day): void {
  const { tally } = telling;
  if (tally.every('screening', 14)) {
    const kind = tally.turn('screening kind', ['Screening', 'Afdækning'] as const);
    push(telling, { kind, awareOn: from, startedOn: from, endedOn: from + 170 });
  }
  if (tally.every('investigation cancelled', 22)) {
    const cancelled = tally.turn('why cancelled', ['Annulleret', 'Fejloprettet'] as const);
    push(telling, { cancelled, awareOn: from, startedOn: from + 2, endedOn: from + 200 });
  }
  if (tally.every('no clock start', 100)) {
    push(telling, tally.every('no clock start ended', 2) ? { endedOn: from + 100 } : {});
  }
}

/** Tells an investigation and gives the day that what follows can begin. */
export function tellInvestigation(telling: Telling, from: Day): Day {
  const { tally, random } = telling;
  tellUncounted(telling, from);
  const dates = datesFrom(telling, from);
  const { clockOn, dueOn, endedOn } = dates;
  const noAwareness = tally.every('no awareness date', 13);
  const noStart = !noAwareness && tally.every('no start date', 37);
  const startedOn = noStart ? undefined : clockOn + (noAwareness ? 0 : random.whole(0, 14));
  const investigationId = push(telling, {
    awareOn: noAwareness ? undefined : clockOn,
    startedOn,
    endedOn,
    preliminaryOn: preliminaryOn(telling, dates),
  });
  if (endedOn === undefined) return dueOn;
  tellSteps(telling, { from: startedOn ?? clockOn, to: endedOn, investigationId });
  return endedOn + 1;
}
