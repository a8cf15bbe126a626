import type { SavedMilestone, SavedRun } from '../runs/saved-run.ts';
import type { Both, NamedChange } from './comparison.ts';
import { isSame } from './match.ts';

type Named = Readonly<Record<string, unknown>>;

/** The settings that differ, by name; how the lists were read among them. */
export function settingChanges({ before, after }: Both<SavedRun>): NamedChange[] {
  return [
    ...changesIn(before.settings, after.settings),
    ...['keepRefundCases', 'mapping'].flatMap((name) => {
      const both = { before: valueOf(before.asked, name), after: valueOf(after.asked, name) };
      return isSame(both.before, both.after) ? [] : [{ name, ...both }];
    }),
  ];
}

/** The same for what the milestones of one plan are judged by. */
export function planSettingChanges({ before, after }: Both<SavedRun>, plan: string): NamedChange[] {
  const [old, now] = [before, after].map(({ plans }) => plans.find(({ id }) => id === plan)?.settings);
  return old === undefined || now === undefined ? [] : changesIn(old, now);
}

/** Indicators whose definition is another: its words, its limits, or how it is counted. */
export function definitionChanges({ before, after }: Both<SavedRun>): NamedChange[] {
  const known = new Map(before.definitions.map((one) => [one.indicator, one]));
  return after.definitions.flatMap((one) => {
    const old = known.get(one.indicator);
    if (old === undefined || old.sha256 === one.sha256) return [];
    return [{ name: one.indicator, before: old.version, after: one.version }];
  });
}

const demands = [
  'kind',
  'indicator',
  'part',
  'parameters',
  'group',
  'op',
  'target',
  'direction',
  'due',
  'from',
  'to',
  'baseline',
  'done',
] as const satisfies readonly (keyof SavedMilestone)[];

/** What a plan demands of one milestone in two runs, as far as it differs. A baseline's target is no demand but a figure. */
export function demandChanges({ before, after }: Both<SavedMilestone>): NamedChange[] {
  return demands
    .filter((name) => name !== 'target' || before.kind !== 'baseline' || after.kind !== 'baseline')
    .filter((name) => !isSame(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function changesIn(before: Named, after: Named): NamedChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => !isSame(before[name], after[name]))
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
}

function valueOf(of: object, name: string): unknown {
  return (of as Named)[name] ?? null;
}
