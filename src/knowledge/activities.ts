import { fold } from '../model/fold.ts';
import type { Knowledge, TypePlace } from '../model/knowledge.ts';
import type { Activity } from '../model/rows.ts';
import type { ActivityKind, ActivityRule } from '../model/settings.ts';
import { ActivitiesOfKind } from './activities-of-kind.ts';

/** Of a type that is of no kind, so many places are told. */
const placesShown = 3;

/** And so many cases are told apart. */
const casesCounted = 5;

/** Sorts activities by kind and, the kinds that are asked for, by case; each type and undertype is held against the rules once. */
export class ActivityIndex {
  /** The types that are of no kind, the most frequent first. */
  readonly unknownTypes: Knowledge['unknownActivityTypes'];
  readonly #kinds = new Map<ActivityKind, ActivitiesOfKind>();
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
    for (let at = 0; at < activities.length; at++) this.#add(activities[at] as Activity, unknown);
    this.unknownTypes = unknown
      .map(({ count, cases, places }) => ({ count, cases: cases.size, places }))
      .sort((a, b) => b.count - a.count);
  }

  tellsKind(kind: ActivityKind): boolean {
    return this.#kinds.has(kind) || this.unknownTypes.length === 0;
  }

  of(kind: ActivityKind): ActivitiesOfKind {
    return this.#kinds.get(kind) ?? noActivities;
  }

  #add(activity: Activity, unknown: Type[]): void {
    const type = this.#typeOf(activity);
    const { kinds, cases, places } = type;
    for (let nth = 0; nth < kinds.length; nth++) kinds[nth]?.add(activity);
    if (kinds.length > 0) return;
    if (type.count++ === 0) unknown.push(type);
    const { caseNumber, child } = activity;
    if (cases.size < casesCounted) cases.add(caseNumber ?? child ?? '');
    if (places.length < placesShown) places.push(placeOf(activity));
  }

  #typeOf(activity: Activity): Type {
    let bySubtype = this.#types.get(activity.type);
    if (bySubtype === undefined) this.#types.set(activity.type, (bySubtype = new Map()));
    let type = bySubtype.get(activity.subtype);
    if (type === undefined) bySubtype.set(activity.subtype, (type = this.#newType(activity)));
    return type;
  }

  #newType(activity: Activity): Type {
    const kinds = kindsBy(this.#rules, activity).map((kind) => this.#ofKind(kind));
    return { kinds, count: 0, cases: new Set(), places: [] };
  }

  #ofKind(kind: ActivityKind): ActivitiesOfKind {
    let activities = this.#kinds.get(kind);
    if (activities === undefined) this.#kinds.set(kind, (activities = new ActivitiesOfKind()));
    return activities;
  }
}

const noActivities = new ActivitiesOfKind();

/** A type with its undertype: the kinds that it is of, and where it is met when it is of none. */
interface Type {
  readonly kinds: readonly ActivitiesOfKind[];
  count: number;
  readonly cases: Set<string>;
  readonly places: TypePlace[];
}

/** Nothing of the activity but its type and where it stands. */
function placeOf({ type, subtype, file, line }: Activity): TypePlace {
  return { type, subtype, file, line };
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
