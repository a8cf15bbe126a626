import type { Asked, Report } from '../analyze.ts';
import type { FigureHistory, History } from '../inquiry/history.ts';
import type { Place } from '../model/findings.ts';
import type { ListName, InputFile } from '../model/lists.ts';
import type { Observation, ObservationStatus } from '../model/observation.ts';
import type { Arguments } from '../model/words.ts';
import type { Judgement, MilestoneStatus } from '../plans/judgement.ts';

/*
 * What a format may see. A Report is a ShownReport with nothing hidden, so a format that takes a ShownReport serves
 * both audiences, and one made for publication holds no way back to the numbers that were taken out.
 */

/** A number that may be hidden: null says so where a number always stands. */
export type Shown = number | null;

/** Stands in a reason's arguments for a number that was hidden. */
export const hiddenMark = '·';

/** The parts of an observation that can be null for another reason, or be missing. */
export type HiddenPart = 'status' | 'value' | 'interval' | 'numerator' | 'denominator' | 'children' | 'also';

export interface ShownCount {
  readonly reason: string;
  readonly count: Shown;
}

export interface ShownBand {
  readonly band: string;
  readonly count: Shown;
  readonly share: Shown;
  readonly amount?: Shown;
}

export interface ShownSummary {
  readonly value: Shown;
  readonly numerator?: Shown;
  readonly denominator?: Shown;
  readonly interval?: readonly [number, number] | null;
  readonly bands?: readonly ShownBand[];
  readonly children?: Shown;
  readonly also?: Readonly<Record<string, Shown>>;
}

export interface ShownAccount {
  readonly list: ListName;
  readonly rows: Shown;
  readonly counted: Shown;
  readonly pending: Shown;
  readonly outsidePeriod: Shown;
  readonly excluded: readonly ShownCount[];
}

type Numbers = 'status' | 'summary' | 'pending' | 'excluded' | 'account';

export interface ShownObservation extends Omit<Observation, Numbers> {
  /** `hidden`: even whether there is a figure to rely on would give a number away. */
  readonly status: ObservationStatus | 'hidden';
  readonly summary: ShownSummary;
  readonly pending: Shown;
  /** In a publication a reason that is not listed is not published: it may have had none, few, or a hidden number. */
  readonly excluded: readonly ShownCount[];
  readonly account: ShownAccount | null;
  /** What is hidden and not merely missing; absent in an internal report. */
  readonly hidden?: readonly HiddenPart[];
}

/** `reported` is how a figure without a target is shown to have met its milestone: it is known, as the plan wants. */
export type ShownStatus = MilestoneStatus | 'hidden' | 'reported';

type Verdict = 'status' | 'observation' | 'steps' | 'uncertain';

export interface ShownJudgement extends Omit<Judgement, Verdict> {
  readonly status: ShownStatus;
  readonly observation?: ShownObservation;
  readonly steps: readonly ShownObservation[];
  /** null: not told, since it would tell about a hidden number. */
  readonly uncertain: boolean | null;
  /** True where the target is a figure that is hidden; then it is null. */
  readonly hidesTarget?: true;
}

/** Without what chance could do wherever a step is hidden: those limits follow from all the steps together. */
export interface ShownFigureHistory extends Omit<FigureHistory, 'steps' | 'baseline'> {
  readonly steps: readonly ShownObservation[];
}

export interface ShownHistory extends Omit<History, 'milestones' | 'figures' | 'ages'> {
  readonly milestones: readonly (ShownFigureHistory | undefined)[];
  readonly figures: readonly ShownFigureHistory[];
  readonly ages: readonly ShownObservation[];
}

/** One input file, or in a publication all the files of a list. */
export interface ShownInput extends Partial<Omit<InputFile, 'list' | 'rowsRead' | 'rowsUsed' | 'rowsLeftOut'>> {
  readonly list: ListName;
  readonly rowsRead: Shown;
  readonly rowsUsed: Shown;
  readonly rowsLeftOut: readonly ShownCount[];
}

/** A finding; a publication has none. */
export interface ShownFinding {
  readonly code: string;
  readonly args?: Arguments;
  readonly at?: Place;
}

/** How a publication was made, for every format to say in words. */
export interface Publication {
  /** Counts from 1 up to one below this are hidden. */
  readonly minCell: number;
  /** How many numbers, shares and verdicts of the run are hidden, whichever of them a format shows. */
  readonly hidden: number;
}

export interface ShownReport extends Asked {
  readonly inputs: readonly ShownInput[];
  readonly findings: readonly ShownFinding[];
  readonly unknownActivityTypes: Report['unknownActivityTypes'];
  /** null in a publication. */
  readonly clockFallbacks: Report['clockFallbacks'] | null;
  readonly observations: readonly ShownObservation[];
  readonly judgements: readonly ShownJudgement[];
  /** Absent in a publication, where nothing points at a row, and in a sum of runs, where no row was read. */
  readonly lookAcross?: Report['lookAcross'];
  readonly rowDigests?: Report['rowDigests'];
  readonly history: () => ShownHistory;
  /** Absent in an internal report, where everything is shown. */
  readonly publication?: Publication;
}

/** True where a null or a missing number means: hidden, not: none. */
export function isHidden(observation: ShownObservation, part: HiddenPart): boolean {
  return observation.hidden?.includes(part) ?? false;
}
