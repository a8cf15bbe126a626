import { stepOn, type Step } from './story-line.ts';
import type { Day } from './days.ts';

/** Hands out outcomes by count instead of by luck. */
export interface Tally {
  /** Of the n asked within one quarter at least `level` × n are told true, and no more than needed. */
  readonly keeps: (name: string, steps: readonly Step[], on: Day) => boolean;
  /** How many of a thing with a level of `level` each belong to this one, so that the mean comes out. */
  readonly share: (name: string, steps: readonly Step[], on: Day) => number;
  /** True at every n-th call of the name, first at the n-th. */
  readonly every: (name: string, n: number) => boolean;
  readonly once: (name: string) => boolean;
  /** The list's next, over and over. */
  readonly turn: <T>(name: string, list: readonly T[]) => T;
}

interface Account {
  asked: number;
  given: number;
}

function accounts(): (key: string) => Account {
  const kept = new Map<string, Account>();
  return (key) => {
    const known = kept.get(key) ?? { asked: 0, given: 0 };
    kept.set(key, known);
    return known;
  };
}

export function tally(): Tally {
  const account = accounts();
  const calls = accounts();
  const next = (name: string): number => calls(name).asked++;
  const keeps = (name: string, steps: readonly Step[], on: Day): boolean => {
    const { level, key } = stepOn(steps, on);
    const held = account(`${name} ${key}`);
    held.asked += 1;
    // The first n may hold one miss only when the level allows a whole one.
    const allowed = Math.floor(held.asked * (1 - level) + 1e-9);
    const missed = held.asked - 1 - held.given;
    const kept = missed >= allowed;
    if (kept) held.given += 1;
    return kept;
  };
  const share = (name: string, steps: readonly Step[], on: Day): number => {
    const { level, key } = stepOn(steps, on);
    const held = account(`${name} ${key}`);
    held.asked += 1;
    const due = Math.floor(held.asked * level + 0.5) - held.given;
    held.given += due;
    return due;
  };
  const turn = <T>(name: string, list: readonly T[]): T => {
    if (list.length === 0) throw new Error(`nothing to take turns in: ${name}`);
    return list[next(name) % list.length] as T;
  };
  return {
    keeps,
    share,
    turn,
    every: (name, n) => next(`every ${name}`) % n === n - 1,
    once: (name) => next(`once ${name}`) === 0,
  };
}
