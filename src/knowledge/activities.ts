import type { Day } from '../calendar/day.ts';
import { fold } from '../model/fold.ts';
import { heldOn } from '../model/held-on.ts';
import type { Activity, Row } from '../model/rows.ts';
import type { ActivityKind, ActivityRule } from '../model/settings.ts';
import { HeldDays } from './held-days.ts';

/** Of a type that is of no kind, so many places are told. */
const placesShown = 3;

/** Sorts activities by kind and, the kinds that are asked for, by case; each type and undertype is held against the rules once. */
export class ActivityIndex {
  /** The types that are of no kind, the most frequent first. */
  readonly unknownTypes: readonly { readonly count: number; readonly places: readonly Activity[] }[];
  readonly #ofKinds = new Map<ActivityKind, Activity[]>();
  readonly #held = new Map<ActivityKind, readonly Activity[]>();
  readonly #days = new Map<ActivityKind, HeldDays>();
  readonly #unnamed = new Map<ActivityKind, HeldDays>();
  /** By type and undertype. */
  readonly #types = new Map<string, Map<string | undefined, Type>>();
  readonly #rules: readonly FoldedRule[];

  constructor(activities: readonly Activity[], rules: readonly ActivityRule[]) {
    this.#rules = rules.map((rule) => ({
      kind: rule.kind,
      words: rule.words.map(fold),
      not: (rule.not ?? []).map(fold),
    }));
    const unknown: Type[] = [];
    for (let at = 0; at < activities.length; at++) {
      const activity = activities[at] as Activity;
      const type = this.#typeOf(activity);
      const { kinds } = type;
      for (let nth = 0; nth < kinds.length; nth++) (kinds[nth] as Activity[]).push(activity);
      if (kinds.length > 0) continue;
      if (type.count++ === 0) unknown.push(type);
      if (type.places.length < placesShown) type.places.push(activity);
    }
    this.unknownTypes = unknown.map(({ count, places }) => ({ count, places })).sort((a, b) => b.count - a.count);
  }

  tellsKind(kind: ActivityKind): boolean {
    return this.#ofKinds.has(kind) || this.unknownTypes.length === 0;
  }

  /** The days, in order, on which activities of a kind were carried out on the row's case or for its child. */
  days(row: Row, kind: ActivityKind): readonly Day[] {
    let days = this.#days.get(kind);
    if (days === undefined) this.#days.set(kind, (days = new HeldDays(this.all(kind))));
    return days.on(row);
  }

  /** The days of those of them that name no ydelse. */
  unnamedDays(row: Row, kind: ActivityKind): readonly Day[] {
    let days = this.#unnamed.get(kind);
    if (days === undefined) {
      const unnamed = this.all(kind).filter(({ serviceId }) => serviceId === undefined);
      this.#unnamed.set(kind, (days = new HeldDays(unnamed)));
    }
    return days.on(row);
  }

  /** Every activity of a kind, carried out or not. */
  ofKind(kind: ActivityKind): readonly Activity[] {
    return this.#ofKinds.get(kind) ?? none;
  }

  /** Every activity of a kind that was carried out. */
  all(kind: ActivityKind): readonly Activity[] {
    let held = this.#held.get(kind);
    if (held === undefined) {
      held = this.ofKind(kind).filter((activity) => heldOn(activity) !== undefined);
      this.#held.set(kind, held);
    }
    return held;
  }

  #typeOf(activity: Activity): Type {
    let bySubtype = this.#types.get(activity.type);
    if (bySubtype === undefined) this.#types.set(activity.type, (bySubtype = new Map()));
    let type = bySubtype.get(activity.subtype);
    if (type === undefined) {
      type = { kinds: kindsBy(this.#rules, activity).map((kind) => this.#listOf(kind)), count: 0, places: [] };
      bySubtype.set(activity.subtype, type);
    }
    return type;
  }

  #listOf(kind: ActivityKind): Activity[] {
    let list = this.#ofKinds.get(kind);
    if (list === undefined) this.#ofKinds.set(kind, (list = []));
    return list;
  }
}

const none: readonly never[] = [];

/** A type with its undertype: the lists of the kinds that it is of, and where it is met when it is of none. */
interface Type {
  readonly kinds: readonly Activity[][];
  count: number;
  readonly places: Activity[];
}

interface FoldedRule {
  readonly kind: ActivityKind;
  readonly words: readonly string[];
  readonly not: readonly string[];
}

function kindsBy(rules: readonly FoldedRule[], { type, subtype }: Activity): readonly ActivityKind[] {
  const names = [fold(type), fold(subtype ?? '')];
  const holds = (word: string): boolean => names.some((name) => name.includes(word));
  const fitting = rules.filter((rule) => rule.words.some(holds) && !rule.not.some(holds));
  // A kind may have several rules.
  return [...new Set(fitting.map((rule) => rule.kind))];
}
