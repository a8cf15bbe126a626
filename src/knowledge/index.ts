import type { Day } from '../calendar/day.ts';
import type { Knowledge, View, ViewName, ViewUnits } from '../model/knowledge.ts';
import type { Count, InputFile, ListName, Lists } from '../model/lists.ts';
import type { Case, Row } from '../model/rows.ts';
import type { Settings } from '../model/settings.ts';
import { ActivityIndex } from './activities.ts';
import { knownOn } from './as-of.ts';
import { CarePlans } from './care-plans.ts';
import { followUpsOf } from './follow-ups.ts';
import { investigationsOf } from './investigations.ts';
import { Links } from './links.ts';
import { casesOf, childrenOf, placementsOf } from './measure-views.ts';
import { measuresOf } from './measures.ts';
import { notifiedChildrenOf } from './notified-children.ts';
import { attendancesOf, employeesOf, screenedChildrenOf, sdqSeriesOf } from './prevention-views.ts';
import { Sessions } from './sessions.ts';
import { Units } from './units.ts';

export interface KnowledgeSource {
  readonly lists: Lists;
  readonly files: readonly InputFile[];
}

/** What the lists tell at the end of a day. Nothing is linked until something asks for it. */
export function knowledgeOf(source: KnowledgeSource, asOf: Day, settings: Settings): Knowledge {
  const { lists, later } = knownOn(source.lists, asOf);
  const activities = once(() => new ActivityIndex(lists.activities?.rows ?? [], settings.activityRules));
  const cases = once(() => new Map((lists.cases?.rows ?? []).map((row) => [row.caseNumber, row])));
  const caseOf = (row: Row): Case | undefined =>
    row.caseNumber === undefined ? undefined : cases().get(row.caseNumber);
  const views: Views = lazily({
    cases: () => plain('cases', lists, later),
    notifications: () => plain('notifications', lists, later),
    notifiedChildren: () => withLater(lists.notifications && notifiedChildrenOf(lists.notifications), 'notifications'),
    investigations: () =>
      withLater(lists.investigations && investigationsOf(lists.investigations, settings.clock), 'investigations'),
    measures: () =>
      withLater(lists.services && measuresOf(lists.services, activities().of('follow-up'), settings), 'services'),
    placements: () => placementsOf(views.measures),
    casesWithMeasures: () => casesOf(views.measures),
    childrenWithMeasures: () => childrenOf(views.measures, caseOf),
    followUps: () =>
      withLater(lists.activities && followUpsOf(lists.activities, activities().of('follow-up')), 'activities'),
    units: () => plain('units', lists, later),
    meetings: () => plain('meetings', lists, later),
    attendances: () => withLater(lists.meetings && attendancesOf(lists.meetings), 'meetings'),
    discussions: () => plain('discussions', lists, later),
    screenings: () => plain('screenings', lists, later),
    screenedChildren: () => withLater(lists.screenings && screenedChildrenOf(lists.screenings), 'screenings'),
    employees: () => withLater(lists.staff && employeesOf(lists.staff, lists.training), 'staff'),
    sdqSeries: () => withLater(lists.sdq && sdqSeriesOf(lists.sdq), 'sdq'),
    absence: () => plain('absence', lists, later),
  });
  const links = new Links(views, caseOf);
  const carePlans = once(() => new CarePlans(activities()));
  const sessions = once(() => new Sessions(activities()));
  const units = once(() => new Units(lists));
  return {
    asOf,
    settings,
    files: source.files,
    lists,
    views,
    caseOf,
    onCase: (view, row) => links.onCase(view, row),
    ofChild: (view, row) => links.ofChild(view, row),
    activityDays: (row, kind) => activities().of(kind).daysOn(row),
    firstCarePlanOn: (measure) => carePlans().firstOn(measure),
    sessionDays: (measure) => sessions().daysOf(measure),
    get units() {
      return units();
    },
    tellsKind: (kind) => activities().tellsKind(kind),
    get unknownActivityTypes() {
      return activities().unknownTypes;
    },
  };

  function withLater<U>(view: View<U> | undefined, list: ListName): View<U> {
    if (view === undefined) return { list, units: [], leftOut: [] };
    return { ...view, leftOut: [...view.leftOut, later[list] as Count] };
  }
}

function plain<L extends PlainList>(
  list: L,
  lists: Lists,
  later: Partial<Record<ListName, Count>>,
): View<ViewUnits[L]> {
  const rows = lists[list]?.rows as readonly ViewUnits[L][] | undefined;
  const notYet = later[list];
  return { list, units: rows ?? [], leftOut: notYet === undefined ? [] : [notYet] };
}

/** The lists whose rows are counted one by one, just as they stand. */
type PlainList = 'cases' | 'notifications' | 'units' | 'meetings' | 'discussions' | 'screenings' | 'absence';

type Views = Knowledge['views'];

/** The same views, each made when it is first asked for. */
function lazily(makers: { readonly [V in ViewName]: () => Views[V] }): Views {
  const views = {};
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(views, name, { enumerable: true, get: once(make as () => unknown) });
  }
  return views as Views;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
