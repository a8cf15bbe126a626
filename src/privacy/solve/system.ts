/** Where a number stands: in which figure, over which days, for which group, and which of its numbers it is. */
export interface Address {
  readonly series: string;
  readonly span: string;
  readonly group: string;
  readonly role: string;
}

/** How far a hidden number must be able to lie from the truth, as far as a reader can tell. */
export interface Need {
  /** It must be possible that it is this small, */
  readonly low: number;
  /** and possible that it is this great; */
  readonly high: number;
  /** or, where `either` is true, one of the two will do. */
  readonly either: boolean;
}

/** What is known of one number. */
export interface Amount {
  readonly value: number;
  /** A reader knows it to be at least this once it is hidden: a number that would be shown if it were 0 is at least 1. */
  readonly floor: number;
  /** What hiding it costs the reader; 0 for a number that is shown nowhere. */
  readonly cost: number;
  /** Set where it must not be found out. */
  readonly need: Need | undefined;
}

/** An unknown of the system: one number, wherever in the report it stands. */
export interface Cell extends Amount {
  readonly at: readonly Address[];
}

export interface Term {
  readonly cell: number;
  readonly times: number;
}

/** That a number stands in a sum, and how often. */
export interface Use {
  readonly sum: number;
  readonly times: number;
}

/** What is added up: the parts of one figure in one place, groups to a whole, or spans of days to a longer one. */
export type SumKind = 'parts' | 'groups' | 'spans';

/** Its terms add up to 0. */
export interface Equation {
  readonly kind: SumKind;
  readonly terms: readonly Term[];
}

/** What words tell about numbers: that a target is held, that a figure can be relied on. */
export interface Told {
  readonly id: string;
  readonly cells: readonly number[];
  /** Whether the words would still be the same with other numbers. */
  holds(valueOf: (cell: number) => number): boolean;
  /** What it costs to leave the words out; Infinity where they can't be. */
  readonly cost: number;
}

/** Cells, equations between them, and words about them: all that a reader can know of the hidden. */
export interface System {
  readonly cells: readonly Cell[];
  readonly equations: readonly Equation[];
  readonly usesOf: readonly (readonly Use[])[];
  readonly told: readonly Told[];
  readonly toldOf: readonly (readonly number[])[];
  /** The cell at an address; undefined for a number that is known to be 0, which can't be other than it is. */
  find(address: Address): number | undefined;
}

/** What is hidden: by cell, and by the words' place among the system's. */
export interface Hidden {
  readonly cells: readonly boolean[];
  readonly told: readonly boolean[];
}

/** Whether a number stands beside all groups and spans, as the rows of a list do. */
export function isBeside({ at }: Cell): boolean {
  return at.every(({ span }) => span === '');
}
