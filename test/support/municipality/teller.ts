import type { Day } from './days.ts';
import type { ActivityEvent, ActivityKind, Charge, Child, Events } from './model.ts';
import { activityForms } from './codes.ts';
import { partsOf } from './days.ts';
import type { Random } from './prng.ts';
import type { StoryLine } from './story-line.ts';
import type { Tally } from './tally.ts';

/** What the telling of one child draws on. */
export interface Teller {
  readonly random: Random;
  readonly tally: Tally;
  readonly line: StoryLine;
  /** How many times 300 children the municipality has. */
  readonly size: number;
  readonly nextId: (letter: string) => string;
  /** The day the lists are taken out; the telling may run past it, the lists do not. */
  readonly until: Day;
  /** The first watched day that `fits` and that nothing of this name lies at yet. */
  readonly watched: (name: string, fits: (watched: Day) => boolean) => Day | undefined;
}

/** One case being told. */
export interface Telling extends Teller {
  readonly child: Child;
  readonly caseNumber: string;
  readonly charge: Charge;
  readonly refund: boolean;
  readonly startedOn: Day;
  readonly events: Events;
}

type OnCase = Pick<ActivityEvent, 'caseNumber' | 'child' | 'charge' | 'refund'>;

export function onCase({ caseNumber, child, charge, refund }: Telling): OnCase {
  return { caseNumber, child, charge, refund };
}

export type ActivityMore = Partial<
  Pick<ActivityEvent, 'serviceId' | 'investigationId' | 'privateNetwork' | 'professionalNetwork' | 'dueOn'>
>;

function activity(telling: Telling, kind: ActivityKind, happenedOn: Day, more: ActivityMore): ActivityEvent {
  const [type, undertype] = telling.tally.turn(`form ${kind}`, activityForms[kind]);
  return {
    id: telling.nextId('A'),
    ...onCase(telling),
    kind,
    type,
    undertype,
    happenedOn,
    dueOn: more.dueOn,
    carriedOutOn: undefined,
    status: 'Udført',
    serviceId: more.serviceId ?? '',
    investigationId: more.investigationId ?? '',
    privateNetwork: more.privateNetwork ?? false,
    professionalNetwork: more.professionalNetwork ?? false,
  };
}

/** Done on the day. The lists may show an earlier planned day of the same month, or no day of its own for the doing. */
export function tellDone(telling: Telling, kind: ActivityKind, on: Day, more: ActivityMore = {}): void {
  const told = activity(telling, kind, on, more);
  const { date } = partsOf(on);
  const unfilled = telling.tally.every('carried out not filled in', 8);
  const moved = telling.tally.every('moved within the month', 5) ? Math.min(date - 1, 4) : 0;
  telling.events.activities.push(unfilled ? told : { ...told, happenedOn: on - moved, carriedOutOn: on });
}

/** Entered for the day and never done. */
export function tellUndone(
  telling: Telling,
  kind: ActivityKind,
  on: Day,
  status: 'Planlagt' | 'Annulleret' | 'Fejloprettet',
  more: ActivityMore = {},
): void {
  telling.events.activities.push({ ...activity(telling, kind, on, more), status });
}
