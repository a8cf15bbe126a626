import { spawnSync } from 'node:child_process';

/** A command that is timed as a whole process. */
export interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Milliseconds of each round, in order of rounds, so that rounds of two contestants can be paired. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** Smallest, middle and largest. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/**
 * Runs every contestant once per round, in turn, so that a slow spell of the machine falls on all of them.
 * The first round warms the disk cache and is not counted. Throws when a command can't be started or fails.
 */
export function timeInTurn(contestants: readonly Contestant[], rounds: number): Rounds {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const contestant of contestants) {
      const ms = timeOnce(contestant);
      if (round > 0) times.get(contestant.name)?.push(ms);
    }
  }
  return times;
}

function timeOnce({ name, command, args }: Contestant): number {
  const before = process.hrtime.bigint();
  const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ms = Number(process.hrtime.bigint() - before) / 1e6;
  // A missed milestone ends with 1 and is no failure here.
  if (done.error !== undefined || (done.status ?? 2) > 1) throw new Error(`${name}: ${done.stderr.toString()}`);
  return ms;
}

/** One contestant's time over another's, round by round. */
export function ratios(rounds: Rounds, over: string, under: string): Spread {
  const top = rounds.get(over) ?? [];
  const bottom = rounds.get(under) ?? [];
  return spreadOf(top.map((ms, at) => ms / (bottom[at] ?? Number.NaN)));
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}
