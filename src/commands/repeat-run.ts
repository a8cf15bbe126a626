import { parseDay } from '../calendar/day.ts';
import { parsePeriod, type Period } from '../calendar/period.ts';
import { InputError } from '../errors.ts';
import { groupNames } from '../indicators/engine/groups.ts';
import type { Settings } from '../model/settings.ts';
import type { Milestone, Plan } from '../plans/plan.ts';
import type { SavedMilestone, SavedRun } from '../runs/saved-run.ts';
import type { Wanted } from './examine.ts';

/** What a saved run was asked for, to be asked again of other lists: its plans, periods, groups and settings. */
export function askedAgain({ asked, plans, settings, milestones }: SavedRun) {
  const periods = asked.periods.map(periodNamed);
  const again: Required<Pick<Wanted, 'shows' | 'plans' | 'periods' | 'by' | 'only' | 'settings'>> = {
    shows: periods.length === 0 ? 'milestones' : 'report',
    plans: plans.map((plan) => planOf(plan, milestones)),
    periods: () => periods,
    ...narrowedTo(asked),
    settings: settings as unknown as Settings,
  };
  return again;
}

/** The split and the key figures that a saved run was asked for. */
export function narrowedTo({ by, only }: SavedRun['asked']): Required<Pick<Wanted, 'by' | 'only'>> {
  return {
    by: groupNames.find((name) => name === by),
    only: only === null ? undefined : new Set(only),
  };
}

function planOf({ id, title, settings }: SavedRun['plans'][number], milestones: SavedRun['milestones']): Plan {
  return {
    id,
    title,
    source: { document: '', publisher: '', published: '' },
    settings: settings as unknown as Settings,
    milestones: milestones.filter(({ plan }) => plan === id).map(milestoneOf),
  };
}

/** A milestone as the plan had it. What the run says of a kind that has no such thing is null. */
function milestoneOf(saved: SavedMilestone): Milestone {
  const { milestone: id, title, kind } = saved;
  const named = { id, title, ...(saved.page !== null && { page: saved.page }) };
  if (kind === 'deliverable') {
    const { done, note } = saved;
    return {
      ...named,
      kind,
      ...dueOf(saved),
      ...(done !== null && { done: done === false ? false : dayNamed(done) }),
      ...(typeof note === 'string' && { note }),
    };
  }
  return { ...named, ...measuredOf(saved), ...demandOf(saved) } as Milestone;
}

function demandOf(saved: SavedMilestone) {
  const { kind, op, target, direction, from, to, baseline } = saved;
  switch (kind) {
    case 'target-by':
      return { kind, op, target, ...dueOf(saved) };
    case 'target-from':
      return { kind, op, target, from: dayNamed(from ?? '') };
    case 'direction':
      return { kind, direction, from: periodNamed(from ?? ''), to: periodNamed(to ?? '') };
    case 'baseline':
      return { kind, direction, baseline: periodNamed(baseline ?? ''), from: periodNamed(from ?? '') };
    default:
      return { kind, ...dueOf(saved) };
  }
}

function measuredOf({ indicator, part, parameters, group }: SavedMilestone) {
  return {
    indicator: indicator ?? '',
    ...(typeof part === 'string' && { part }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(group && { group }),
  };
}

function dueOf({ due }: SavedMilestone) {
  return due === null ? {} : { due: dayNamed(due) };
}

function dayNamed(text: string) {
  const day = parseDay(text);
  if (day === undefined) throw noSuch(text);
  return day;
}

function periodNamed(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw noSuch(text);
  return period;
}

/** A run that somebody has written in. */
function noSuch(text: string): InputError {
  return new InputError(
    {
      da: 'kørslen kan ikke gentages: “{text}” er ingen dag eller periode',
      en: 'the run cannot be repeated: "{text}" is no day or period',
    },
    { text },
  );
}
