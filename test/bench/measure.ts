import { spawnSync } from 'node:child_process';

/** A command that is timed as a whole process. */
export interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The same work telling its peak memory on stderr, as `peak=` and bytes; undefined where it can't. */
  readonly telling?: {
    /** Another command where this one can't tell of itself. */
    readonly command?: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
}

/** Milliseconds of each round, in order of rounds, so that rounds of two contestants can be paired. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** Smallest, middle and largest. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** One that takes longer is timed in the first round alone. */
const slowMs = 20_000;

/**
 * Runs every contestant once per round, in turn, so that a slow spell of the machine falls on all of them.
 * A round before the first warms the disk cache and is not counted. Throws when a command can't be started or fails.
 */
export function timeInTurn(contestants: readonly Contestant[], rounds: number): Rounds {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const contestant of contestants) {
      if (round > 1 && (times.get(contestant.name)?.[0] ?? 0) > slowMs) continue;
      const before = process.hrtime.bigint();
      run(contestant);
      const ms = Number(process.hrtime.bigint() - before) / 1e6;
      if (round > 0) times.get(contestant.name)?.push(ms);
    }
  }
  return times;
}

/** What a contestant prints. */
export function outputOf(contestant: Contestant): string {
  return run(contestant).stdout;
}

/** Bytes of memory at the most, told by the process itself at its end. */
export function peakOf({ telling, ...contestant }: Contestant): number | undefined {
  if (telling === undefined) return undefined;
  const { command = contestant.command, args, env } = telling;
  const { stderr } = run({ ...contestant, command, args }, env);
  const told = /peak=(\d+)/.exec(stderr)?.[1];
  return told === undefined ? undefined : Number(told);
}

function run({ name, command, args }: Contestant, env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    env: { ...process.env, ...env },
  });
  // A missed milestone ends with 1 and is no failure here.
  if (done.error !== undefined || (done.status ?? 2) > 1) throw new Error(`${name}: ${done.stderr}`);
  return done;
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
