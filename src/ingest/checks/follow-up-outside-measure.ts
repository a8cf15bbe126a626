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
    const byId = new Map<string, Service>();
    const alike = new Map<string, Service[]>();
    for (const row of services?.rows ?? []) {
      if (row.id !== undefined) byId.set(row.id, row);
      const others = alike.get(kindOf(row));
      if (others === undefined) alike.set(kindOf(row), [row]);
      else others.push(row);
    }
    const runs = new Map<string, readonly Run[]>();
    return (activity) => {
      const named = activity.serviceId === undefined ? undefined : byId.get(activity.serviceId);
      const on = activity.doneOn ?? activity.eventOn;
      if (named === undefined || on === undefined || !isFollowUp(activity)) return false;
      const kind = kindOf(named);
      if (!runs.has(kind)) runs.set(kind, runsOf(alike.get(kind) ?? []));
      return !(runs.get(kind) ?? []).some(({ from, to }) => on >= from && on <= to);
    };
  },
};

function kindOf({ caseNumber, type }: Service): string {
  return `${caseNumber}\0${type}`;
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

function daysOf({ startedOn, endedOn, unusable }: Service): Run {
  const ended = unusable?.['endedOn'] === undefined ? endedOn : undefined;
  return { from: startedOn ?? -Infinity, to: ended ?? Infinity };
}
