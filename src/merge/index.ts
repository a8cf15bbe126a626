import type { Observation } from '../model/observation.ts';
import { addUp } from './add-up.ts';

export { someNotEvaluated } from './add-up.ts';
export { sharedList } from './apart.ts';

type Some = [Observation, ...Observation[]];

/**
 * Adds up, figure by figure, the observations of runs that shared no row. The figures stand in the order of the first
 * run that has them: the whole first, then its groups.
 */
export function addUpRuns(runs: readonly (readonly Observation[])[]): Observation[] {
  const figures = new Map<string, Map<string, Some>>();
  for (const one of runs.flat()) {
    const key = figureKey(one);
    let groups = figures.get(key);
    if (groups === undefined) figures.set(key, (groups = new Map<string, Some>()));
    const group = one.group?.value ?? '';
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [one]);
    else known.push(one);
  }
  return [...figures.values()].flatMap((groups) => [...groups].sort(byGroup).map(([, parts]) => addUp(parts)));
}

/** The whole of every figure over all municipalities, then that of each municipality under its name. */
export function byMunicipality(runs: readonly { name: string; observations: readonly Observation[] }[]): Observation[] {
  return addUpRuns(
    runs.flatMap(({ name, observations }) => {
      const wholes = observations.filter(({ group }) => group === undefined);
      const own = { by: 'municipality', value: name };
      return [wholes, wholes.map((one): Observation => ({ ...one, group: own, account: null }))];
    }),
  );
}

/** A figure by all that names it but its group. */
function figureKey({ indicator, part, parameters, period }: Observation): string {
  const by = parameters === undefined ? '' : JSON.stringify(parameters);
  return `${indicator}\0${part}\0${by}\0${period.label}`;
}

function byGroup([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a.localeCompare(b, 'da', { numeric: true });
}
