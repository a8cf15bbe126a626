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
  readonly #held = new Map<ActivityKind, Held>();
  readonly #days = new Map<ActivityKind, Map<string, readonly Day[]>>();
  readonly #kindsMet = new Set<ActivityKind>();
  readonly #byType = new Map<string, readonly ActivityKind[]>();

  constructor(activities: readonly Activity[], rules: readonly ActivityRule[]) {
    const folded = rules.map((rule) => ({
      kind: rule.kind,
      words: rule.words.map(fold),
      not: (rule.not ?? []).map(fold),
    }));
    const unknown = new Map<string, Activity[]>();
    for (const activity of activities) {
      const type = typeOf(activity);
      let kinds = this.#byType.get(type);
      if (kinds === undefined) this.#byType.set(type, (kinds = kindsOf(activity, folded)));
      if (kinds.length > 0) this.#add(activity, kinds);
      else addTo(unknown, type, activity);
    }
    for (const of of unknown.values()) this.unknownTypes.push({ count: of.length, places: of.slice(0, 3) });
    this.unknownTypes.sort((a, b) => b.count - a.count);
    for (const { filed } of this.#held.values()) for (const of of filed.values()) of.sort(byDay);
  }

  tellsKind(kind: ActivityKind): boolean {
    return this.#kindsMet.has(kind) || this.unknownTypes.length === 0;
  }

  /** Whether an activity is of a kind, carried out or not. */
  isOf(activity: Activity, kind: ActivityKind): boolean {
    return this.#byType.get(typeOf(activity))?.includes(kind) ?? false;
  }

  /** Carried out on the row's case, or naming its child among those it concerns; in order of days, each once. */
  of(row: Row, kind: ActivityKind): readonly Activity[] {
    const filed = this.#held.get(kind)?.filed;
    if (filed === undefined) return [];
    const found = soughtUnder(row).flatMap((key) => filed.get(key) ?? []);
    return found.length < 2 ? found : [...new Set(found)].sort(byDay);
  }

  /** The days of the same, in order. Remembered: many rows are on one case. */
  days(row: Row, kind: ActivityKind): readonly Day[] {
    let known = this.#days.get(kind);
    if (known === undefined) this.#days.set(kind, (known = new Map<string, readonly Day[]>()));
    const key = `${row.caseNumber ?? ''}\0${row.child ?? ''}`;
    let days = known.get(key);
    if (days === undefined) known.set(key, (days = this.of(row, kind).map((activity) => heldOn(activity) as Day)));
    return days;
  }

  /** Every activity of a kind that was carried out. */
  all(kind: ActivityKind): readonly Activity[] {
    return this.#held.get(kind)?.all ?? [];
  }

  #add(activity: Activity, kinds: readonly ActivityKind[]): void {
    for (const kind of kinds) {
      this.#kindsMet.add(kind);
      if (heldOn(activity) === undefined) continue;
      let held = this.#held.get(kind);
      if (held === undefined) this.#held.set(kind, (held = { all: [], filed: new Map<string, Activity[]>() }));
      held.all.push(activity);
      for (const key of filedUnder(activity)) addTo(held.filed, key, activity);
    }
  }
}

/** The activities of one kind, all of them and by the keys they are filed under. */
interface Held {
  readonly all: Activity[];
  readonly filed: Map<string, Activity[]>;
}

/**
 * The keys under which an activity, or any other row, is found. "Same case" is the same case number; where that is missing on
 * either side, the same child. An activity also belongs to the children that it concerns, whatever their case.
 */
export function filedUnder({
  caseNumber,
  child,
  concerns = [],
}: Row & Partial<Pick<Activity, 'concerns'>>): Set<string> {
  const keys = new Set(concerns.map((one) => `child|${one}`));
  if (caseNumber !== undefined) keys.add(`case|${caseNumber}`);
  if (child !== undefined) keys.add(caseNumber === undefined ? `child|${child}` : `child of a case|${child}`);
  return keys;
}

/** The keys under which a row finds what is on its case. */
export function soughtUnder({ caseNumber, child }: Row): string[] {
  const keys: string[] = [];
  if (caseNumber !== undefined) keys.push(`case|${caseNumber}`);
  if (child !== undefined) keys.push(`child|${child}`);
  if (child !== undefined && caseNumber === undefined) keys.push(`child of a case|${child}`);
  return keys;
}

function typeOf({ type, subtype }: Activity): string {
  return `${type}|${subtype ?? ''}`;
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

export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function byDay(one: Activity, other: Activity): number {
  return (heldOn(one) ?? Infinity) - (heldOn(other) ?? Infinity);
}
