import { day, quarterOf, type Day } from './days.ts';

/** From the day on, the level holds until the next step. */
export interface Step {
  readonly from: string;
  readonly level: number;
}

/** What a municipality lives through: how well each duty is kept, and how often things happen, over the years. */
export interface StoryLine {
  readonly limitKept: readonly Step[];
  readonly networkMeeting: readonly Step[];
  readonly sparring: readonly Step[];
  readonly childTalk: readonly Step[];
  readonly assessedInTime: readonly Step[];
  readonly receiptInTime: readonly Step[];
  /** Of the children first notified about, how many are 0–6 or unborn. */
  readonly young: readonly Step[];
  /** Follow-ups per measure and quarter. */
  readonly followUps: readonly Step[];
  readonly networkInFollowUps: readonly Step[];
  /** Of the placements begun, how many in kinship or network foster care. */
  readonly networkCare: readonly Step[];
  readonly mappingBeforePlacement: readonly Step[];
  readonly carePlanInTime: readonly Step[];
  /** Of the measures begun, how many are given a second one at the same time. */
  readonly parallel: readonly Step[];
  /** Days of an institutional placement. */
  readonly institutionDays: readonly Step[];
  /** In each team, for every 300 children of the municipality. */
  readonly caseworkersPerTeam: readonly Step[];
  /** Days on which something is made to lie right at the edge of what is known. */
  readonly watched: readonly string[];
}

const flat = (level: number): readonly Step[] => [{ from: '1990-01-01', level }];

/** `levels` begin on the first day of the quarters from `year` on; before that, `before` holds. */
function quarterly(before: number, year: number, levels: readonly number[]): readonly Step[] {
  const months = ['01', '04', '07', '10'];
  const steps = levels.map((level, at) => ({
    from: `${year + Math.floor(at / 4)}-${months[at % 4]}-01`,
    level,
  }));
  return [{ from: '1990-01-01', level: before }, ...steps];
}

export const steady: StoryLine = {
  limitKept: flat(0.6),
  networkMeeting: flat(0.45),
  sparring: flat(0.3),
  childTalk: flat(0.8),
  assessedInTime: flat(0.88),
  receiptInTime: flat(0.85),
  young: flat(0.35),
  followUps: flat(0.6),
  networkInFollowUps: flat(0.5),
  networkCare: flat(0.2),
  mappingBeforePlacement: flat(0.4),
  carePlanInTime: flat(0.7),
  parallel: flat(0.3),
  institutionDays: flat(420),
  caseworkersPerTeam: flat(4),
  watched: [],
};

/** Lige Muligheder, as its plan hopes it goes, with one statutory limit that is not quite kept. */
export const hvidovre: StoryLine = {
  limitKept: quarterly(0.45, 2015, [0.45, 0.5, 0.5, 0.55, 0.75, 0.9, 0.93, 1, 0.93, 0.9, 0.94, 0.94]),
  networkMeeting: [
    ...quarterly(0.2, 2015, [0.2, 0.25, 0.25, 0.3, 0.45, 0.55, 0.6]),
    { from: '2016-08-08', level: 0.8 },
    { from: '2016-10-01', level: 0.82 },
    { from: '2017-01-01', level: 0.8 },
    { from: '2017-04-01', level: 0.85 },
    { from: '2017-07-01', level: 0.85 },
    { from: '2017-10-01', level: 0.9 },
  ],
  sparring: quarterly(0, 2015, [0, 0, 0, 0.05, 0.15, 0.2, 0.35, 0.5, 0.5, 0.55, 0.6, 0.6]),
  childTalk: quarterly(0.7, 2015, [0.7, 0.7, 0.75, 0.75, 0.8, 0.85, 0.85, 0.9, 0.9, 0.9, 0.95, 0.95]),
  assessedInTime: quarterly(0.8, 2015, [0.8, 0.8, 0.85, 0.85, 0.9, 1, 0.95, 0.95, 0.95, 1, 0.95, 0.95]),
  receiptInTime: quarterly(0.7, 2015, [0.7, 0.75, 0.75, 0.8, 0.8, 0.85, 0.9, 0.9, 0.9, 0.95, 0.95, 0.95]),
  young: quarterly(0.25, 2015, [0.25, 0.25, 0.25, 0.25, 0.45, 0.5, 0.5, 0.55, 0.55, 0.55, 0.6, 0.6]),
  followUps: quarterly(0.25, 2015, [0.25, 0.3, 0.25, 0.3, 0.45, 0.6, 0.75, 0.9, 0.9, 0.95, 0.95, 1]),
  networkInFollowUps: quarterly(0.3, 2015, [0.3, 0.3, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.7, 0.75, 0.8, 0.8]),
  networkCare: quarterly(0.1, 2015, [0.1, 0.1, 0.2, 0.2, 0.4, 0.4, 0.5, 0.5, 0.5, 0.6, 0.6, 0.6]),
  mappingBeforePlacement: quarterly(0.2, 2015, [0.2, 0.2, 0.3, 0.3, 0.5, 0.7, 0.8, 1, 1, 1, 1, 1]),
  carePlanInTime: quarterly(0.6, 2015, [0.6, 0.6, 0.6, 0.65, 0.7, 0.7, 0.75, 0.8, 0.8, 0.85, 0.85, 0.9]),
  parallel: quarterly(0.5, 2015, [0.5, 0.5, 0.5, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.2, 0.2]),
  institutionDays: quarterly(540, 2015, [540, 540, 500, 480, 300, 240, 210, 180, 180, 150, 150, 150]),
  caseworkersPerTeam: [
    { from: '1990-01-01', level: 3 },
    { from: '2016-01-01', level: 4 },
    { from: '2016-07-01', level: 5 },
    { from: '2017-01-01', level: 6 },
  ],
  watched: ['2016-12-31', '2017-12-31'],
};

interface HeldFrom {
  readonly first: Day;
  readonly level: number;
}

const latestFirst = new WeakMap<readonly Step[], readonly HeldFrom[]>();

function steps(of: readonly Step[]): readonly HeldFrom[] {
  const known = latestFirst.get(of);
  if (known !== undefined) return known;
  const held = of.map(({ from, level }) => ({ first: day(from), level })).toReversed();
  latestFirst.set(of, held);
  return held;
}

/** The step that holds on a day: its level, and a key that tells it from every other quarter and step. */
export function stepOn(of: readonly Step[], on: Day): { readonly level: number; readonly key: string } {
  const held = steps(of).find(({ first }) => first <= on);
  if (held === undefined) throw new Error('no level before the first step');
  return { level: held.level, key: `${quarterOf(on)} ${held.first}` };
}
