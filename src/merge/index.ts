import type { Observation } from '../model/observation.ts';
import { FigureSum } from './figure-sum.ts';

export { someNotEvaluated } from './figure-sum.ts';
export { sameRows, sharedList, type SameRows } from './apart.ts';

/**
 * Adds up, figure by figure, the observations of runs that shared no row. The figures stand in the order of the first
 * run that has them: the whole first, then its groups.
 */
export class RunSum {
  readonly #figures = new Map<string, Map<string, FigureSum>>();

  add(run: readonly Observation[]): void {
    for (let at = 0; at < run.length; at++) {
      const one = run[at] as Observation;
      this.#sumOf(one, one.group?.value ?? '').add(one);
    }
  }

  /** The whole of every figure to the sum, and as that of a municipality under its name. */
  addMunicipality(name: string, run: readonly Observation[]): void {
    const wholes = run.filter(({ group }) => group === undefined);
    const own = { by: 'municipality', value: name };
    this.add(wholes);
    this.add(wholes.map((one): Observation => ({ ...one, group: own, account: null })));
  }

  total(): Observation[] {
    const figures = [...this.#figures.values()];
    return figures.flatMap((groups) => [...groups].sort(byGroup).map(([, sum]) => sum.total()));
  }

  #sumOf(one: Observation, group: string): FigureSum {
    const key = figureKey(one);
    let groups = this.#figures.get(key);
    if (groups === undefined) this.#figures.set(key, (groups = new Map<string, FigureSum>()));
    let sum = groups.get(group);
    if (sum === undefined) groups.set(group, (sum = new FigureSum()));
    return sum;
  }
}

/** The same of runs that are all there. */
export function addUpRuns(runs: readonly (readonly Observation[])[]): Observation[] {
  const sum = new RunSum();
  for (const run of runs) sum.add(run);
  return sum.total();
}

/** A figure by all that names it but its group. */
function figureKey({ indicator, part, parameters, period }: Observation): string {
  const by = parameters === undefined ? '' : JSON.stringify(parameters);
  return `${indicator}\0${part}\0${by}\0${period.label}`;
}

function byGroup([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a.localeCompare(b, 'da', { numeric: true });
}
