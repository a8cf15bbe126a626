import type { Day } from '../calendar/day.ts';
import type { Interval } from '../calendar/interval.ts';
import type { MeasureRule } from './codes/measure-codes.ts';
import { homeBasedKinds, type MeasureKind } from './codes/measure-kinds.ts';
import type { Words } from './words.ts';

/** Which day starts the four months of an investigation: the municipality's awareness (the law) or the start date. */
export type Clock = 'awareness' | 'start';

/** An age band: from and to in whole years, both included. */
export interface AgeBand {
  readonly band: string;
  readonly from: number;
  readonly to: number;
}

export type ActivityKind =
  | 'network-meeting'
  | 'sparring'
  | 'follow-up'
  | 'child-talk'
  | 'network-mapping'
  | 'supervision-visit'
  | 'care-plan'
  | 'family-training-session';

/** An activity is of a kind when its type or undertype holds one of `words` and none of `not`; case, æøå and punctuation aside. */
export interface ActivityRule {
  readonly kind: ActivityKind;
  readonly words: readonly string[];
  readonly not?: readonly string[];
}

/** A step of the ladder of measures (indsatstrappen) and the kinds of measure that stand on it. */
export interface LadderStep {
  readonly step: string;
  readonly kinds: readonly MeasureKind[];
}

/** The longest time that may pass from one follow-up to the next, for measures of these kinds. */
export interface FollowUpGuideline {
  readonly kinds: readonly MeasureKind[];
  readonly every: Interval;
}

/** Days on which nobody meets, such as a school holiday; both ends included. */
export interface Holiday {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** Money set aside from one day to another, and the words in type, variant or offer that mark the services it pays for. */
export interface BudgetLine {
  readonly line: string;
  readonly title: Words;
  /** Kroner. */
  readonly amount: number;
  readonly from: Day;
  readonly to: Day;
  readonly words: readonly string[];
}

/** What a plan, a mapping file or a flag can set. */
export interface Settings {
  readonly clock: Clock;
  readonly ageBands: readonly AgeBand[];
  readonly activityRules: readonly ActivityRule[];
  /** Words that mark a type of ydelse as no measure. */
  readonly notMeasures: readonly string[];
  /** A municipality's own words for kinds of measure; they go before the legal basis and the words known here. */
  readonly measureRules: readonly MeasureRule[];
  /** From the least to the most invasive step; a child without a measure stands below the first. */
  readonly ladder: readonly LadderStep[];
  /** Local intervals between follow-ups. None is assumed: the law has none that all measures share. */
  readonly followUpGuidelines: readonly FollowUpGuideline[];
  /** Taken out of the gaps between meetings. */
  readonly holidays: readonly Holiday[];
  readonly budget: readonly BudgetLine[];
  /** Longest gap in days between two rows of one chain: next start − previous end. */
  readonly chainGapDays: number;
  readonly saturdayWorks: boolean;
  /** Above this share of rows that lack what a figure needs, the figure is unreliable. */
  readonly unreliableAbove: number;
}

/**
 * The steps of Socialstyrelsen's indsatstrappe, with its uppermost, placement in an institution, in two: a child that
 * goes from an institution to a residential facility, a school or a room of its own has come down a step. Ordinary
 * services, its lowest, are where a child without a measure stands. Relief and a stay for the whole family leave the
 * child with its parents and are home-based.
 */
const defaultLadder: readonly LadderStep[] = [
  { step: 'preventive', kinds: ['preventive'] },
  { step: 'home-based', kinds: homeBasedKinds },
  { step: 'network-foster-care', kinds: ['network-foster-care'] },
  { step: 'foster-care', kinds: ['foster-care'] },
  { step: 'residential', kinds: ['residential', 'boarding-school', 'own-room'] },
  { step: 'institution', kinds: ['institution'] },
];

/**
 * Called for, prepared or called off: what such a type names was not held by that. Words that also stand in what was held
 * are not among them: a planned follow-up is one that is due every half year, and a meeting may be held at someone's request.
 */
const notHeld = [
  'indkaldelse',
  'indkaldt til',
  'invitation',
  'anmodning om',
  'planlægning af',
  'forberedelse af',
  'forberedelse til',
  'dagsorden til',
  'aflyst',
  'aflysning af',
  'afmeldt',
  'annulleret',
  'ej afholdt',
  'ikke afholdt',
  'ikke blevet afholdt',
  'ikke gennemført',
];

export const defaultSettings: Settings = {
  clock: 'awareness',
  ageBands: [
    { band: '0-2', from: 0, to: 2 },
    { band: '3-6', from: 3, to: 6 },
    { band: '7-12', from: 7, to: 12 },
    { band: '13-17', from: 13, to: 17 },
  ],
  activityRules: [
    { kind: 'network-meeting', words: ['netværksmøde'], not: notHeld },
    { kind: 'sparring', words: ['tværfaglig sparring'], not: notHeld },
    { kind: 'follow-up', words: ['opfølgning'], not: ['opfølgning på underretning', ...notHeld] },
    { kind: 'child-talk', words: ['børnesamtale'], not: notHeld },
    { kind: 'network-mapping', words: ['netværksafdækning', 'netværkskort'], not: notHeld },
    { kind: 'supervision-visit', words: ['tilsynsbesøg'], not: notHeld },
    { kind: 'care-plan', words: ['handleplan', 'barnets plan'], not: ['opfølgning', ...notHeld] },
    { kind: 'family-training-session', words: ['familietræning'], not: ['opfølgning', 'visitation', ...notHeld] },
  ],
  notMeasures: ['administrative udgifter', 'administration'],
  measureRules: [],
  ladder: defaultLadder,
  followUpGuidelines: [],
  holidays: [],
  budget: [],
  chainGapDays: 14,
  saturdayWorks: false,
  unreliableAbove: 0.1,
};
