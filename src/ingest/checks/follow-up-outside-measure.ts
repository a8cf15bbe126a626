import { fold } from '../../model/fold.ts';
import type { Activity, Service } from '../../model/rows.ts';
import { defaultSettings } from '../../model/settings.ts';
import type { RowCheck } from './row-check.ts';

/** Days in which services of one type ran on a case, the gaps inside a chain included. */
interface Run {
  readonly from: number;
  to: number;
}

/**
 * A follow-up that names a ydelse and was held while neither it nor another row of its type ran on the case:
 * the rows of one type continue one another, so a follow-up of the first may fall in the next.
 */
export const followUpOutsideMeasure: RowCheck<'activities'> = {
  code: 'follow-up-outside-measure',
  list: 'activities',
  field: 'eventOn',
  over({ services }) {
    const byId = new Map<string | undefined, Service>();
    for (const row of services?.rows ?? []) byId.set(row.id, row);
    let running: RunningServices | undefined;
    return (activity) => {
      if (activity.serviceId === undefined) return false;
      const named = byId.get(activity.serviceId);
      const on = activity.doneOn ?? activity.eventOn;
      if (named === undefined || on === undefined || runsOn(named, on) || !isFollowUp(activity)) return false;
      // Most follow-ups fall in the very row that they name: what ran beside it is seldom asked for.
      running ??= new RunningServices(services?.rows ?? []);
      return !isWithinOne(running.alike(named), on);
    };
  },
};

/** When services ran on each case. */
class RunningServices {
  readonly #ofCase = new Map<string | undefined, Service[]>();
  readonly #alike = new Map<string, readonly Run[]>();

  constructor(services: readonly Service[]) {
    for (const row of services) {
      const others = this.#ofCase.get(row.caseNumber);
      if (others === undefined) this.#ofCase.set(row.caseNumber, [row]);
      else others.push(row);
    }
  }

  /** When services of the same type as this one ran on its case. */
  alike({ caseNumber, type }: Service): readonly Run[] {
    const kind = `${caseNumber}\0${type}`;
    let runs = this.#alike.get(kind);
    if (runs === undefined) {
      runs = runsOf((this.#ofCase.get(caseNumber) ?? []).filter((row) => row.type === type));
      this.#alike.set(kind, runs);
    }
    return runs;
  }
}

function isFollowUp({ type, subtype }: Activity): boolean {
  return fold(`${type} ${subtype ?? ''}`).includes('opfoelgning');
}

/** A start or end that can't be told is given the benefit of the doubt. */
function runsOf(services: readonly Service[]): Run[] {
  const runs: Run[] = [];
  for (const { from, to } of services.map(daysOf).sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last !== undefined && from - last.to <= defaultSettings.chainGapDays) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}

function daysOf(service: Service): Run {
  return { from: service.startedOn ?? -Infinity, to: endOf(service) };
}

function runsOn(service: Service, on: number): boolean {
  return (service.startedOn === undefined || on >= service.startedOn) && on <= endOf(service);
}

function endOf({ endedOn, unusable }: Service): number {
  return unusable?.['endedOn'] === undefined && endedOn !== undefined ? endedOn : Infinity;
}

function isWithinOne(runs: readonly Run[], on: number): boolean {
  return runs.some(({ from, to }) => on >= from && on <= to);
}
