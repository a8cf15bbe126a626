import { Heap } from './heap.ts';
import type { Term, Use } from './system.ts';

/** By how much each cell differs from the truth in another filling with the same sums. */
export type Move = ReadonlyMap<number, number>;

/** Where a move is looked for: which sums must hold, and what it costs to change a number. */
export interface Space {
  sumsOf(cell: number): readonly Use[];
  termsOf(sum: number): readonly Term[];
  /** About how many terms a sum has. */
  sizeOf(sum: number): number;
  /** Infinity where it can't be changed by so much. */
  price(cell: number, by: number): number;
}

/** How many steps may be tried, and which cost is too high. */
export interface Limits {
  readonly steps: number;
  readonly cost: number;
}

/** A change of one number after other changes. */
interface Step {
  readonly before: Step | undefined;
  readonly cell: number;
  readonly by: number;
  readonly cost: number;
  /** How many sums are then off. */
  readonly open: number;
}

/** The state after a chain of steps: the changes, and by how much each sum is off. */
interface State {
  readonly after: Step | undefined;
  readonly changes: Map<number, number>;
  readonly off: Map<number, number>;
}

/** A sum that is off is reckoned to cost about this much to make good. */
const openCost = 60;

/**
 * Finds a cheap way to change one number so that every sum holds: each change is made good by changing another number
 * of every sum it stands in. Undefined when none is found within the limits.
 */
export function findMove(space: Space, cell: number, by: number, limits: Limits): Move | undefined {
  const steps = new Heap<Step>();
  let state: State = { after: undefined, changes: new Map(), off: new Map() };
  push(space, steps, undefined, cell, by, state);
  for (let tried = 0; tried < limits.steps && steps.size > 0; tried++) {
    const step = steps.pop();
    if (step === undefined) return undefined;
    if (step.cost >= limits.cost) continue;
    state = step.before === state.after ? taken(space, step, state) : stateOf(space, step);
    if (state.off.size === 0) return state.changes;
    follow(space, steps, step, state);
  }
  return undefined;
}

/** Makes good the sum that leaves the fewest ways to. */
function follow(space: Space, steps: Heap<Step>, step: Step, state: State): void {
  const [sum, off] = [...state.off].reduce((best, one) => (space.sizeOf(one[0]) < space.sizeOf(best[0]) ? one : best));
  for (const { cell, times } of space.termsOf(sum)) {
    if (!state.changes.has(cell) && off % times === 0) push(space, steps, step, cell, -off / times, state);
  }
}

function push(
  space: Space,
  steps: Heap<Step>,
  before: Step | undefined,
  cell: number,
  by: number,
  state: Pick<State, 'off'>,
): void {
  const price = space.price(cell, by);
  if (price === Infinity) return;
  let open = before?.open ?? 0;
  for (const { sum, times } of space.sumsOf(cell)) {
    const was = state.off.get(sum) ?? 0;
    open += Number(was + by * times !== 0) - Number(was !== 0);
  }
  const cost = (before?.cost ?? 0) + price;
  steps.push(cost + openCost * open, { before, cell, by, cost, open });
}

function stateOf(space: Space, last: Step): State {
  const chain: Step[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) chain.push(step);
  const start: State = { after: undefined, changes: new Map(), off: new Map() };
  return chain.reduceRight((state, step) => taken(space, step, state), start);
}

/** The state after one more step, in place of the one before it. */
function taken(space: Space, step: Step, { changes, off }: State): State {
  changes.set(step.cell, step.by);
  for (const { sum, times } of space.sumsOf(step.cell)) {
    const is = (off.get(sum) ?? 0) + step.by * times;
    if (is === 0) off.delete(sum);
    else off.set(sum, is);
  }
  return { after: step, changes, off };
}
