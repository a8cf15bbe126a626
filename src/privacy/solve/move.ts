import { Heap } from './heap.ts';
import type { Term } from './system.ts';

/** By how much each cell differs from the truth in another filling with the same sums. */
export type Move = ReadonlyMap<number, number>;

/** Where a move is looked for: which sums must hold, and what it costs to change a number. */
export interface Space {
  sumsOf(cell: number): readonly number[];
  termsOf(sum: number): readonly Term[];
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
  push(space, steps, undefined, cell, by, { changes: new Map(), off: new Map() });
  for (let tried = 0; tried < limits.steps && steps.size > 0; tried++) {
    const step = steps.pop();
    if (step === undefined) return undefined;
    if (step.cost >= limits.cost) continue;
    const state = stateOf(space, step);
    if (state.off.size === 0) return state.changes;
    follow(space, steps, step, state);
  }
  return undefined;
}

/** Makes good the sum that leaves the fewest ways to. */
function follow(space: Space, steps: Heap<Step>, step: Step, state: State): void {
  const [sum, off] = [...state.off].reduce((best, one) =>
    space.termsOf(one[0]).length < space.termsOf(best[0]).length ? one : best,
  );
  for (const { cell, times } of space.termsOf(sum)) {
    if (!state.changes.has(cell) && off % times === 0) push(space, steps, step, cell, -off / times, state);
  }
}

function push(space: Space, steps: Heap<Step>, before: Step | undefined, cell: number, by: number, state: State): void {
  const price = space.price(cell, by);
  if (price === Infinity) return;
  let open = before?.open ?? 0;
  for (const sum of space.sumsOf(cell)) {
    const was = state.off.get(sum) ?? 0;
    open += Number(was + by * timesIn(space, sum, cell) !== 0) - Number(was !== 0);
  }
  const cost = (before?.cost ?? 0) + price;
  steps.push(cost + openCost * open, { before, cell, by, cost, open });
}

function stateOf(space: Space, last: Step): State {
  const changes = new Map<number, number>();
  const off = new Map<number, number>();
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    changes.set(step.cell, step.by);
    for (const sum of space.sumsOf(step.cell)) {
      const is = (off.get(sum) ?? 0) + step.by * timesIn(space, sum, step.cell);
      if (is === 0) off.delete(sum);
      else off.set(sum, is);
    }
  }
  return { changes, off };
}

function timesIn(space: Space, sum: number, cell: number): number {
  return space.termsOf(sum).find((term) => term.cell === cell)?.times ?? 0;
}
