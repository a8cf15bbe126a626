import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../support/command/build.ts';
import { outputOf, type Contestant } from './measure.ts';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly children?: readonly number[];
    readonly callFrame: { readonly functionName: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** While a thread works, the program waits for it; that is no step. */
const waiting = '(idle)';

/** The steps of a run by the function that does each; what is below one belongs to it. */
const steps: Readonly<Record<string, string>> = {
  [waiting]: waiting,
  '(garbage collector)': 'collecting what is no longer needed',
  textFactsOf: 'first pass: encoding and hash',
  findHeadings: 'delimiter and headings',
  readRows: 'second pass: rows and cells',
  scanned: 'second pass: rows and cells',
  decodeAll: 'dates, numbers and codes, once for each distinct text',
  buildAll: 'records, and rows left out',
  checkRows: 'what can not be right',
  evaluate: 'linking and counting',
  addRun: 'adding up',
  together: 'adding up',
  formatReport: 'writing',
};

/** Runs the program with a contestant's arguments under V8's profiler and tells the share of each step. */
export async function profileOf(contestant: Contestant, scratch: string): Promise<string> {
  const [, ...args] = contestant.args;
  const program = await build(true);
  const folder = path.join(scratch, 'profile');
  mkdirSync(folder);
  const watched = ['--cpu-prof', '--cpu-prof-interval', '1000', '--cpu-prof-dir', folder];
  try {
    outputOf({ ...contestant, args: [...watched, program.script, ...args] });
  } finally {
    await program.remove();
  }
  // One of the program itself and one of its thread.
  const shares = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    addShares(shares, JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Profile);
  }
  const all = [...shares.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...shares].sort((a, b) => b[1] - a[1]);
  const lines = rows.map(([step, time]) => `| ${step} | ${Math.round((100 * time) / all)} % |`);
  return ['| step | share |', '| --- | ---: |', ...lines].join('\n');
}

function addShares(shares: Map<string, number>, { nodes, samples, timeDeltas }: Profile): void {
  const stepOf = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, above: string): void => {
    const node = byId.get(id);
    const name = node?.callFrame.functionName ?? '';
    const own = Object.hasOwn(steps, name) ? (steps[name] ?? above) : above;
    stepOf.set(id, own);
    for (const child of node?.children ?? []) mark(child, own);
  };
  mark(nodes[0]?.id ?? 0, 'the rest: start, reading files');
  for (const [at, id] of samples.entries()) {
    const step = stepOf.get(id) ?? '';
    if (step !== waiting) shares.set(step, (shares.get(step) ?? 0) + (timeDeltas[at] ?? 0));
  }
}
