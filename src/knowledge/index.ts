import type { Day } from '../calendar/day.ts';
import type { Knowledge, Measure, UnitBook, ViewName, ViewUnits, WithoutStart } from '../model/knowledge.ts';
import type { InputFile, Lists } from '../model/lists.ts';
import type { Case, Row } from '../model/rows.ts';
import type { ActivityKind, Settings } from '../model/settings.ts';
import { ActivityIndex } from './activities.ts';
import { knownOn } from './as-of.ts';
import { CarePlans } from './care-plans.ts';
import { Links } from './links.ts';
import { Sessions } from './sessions.ts';
import { Units } from './units.ts';
import { viewsOf } from './views.ts';

export interface KnowledgeSource {
  readonly lists: Lists;
  readonly files: readonly InputFile[];
}

/** What the lists tell at the end of a day. Nothing is linked until something asks for it. */
export function knowledgeOf(source: KnowledgeSource, asOf: Day, settings: Settings): Knowledge {
  return new ListKnowledge(source, asOf, settings);
}

class ListKnowledge implements Knowledge {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly files: readonly InputFile[];
  readonly lists: Lists;
  readonly views: Knowledge['views'];
  readonly answers: Knowledge['answers'] = new Map();
  readonly #links: Links;
  #activities: ActivityIndex | undefined;
  #cases: ReadonlyMap<string | undefined, Case> | undefined;
  #carePlans: CarePlans | undefined;
  #sessions: Sessions | undefined;
  #units: UnitBook | undefined;

  constructor(source: KnowledgeSource, asOf: Day, settings: Settings) {
    const { lists, later } = knownOn(source.lists, asOf);
    this.asOf = asOf;
    this.settings = settings;
    this.files = source.files;
    this.lists = lists;
    const caseOf = (row: Row): Case | undefined => this.caseOf(row);
    this.views = viewsOf({ lists, later, settings, activities: () => this.#activityIndex, caseOf });
    this.#links = new Links(this.views, caseOf);
  }

  caseOf({ caseNumber }: Row): Case | undefined {
    this.#cases ??= new Map((this.lists.cases?.rows ?? []).map((row) => [row.caseNumber, row]));
    return caseNumber === undefined ? undefined : this.#cases.get(caseNumber);
  }

  onCase<V extends ViewName>(view: V, row: Row): readonly ViewUnits[V][] {
    return this.#links.onCase(view, row);
  }

  ofChild<V extends ViewName>(view: V, row: Row): readonly ViewUnits[V][] {
    return this.#links.ofChild(view, row);
  }

  activityDays(row: Row, kind: ActivityKind): readonly Day[] {
    return this.#activityIndex.of(kind).daysOn(row);
  }

  firstCarePlanOn(measure: WithoutStart<Measure>): Day | undefined {
    return (this.#carePlans ??= new CarePlans(this.#activityIndex)).firstOn(measure);
  }

  sessionDays(measure: Measure): readonly Day[] {
    return (this.#sessions ??= new Sessions(this.#activityIndex)).daysOf(measure);
  }

  get units(): UnitBook {
    return (this.#units ??= new Units(this.lists));
  }

  tellsKind(kind: ActivityKind): boolean {
    return this.#activityIndex.tellsKind(kind);
  }

  get unknownActivityTypes(): Knowledge['unknownActivityTypes'] {
    return this.#activityIndex.unknownTypes;
  }

  get #activityIndex(): ActivityIndex {
    return (this.#activities ??= new ActivityIndex(this.lists.activities?.rows ?? [], this.settings.activityRules));
  }
}
