import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { builtinPlans } from './builtin/index.ts';
import { readPlan } from './load.ts';
import type { Plan } from './plan.ts';

export { judgeMilestone } from './judge.ts';

/** A plan that ships with the program. Throws a UsageError that names the nearest one for an id it does not know. */
export function builtinPlan(id: string): Plan {
  const text = builtinPlans[id];
  if (text !== undefined) return readPlan(text, `${id}.yml`);
  const known = Object.keys(builtinPlans);
  const near = nearest(id, known);
  throw new UsageError(
    {
      da: `ukendt plan {id}; ${near === undefined ? 'kendte planer: {known}' : 'mente du {near}?'} En egen plan angives som en .yml-fil.`,
      en: `unknown plan {id}; ${near === undefined ? 'known plans: {known}' : 'did you mean {near}?'} A plan of your own is named as a .yml file.`,
    },
    { id, near: near ?? '', known: known.join(', ') },
  );
}

/** A plan from a file's text. */
export { readPlan } from './load.ts';
