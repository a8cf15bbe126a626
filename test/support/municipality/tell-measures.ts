import { administrative, measureCodes, placementCodes, type ServiceCode } from './codes.ts';
import { day, type Day } from './days.ts';
import type { ServiceEvent } from './model.ts';
import { stepOn } from './story-line.ts';
import { onCase, tellDone, type Telling } from './teller.ts';
import { tellFollowUps, type Course } from './tell-follow-ups.ts';

/** Days from the end of one row to the start of the next: up to 14 it is one measure, above it is another. */
const gaps = [1, 14, 0, 15, 7, 20] as const;
const barnetsLov = day('2024-01-01');

function push(
  telling: Telling,
  code: ServiceCode,
  more: Pick<ServiceEvent, 'startedOn' | 'endedOn'> & Partial<ServiceEvent>,
): ServiceEvent {
  const { tally, random } = telling;
  const told: ServiceEvent = {
    id: telling.nextId('Y'),
    ...onCase(telling),
    type: code.type,
    variant: random.pick(code.variants),
    offer: random.pick(code.offers),
    section: more.startedOn >= barnetsLov ? code.sectionFrom2024 : code.section,
    kind: code.kind,
    cancelled: undefined,
    continues: '',
    place: code.place,
    supplier: tally.turn('supplier', ['Kommunen', 'Kommunen', 'Privat leverandør', '']),
    pricePerDay: Math.round(code.perDay * 100),
    ...more,
  };
  telling.events.services.push(told);
  return told;
}

/** Splits a stay into rows; a row that begins more than 14 days after the last begins a new course. */
function tellRows(telling: Telling, code: ServiceCode, from: Day, to: Day | undefined): Course[] {
  const { tally } = telling;
  const length = (to ?? telling.until + 60) - from;
  const pieces = length > 150 && tally.every('chain', 3) ? tally.turn('pieces', [2, 3]) : 1;
  const courses: Course[] = [];
  let startedOn = from;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const last = piece === pieces;
    const endedOn = last ? to : startedOn + Math.floor(length / pieces) - 25;
    const open = courses.at(-1);
    const before = open?.rows.at(-1);
    const chained = before !== undefined && startedOn - (before.endedOn ?? startedOn) <= 14;
    const continues = chained && tally.every('continues', 2) ? before.id : '';
    const row = push(telling, code, { startedOn, endedOn, continues });
    if (chained) open?.rows.push(row);
    else courses.push({ rows: [row] });
    startedOn = (endedOn ?? startedOn) + tally.turn('gap', gaps);
  }
  return courses;
}

/** Rows that are no measure, or never were one. */
function tellNonMeasures(telling: Telling, code: ServiceCode, from: Day): void {
  const { tally } = telling;
  if (tally.every('administrative', 14)) push(telling, administrative, { startedOn: from, endedOn: from + 300 });
  if (tally.every('service cancelled', 17)) {
    const cancelled = tally.turn('why cancelled', ['Annulleret', 'Fejloprettet'] as const);
    push(telling, code, { startedOn: from, endedOn: from + 90, cancelled });
  }
}

/** A second row of the same type inside a single one: two measures, not a chain. */
function tellOverlap(telling: Telling, code: ServiceCode, courses: readonly Course[]): void {
  const only = courses[0]?.rows[0];
  if (code.kind === 'placement' || courses.length !== 1 || courses[0]?.rows.length !== 1) return;
  if (only?.endedOn === undefined || only.endedOn - only.startedOn < 120) return;
  if (!telling.tally.every('overlap of one type', 12)) return;
  const row = push(telling, code, { startedOn: only.startedOn + 20, endedOn: only.endedOn - 30 });
  tellFollowUps(telling, { rows: [row] }, true);
}

function tellCarePlan(telling: Telling, courses: readonly Course[]): void {
  const { tally, line } = telling;
  for (const course of courses) {
    const { startedOn, id } = course.rows[0];
    const kept = tally.keeps('care plan', line.carePlanInTime, startedOn);
    const after = kept
      ? tally.turn('care plan in time', [20, 0, 60, 80, 45])
      : tally.turn('care plan late', [110, undefined, 140]);
    if (after !== undefined) tellDone(telling, 'care-plan', startedOn + after, { serviceId: id });
  }
}

/** Tells one measure from its first day to its last; undefined is a measure without an end. */
export function tellMeasure(telling: Telling, code: ServiceCode, from: Day, to: Day | undefined): void {
  tellNonMeasures(telling, code, from);
  const courses = tellRows(telling, code, from, to);
  courses.forEach((course) => {
    tellFollowUps(telling, course, code.kind !== 'placement');
  });
  if (code.kind !== 'preventive') tellCarePlan(telling, courses);
  tellOverlap(telling, code, courses);
}

const fits = (code: ServiceCode, age: number): boolean => age >= code.ages[0] && age <= code.ages[1];

/** A code for the child's age that the case has not had, so that what continues what is never in doubt. */
export function freshCode(telling: Telling, age: number, preventive: boolean): ServiceCode | undefined {
  const had = new Set(telling.events.services.map((one) => one.type));
  const open = measureCodes.filter((code) => fits(code, age) && !had.has(code.type));
  const wanted = open.filter((code) => (code.kind === 'preventive') === preventive);
  return wanted.length === 0 ? open[0] : telling.random.pick(wanted);
}

/** The child's place outside the home, its length by the story, sometimes with a step down after it. */
export function tellPlacement(telling: Telling, age: number, from: Day): Day | undefined {
  const { tally, random, line } = telling;
  const [network, ...rest] = placementCodes;
  if (network === undefined) throw new Error('no placement codes');
  const near = tally.keeps('network care', line.networkCare, from);
  const institution = rest.find((code) => code.type === 'Døgninstitution' && fits(code, age));
  const code = near
    ? network
    : ((tally.every('institution', 2) ? institution : undefined) ?? random.pick(rest.filter((one) => fits(one, age))));
  if (tally.keeps('network mapping', line.mappingBeforePlacement, from)) {
    tellDone(telling, 'network-mapping', from - tally.turn('mapping before', [10, 1, 21]));
  }
  const days = code === institution ? stepOn(line.institutionDays, from).level : random.whole(200, 1100);
  const to = from + Math.round(days * (0.7 + random.next() * 0.6));
  tellMeasure(telling, code, from, to);
  tellVisits(telling, from, to);
  if (code !== institution || !tally.every('step down', 2)) return to;
  const fresh = freshCode(telling, age, false);
  if (fresh !== undefined) tellMeasure(telling, fresh, to + tally.turn('days to step down', [5, 0, 30, 31]), to + 200);
  return to + 200;
}

function tellVisits(telling: Telling, from: Day, to: Day): void {
  for (let year = from; year < to; year += 365) {
    const visits = telling.tally.turn('visits a year', [2, 3, 1, 2, 4, 2]);
    for (let visit = 1; visit <= visits; visit += 1) {
      const on = year + Math.round((365 * visit) / (visits + 1));
      if (on < to) tellDone(telling, 'visit', on);
    }
  }
}
