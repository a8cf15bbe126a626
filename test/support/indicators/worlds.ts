import * as fc from 'fast-check';
import { listNames, type ListName, type ListRows } from '../../../src/model/lists.ts';
import type { Row } from '../../../src/model/rows.ts';
import { caseNumbers } from './world-parts.ts';
import * as prevention from './world-prevention.ts';
import { activity, caseOf, investigation, notification, service, serviceIds } from './world-rows.ts';

/** The rows of every list. */
export type World = { readonly [L in ListName]: readonly ListRows[L][] };

/** Every other row lies near another one, on the same case: so many days after that one began or ended. */
interface Near {
  readonly at: number;
  readonly days: number;
}

function near(min: number, max: number): fc.Arbitrary<Near | null> {
  return fc.option(fc.record({ at: fc.nat(), days: fc.integer({ min, max }) }), { freq: 1 });
}

/** A municipality's lists over some years; every field of every list is filled in somewhere. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    cases: fc.subarray(caseNumbers).chain((numbers) => fc.tuple(...numbers.map(caseOf))),
    notifications: fc.array(notification(), { maxLength: 8, size: 'max' }),
    investigations: fc.array(investigation(), { maxLength: 8, size: 'max' }),
    services: fc.array(fc.tuple(service(), near(0, 40)), { maxLength: serviceIds.length, size: 'max' }),
    activities: fc.array(fc.tuple(activity(), near(-2, 125)), { maxLength: 20, size: 'max' }),
    units: fc.array(prevention.unitRow(), { maxLength: 4, size: 'max' }),
    meetings: fc.array(prevention.meeting(), { maxLength: 14, size: 'max' }),
    discussions: fc.array(prevention.discussion(), { maxLength: 6, size: 'max' }),
    screenings: fc.array(prevention.screening(), { maxLength: 8, size: 'max' }),
    staff: fc.tuple(...[0, 1, 2, 3].map(prevention.staffRow)),
    training: fc.array(prevention.trainingRow(), { maxLength: 8, size: 'max' }),
    sdq: fc.array(prevention.sdqRow(), { maxLength: 8, size: 'max' }),
    absence: fc.array(prevention.absenceRow(), { maxLength: 6, size: 'max' }),
  })
  .map((given) => {
    const services: ListRows['services'][] = [];
    for (const [row, near] of given.services) {
      const placed = near === null ? row : following(row, near, services.at(-1));
      services.push(named(placed, services.length));
    }
    const begun = [...given.investigations, ...services];
    const activities = given.activities.map(([row, near]) => (near === null ? row : held(row, near, begun)));
    return placed(Object.assign({}, given, { services, activities }));
  });

/** Most ydelser have an id, and no two the same. */
function named(row: ListRows['services'], at: number): ListRows['services'] {
  return Object.assign({}, row, { id: row.id === undefined ? undefined : serviceIds[at] });
}

/** The ydelse some days after the end of the one before it, on the same case, as long as it was. */
function following(
  row: ListRows['services'],
  { days }: Near,
  before: ListRows['services'] | undefined,
): ListRows['services'] {
  if (before?.endedOn === undefined || row.startedOn === undefined) return row;
  const { caseNumber, child, endedOn } = before;
  const startedOn = endedOn + days;
  const ended = row.endedOn === undefined ? undefined : row.endedOn - row.startedOn + startedOn;
  return Object.assign({}, row, { caseNumber, child, startedOn, endedOn: ended });
}

/** An activity held while an investigation or a measure goes on. */
function held(
  row: ListRows['activities'],
  { at, days }: Near,
  begun: readonly (ListRows['investigations'] | ListRows['services'])[],
): ListRows['activities'] {
  const during = begun[at % begun.length];
  if (during?.startedOn === undefined) return row;
  const { caseNumber, child, startedOn } = during;
  return Object.assign({}, row, {
    caseNumber,
    child,
    eventOn: startedOn + days,
    doneOn: undefined,
    unusable: undefined,
  });
}

/** The same rows, each on a line of its own, in the order in which they stand. */
export function placed(world: World): World {
  return worldOf((list, file) => world[list].map((row, at) => Object.assign({}, row, { file, line: at + 2 })));
}

export function worldOf(rowsOf: (list: ListName, at: number) => readonly Row[]): World {
  return Object.fromEntries(listNames.map((list, at) => [list, rowsOf(list, at)])) as unknown as World;
}

/** The rows of each list in any other order. */
export function reordered(world: World): fc.Arbitrary<World> {
  const lists = listNames.map((list) => {
    const rows: Row[] = [...world[list]];
    return fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
  });
  return fc.tuple(...lists).map((shuffled) => placed(worldOf((_, at) => shuffled[at] ?? [])));
}
