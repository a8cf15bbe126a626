import { indicatorById } from '../indicators/index.ts';
import type { SavedRun } from '../runs/saved-run.ts';
import type { Both, Cause, CauseCode, ListChange, NamedChange } from './comparison.ts';
import { definitionChanges, planSettingChanges, settingChanges } from './differences.ts';
import { isSame } from './match.ts';

/** Finds what may have changed a figure or a verdict. What differs is told; which of several it was, two runs can't show. */
export class Causes {
  readonly #runs: Both<SavedRun>;
  readonly #lists: readonly ListChange[];
  readonly #definitions: ReadonlySet<string>;
  readonly #settings: readonly string[];

  constructor(runs: Both<SavedRun>, lists: readonly ListChange[]) {
    this.#runs = runs;
    this.#lists = lists;
    this.#definitions = new Set(names(definitionChanges(runs)));
    this.#settings = names(settingChanges(runs));
  }

  /** The figures of a run of milestones are counted as their plans say. */
  ofFigure(indicator: string): Cause[] {
    const { before, after } = this.#runs;
    const plans = [before, after].every(({ asked }) => asked.periods.length > 0) ? [] : before.plans;
    const own = plans.flatMap(({ id }) => names(planSettingChanges(this.#runs, id)));
    return orError([...this.#ofRuns(indicator), ...cause('setting', [...this.#settings, ...own])]);
  }

  /** `demands`: what the plan asks of the milestone otherwise than before. */
  ofMilestone(indicator: string | null, plan: string, demands: readonly string[]): Cause[] {
    const own = names(planSettingChanges(this.#runs, plan));
    // How the lists were read is of no account for what no list tells.
    const read = indicator === null ? [] : this.#settings.filter((name) => name in this.#runs.before.asked);
    return orError([
      ...cause('plan', demands),
      ...this.#ofRuns(indicator),
      ...cause('setting', indicator === null ? [] : [...own, ...read]),
    ]);
  }

  #ofRuns(indicator: string | null): Cause[] {
    const { before, after } = this.#runs;
    return [
      ...(indicator === null ? [] : this.#ofLists(indicator)),
      ...causeIf('as-of', before.asOf !== after.asOf),
      ...cause('definition', indicator !== null && this.#definitions.has(indicator) ? [indicator] : []),
      ...causeIf('version', before.tool.version !== after.tool.version),
      ...causeIf('audience', before.audience !== after.audience || !isSame(threshold(before), threshold(after))),
    ];
  }

  /** The lists that the indicator reads, as far as they differ; else the others, since a case's child comes from the list of cases. */
  #ofLists(indicator: string): Cause[] {
    const reads = Object.keys(indicatorById(indicator)?.reads ?? {});
    const other = this.#lists.filter(({ files }) => files !== 'same' && files !== 'not-told').map(({ list }) => list);
    const read = other.filter((list) => reads.includes(list));
    const untold = this.#lists.filter(({ files }) => files === 'not-told').map(({ list }) => list);
    return [...cause('lists', read.length > 0 ? read : other), ...cause('lists-not-told', untold)];
  }
}

function causeIf(code: CauseCode, isOther: boolean): Cause[] {
  return isOther ? [{ code, of: [] }] : [];
}

function threshold({ publication }: SavedRun): number | null {
  return publication?.minCell ?? null;
}

function cause(code: CauseCode, of: readonly string[]): Cause[] {
  return of.length === 0 ? [] : [{ code, of: [...new Set(of)].sort() }];
}

function orError(causes: readonly Cause[]): Cause[] {
  return causes.length === 0 ? [{ code: 'program-error', of: [] }] : [...causes];
}

function names(changes: readonly NamedChange[]): string[] {
  return changes.map(({ name }) => name);
}
