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
  | 'care-plan';

/** An activity is of a kind when its type or undertype holds one of `words` and none of `not`; case, æøå and punctuation aside. */
export interface ActivityRule {
  readonly kind: ActivityKind;
  readonly words: readonly string[];
  readonly not?: readonly string[];
}

/** What a plan, a mapping file or a flag can set. */
export interface Settings {
  readonly clock: Clock;
  readonly ageBands: readonly AgeBand[];
  readonly activityRules: readonly ActivityRule[];
  /** Words that mark a type of ydelse as no measure. */
  readonly notMeasures: readonly string[];
  /** Longest gap in days between two rows of one chain: next start − previous end. */
  readonly chainGapDays: number;
  readonly saturdayWorks: boolean;
  /** Above this share of rows that lack what a figure needs, the figure is unreliable. */
  readonly unreliableAbove: number;
}

export const defaultSettings: Settings = {
  clock: 'awareness',
  ageBands: [
    { band: '0-2', from: 0, to: 2 },
    { band: '3-6', from: 3, to: 6 },
    { band: '7-12', from: 7, to: 12 },
    { band: '13-17', from: 13, to: 17 },
  ],
  activityRules: [
    { kind: 'network-meeting', words: ['netværksmøde'] },
    { kind: 'sparring', words: ['tværfaglig sparring'] },
    { kind: 'follow-up', words: ['opfølgning'], not: ['opfølgning på underretning'] },
    { kind: 'child-talk', words: ['børnesamtale'] },
    { kind: 'network-mapping', words: ['netværksafdækning', 'netværkskort'] },
    { kind: 'supervision-visit', words: ['tilsynsbesøg'] },
    { kind: 'care-plan', words: ['handleplan', 'barnets plan'], not: ['opfølgning'] },
  ],
  notMeasures: ['administrative udgifter', 'administration'],
  chainGapDays: 14,
  saturdayWorks: false,
  unreliableAbove: 0.1,
};
