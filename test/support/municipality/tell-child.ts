import { charges } from './codes.ts';
import { monthsAfter, partsOf, type Day } from './days.ts';
import { noEvents, type CaseEvent, type Charge, type Child, type Events } from './model.ts';
import { stepOn } from './story-line.ts';
import { tellInvestigation } from './tell-investigations.ts';
import { freshCode, tellMeasure, tellPlacement } from './tell-measures.ts';
import { tellNotification } from './tell-notifications.ts';
import { tellDone, type Telling, type Teller } from './teller.ts';

export type Numberer = (bornOn: Day) => { cpr: string; sex: 'Dreng' | 'Pige' };

/** Nobody here is born on 29 February: on which day they turn a year older is a matter of its own. */
function bornYears(on: Day, years: number, daysMore: number): Day {
  const bornOn = monthsAfter(on, -12 * years) - daysMore;
  const { month, date } = partsOf(bornOn);
  return month === 2 && date === 29 ? bornOn - 1 : bornOn;
}

/** Teams take turns in the numbering, so that a team that grows keeps its first codes. */
export function chargeOf(teller: Teller, on: Day): Charge {
  const { random, tally, line, size } = teller;
  const at = random.whole(0, charges.teams.length - 1);
  const nth = random.whole(0, size * stepOn(line.caseworkersPerTeam, on).level - 1);
  const worker = nth * charges.teams.length + at + 1;
  const unfilled = tally.every('charge not filled in', 20);
  return {
    department: charges.departments[at === 2 ? 1 : 0],
    team: unfilled ? '' : (charges.teams[at] ?? ''),
    caseworker: `SB${String(worker).padStart(2, '0')}`,
    district: tally.every('district not filled in', 15) ? '' : random.pick(charges.districts),
  };
}

function ordinaryBirth(teller: Teller, on: Day): Day {
  const { tally, random, line } = teller;
  const young = tally.keeps('young', line.young, on);
  if (tally.every('on a birthday', 24)) return bornYears(on, young ? 3 : tally.turn('birthday', [7, 13]), 0);
  if (young && tally.every('day before seven', 12)) return bornYears(on, 7, -1);
  return young ? bornYears(on, 0, random.whole(1, 2400)) : bornYears(on, 7, random.whole(0, 3800));
}

/** What kind of child: most are ordinary, a few stand in the lists in one of the odd ways that real lists show. */
export type Oddity = 'unborn' | 'grown-up' | 'not-yet-born' | 'no-number' | 'none';

export function oddityOf(teller: Teller): Oddity {
  const { tally } = teller;
  if (tally.every('unborn', 50)) return 'unborn';
  if (tally.every('grown-up', 110)) return 'grown-up';
  if (tally.every('not yet born', 200)) return 'not-yet-born';
  return tally.every('no number', 90) ? 'no-number' : 'none';
}

export function childOf(teller: Teller, number: Numberer, oddity: Oddity, on: Day): Child {
  const { random, tally } = teller;
  if (oddity === 'unborn') {
    const { cpr } = number(bornYears(on, random.whole(19, 38), random.whole(0, 300)));
    return { cpr, bornOn: undefined, birthShown: false, sex: '', unborn: true };
  }
  const born = {
    'grown-up': () => bornYears(on, random.whole(24, 40), random.whole(0, 300)),
    'not-yet-born': () => on + 45,
    'no-number': () => ordinaryBirth(teller, on),
    none: () => ordinaryBirth(teller, on),
  };
  const bornOn = born[oddity]();
  const { cpr, sex } = number(bornOn);
  if (oddity === 'no-number') return { cpr: undefined, bornOn, birthShown: true, sex, unborn: false };
  return { cpr, bornOn, birthShown: !tally.every('birth date not shown', 12), sex, unborn: false };
}

function ageOn(child: Child, on: Day): number {
  return child.bornOn === undefined ? 0 : Math.floor((on - child.bornOn) / 365.25);
}

function tellSupport(telling: Telling, from: Day): void {
  const { tally, random, line, child } = telling;
  const age = ageOn(child, from);
  const startedOn = from + random.whole(3, 30);
  const placed =
    !child.unborn && age < 18 && tally.every('placed', 4) ? tellPlacement(telling, age, startedOn) : undefined;
  const code = placed === undefined ? freshCode(telling, age, tally.every('preventive', 3)) : undefined;
  const endless = tally.every('endless', 11);
  const endedOn = endless ? undefined : startedOn + random.whole(60, 560);
  if (code !== undefined) tellMeasure(telling, code, startedOn, endedOn);
  if (!tally.keeps('parallel', line.parallel, startedOn)) return;
  const second = freshCode(telling, age, placed !== undefined || tally.every('second preventive', 2));
  if (second !== undefined)
    tellMeasure(telling, second, startedOn + random.whole(0, 40), startedOn + random.whole(90, 400));
}

function tellEarlySupport(telling: Telling, from: Day): void {
  const code = freshCode(telling, ageOn(telling.child, from), true);
  const startedOn = from + telling.random.whole(5, 40);
  if (code !== undefined) tellMeasure(telling, code, startedOn, startedOn + telling.random.whole(70, 260));
}

/** Whether a case closed on the day counts as open that day is a matter of taste, so none closes as a month does. */
function notLastOfMonth(on: Day): Day {
  return partsOf(on + 1).date === 1 ? on + 1 : on;
}

function lastDayOf(events: Events, atLeast: Day): Day | undefined {
  const ends = [...events.services, ...events.investigations]
    .filter((one) => one.cancelled === undefined && one.startedOn !== undefined)
    .map((one) => one.endedOn);
  if (ends.includes(undefined)) return undefined;
  return Math.max(atLeast, ...ends.map((end) => end ?? atLeast));
}

export type CaseTelling = Omit<Telling, 'startedOn' | 'events'>;

/** Tells a case from its first notification on; gives its events and the day it closed, if it did. */
export function tellCase(
  teller: CaseTelling,
  from: Day,
  investigated: boolean,
): { events: Events; endedOn: Day | undefined } {
  const { random, tally, charge: inCharge } = teller;
  const events = noEvents();
  const telling: Telling = { ...teller, events, startedOn: from };
  let last = tellNotification(telling, from);
  const free = investigated ? tellInvestigation(telling, last + random.whole(0, 3)) : last;
  const supported = investigated ? random.chance(0.72) : random.chance(0.6);
  if (supported) (investigated ? tellSupport : tellEarlySupport)(telling, free);
  for (let repeat = random.whole(0, 9); repeat >= 6; repeat -= 3)
    last = tellNotification(telling, last + random.whole(12, 260));
  for (let other = random.whole(1, 4); other > 0; other -= 1) tellDone(telling, 'other', from + random.whole(0, 300));
  const worked = lastDayOf(events, Math.max(last, from + 300));
  const endedOn = worked === undefined ? undefined : notLastOfMonth(worked + random.whole(10, 60));
  const told: CaseEvent = {
    caseNumber: teller.caseNumber,
    child: teller.child,
    charge: inCharge,
    refund: teller.refund,
    cancelled: undefined,
    startedOn: from,
    endedOn,
  };
  events.cases.push(told);
  if (tally.every('case cancelled', 150)) {
    const cancelled = tally.turn('why cancelled', ['Annulleret', 'Fejloprettet'] as const);
    events.cases.push({ ...told, caseNumber: teller.nextId('S'), cancelled, endedOn: from });
  }
  return { events, endedOn };
}
