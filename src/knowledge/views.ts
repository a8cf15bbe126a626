import type { Knowledge, View, ViewName, ViewUnits } from '../model/knowledge.ts';
import type { Count, ListName, Lists } from '../model/lists.ts';
import type { Case, Row } from '../model/rows.ts';
import type { Settings } from '../model/settings.ts';
import type { ActivityIndex } from './activities.ts';
import { followUpsOf } from './follow-ups.ts';
import { investigationsOf } from './investigations.ts';
import { casesOf, childrenOf, placementsOf } from './measure-views.ts';
import { measuresOf } from './measures.ts';
import { notifiedChildrenOf } from './notified-children.ts';
import { attendancesOf, employeesOf, screenedChildrenOf, sdqSeriesOf } from './prevention-views.ts';

/** What views are made from. */
interface Known {
  readonly lists: Lists;
  /** How many rows of a list came later. */
  readonly later: Later;
  readonly settings: Settings;
  readonly activities: () => ActivityIndex;
  readonly caseOf: (row: Row) => Case | undefined;
}

type Later = Partial<Record<ListName, Count>>;
type Views = Knowledge['views'];

const makers: { readonly [V in ViewName]: (known: Known, views: Views) => Views[V] } = {
  cases: (known) => plain('cases', known),
  notifications: (known) => plain('notifications', known),
  notifiedChildren: ({ lists, later }) =>
    withLater(lists.notifications && notifiedChildrenOf(lists.notifications), 'notifications', later),
  investigations: ({ lists, later, settings }) =>
    withLater(lists.investigations && investigationsOf(lists.investigations, settings.clock), 'investigations', later),
  measures: ({ lists, later, settings, activities }) =>
    withLater(lists.services && measuresOf(lists.services, activities().of('follow-up'), settings), 'services', later),
  placements: (_, { measures }) => placementsOf(measures),
  casesWithMeasures: (_, { measures }) => casesOf(measures),
  childrenWithMeasures: ({ caseOf }, { measures }) => childrenOf(measures, caseOf),
  followUps: ({ lists, later, activities }) =>
    withLater(lists.activities && followUpsOf(lists.activities, activities().of('follow-up')), 'activities', later),
  units: (known) => plain('units', known),
  meetings: (known) => plain('meetings', known),
  attendances: ({ lists, later }) => withLater(lists.meetings && attendancesOf(lists.meetings), 'meetings', later),
  discussions: (known) => plain('discussions', known),
  screenings: (known) => plain('screenings', known),
  screenedChildren: ({ lists, later }) =>
    withLater(lists.screenings && screenedChildrenOf(lists.screenings), 'screenings', later),
  employees: ({ lists, later }) => withLater(lists.staff && employeesOf(lists.staff, lists.training), 'staff', later),
  sdqSeries: ({ lists, later }) => withLater(lists.sdq && sdqSeriesOf(lists.sdq), 'sdq', later),
  absence: (known) => plain('absence', known),
};

/** Some lists' views, each made when it is first asked for. */
export function viewsOf(known: Known): Views {
  return new ListViews(known) as unknown as Views;
}

/**
 * Has an accessor for each of the views, from the table above, till it is made. They are the class's: an accessor of a
 * single object is part of that object's shape, which V8 keeps, with all that the accessor reaches, until it next looks
 * through the whole of its memory.
 */
class ListViews {
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  static {
    for (const name of Object.keys(makers) as ViewName[]) {
      Object.defineProperty(this.prototype, name, {
        get(this: ListViews) {
          return this.#made(name);
        },
      });
    }
  }

  #made(name: ViewName): unknown {
    const value = makers[name](this.#known, this as unknown as Views);
    Object.defineProperty(this, name, { value });
    return value;
  }
}

/** The lists whose rows are counted one by one, just as they stand. */
type PlainList = 'cases' | 'notifications' | 'units' | 'meetings' | 'discussions' | 'screenings' | 'absence';

function plain<L extends PlainList>(list: L, { lists, later }: Known): View<ViewUnits[L]> {
  const rows = lists[list]?.rows as readonly ViewUnits[L][] | undefined;
  const notYet = later[list];
  return { list, units: rows ?? [], leftOut: notYet === undefined ? [] : [notYet] };
}

function withLater<U>(view: View<U> | undefined, list: ListName, later: Later): View<U> {
  if (view === undefined) return { list, units: [], leftOut: [] };
  return { ...view, leftOut: [...view.leftOut, later[list] as Count] };
}
