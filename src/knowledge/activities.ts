import type { Day } from '../calendar/day.ts';
import { fold } from '../model/fold.ts';
import type { Activity, Row } from '../model/rows.ts';
import type { ActivityKind, ActivityRule } from '../model/settings.ts';

const none: readonly ActivityKind[] = [];

/** The day an activity was carried out; undefined when it was only planned. */
export function heldOn(activity: Activity): Day | undefined {
  return activity.doneOn ?? (activity.planned ? undefined : activity.eventOn);
}

/** Sorts activities by kind and case; each type and undertype is held against the rules once. */
export class ActivityIndex {
  readonly unknownTypes: { count: number; places: readonly Activity[] }[] = [];
  readonly #held = new Map<ActivityKind, Map<string, Activity[]>>();
  readonly #kindsMet = new Set<ActivityKind>();

  constructor(activities: readonly Activity[], rules: readonly ActivityRule[]) {
    const folded = rules.map((rule) => ({
      kind: rule.kind,
      words: rule.words.map(fold),
      not: (rule.not ?? []).map(fold),
    }));
    const byType = new Map<string, readonly ActivityKind[]>();
    const unknown = new Map<string, Activity[]>();
    for (const activity of activities) {
      const type = `${activity.type}|${activity.subtype ?? ''}`;
      let kinds = byType.get(type);
      if (kinds === undefined) byType.set(type, (kinds = kindsOf(activity, folded)));
      if (kinds.length > 0) this.#add(activity, kinds);
      else addTo(unknown, type, activity);
    }
    for (const of of unknown.values()) this.unknownTypes.push({ count: of.length, places: of.slice(0, 3) });
    this.unknownTypes.sort((a, b) => b.count - a.count);
    for (const cases of this.#held.values()) for (const of of cases.values()) of.sort((a, b) => dayOf(a) - dayOf(b));
  }

  tellsKind(kind: ActivityKind): boolean {
    return this.#kindsMet.has(kind) || this.unknownTypes.length === 0;
  }

  /** Carried out on the row's case, or naming its child among those it concerns; in order of days, each once. */
  of(row: Row, kind: ActivityKind): readonly Activity[] {
    const held = this.#held.get(kind);
    if (held === undefined) return [];
    const onCase = held.get(caseKey(row)) ?? [];
    const onChild = row.child === undefined ? [] : (held.get(childKey(row.child)) ?? []);
    if (onChild.length === 0) return onCase;
    return [...new Set([...onCase, ...onChild])].sort((a, b) => dayOf(a) - dayOf(b));
  }

  /** Every activity of a kind that was carried out. */
  all(kind: ActivityKind): readonly Activity[] {
    return [...new Set([...(this.#held.get(kind)?.values() ?? [])].flat())];
  }

  #add(activity: Activity, kinds: readonly ActivityKind[]): void {
    for (const kind of kinds) {
      this.#kindsMet.add(kind);
      if (heldOn(activity) === undefined) continue;
      let cases = this.#held.get(kind);
      if (cases === undefined) this.#held.set(kind, (cases = new Map<string, Activity[]>()));
      addTo(cases, caseKey(activity), activity);
      for (const child of activity.concerns) addTo(cases, childKey(child), activity);
    }
  }
}

/** "Same case" is the same case number; where that is missing, the same child. */
export function caseKey(row: Row): string {
  if (row.caseNumber !== undefined) return `case|${row.caseNumber}`;
  return row.child === undefined ? `row|${row.file}|${row.line}` : `child|${row.child}`;
}

function childKey(child: string): string {
  return `child|${child}`;
}

function kindsOf(
  activity: Activity,
  rules: readonly { kind: ActivityKind; words: readonly string[]; not: readonly string[] }[],
): readonly ActivityKind[] {
  const names = [fold(activity.type), fold(activity.subtype ?? '')];
  const holds = (word: string): boolean => names.some((name) => name.includes(word));
  const kinds = rules.filter((rule) => rule.words.some(holds) && !rule.not.some(holds)).map((rule) => rule.kind);
  return kinds.length === 0 ? none : kinds;
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function dayOf(activity: Activity): number {
  return heldOn(activity) ?? Infinity;
}
