import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Report } from '../analyze.ts';
import { InputError, UsageError } from '../errors.ts';
import { addUpRuns } from '../merge/index.ts';
import { readRun, type SavedRun } from '../merge/run-file.ts';
import { formatReport } from '../reports/index.ts';
import type { Context, Flags } from './command.ts';
import { openTarget } from './output.ts';
import { presentationOf } from './presentation.ts';
import { refusalOf } from './system-words.ts';

/** Adds up runs that shared no row, and shows them as one. */
export async function mergeRuns(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  const presentation = presentationOf('report', flags, context);
  const target = await openTarget(flags.output, context.streams);
  try {
    const runs: SavedRun[] = [];
    for (const path of paths) runs.push(await runIn(path));
    await target.write(await formatReport(together(runs, paths), presentation));
    return 0;
  } catch (error) {
    await target.discard();
    throw error;
  }
}

async function runIn(path: string): Promise<SavedRun> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, path)));
  const run = readRun(text);
  if (run !== undefined) return run;
  throw new InputError(
    {
      da: '{path} er ikke en kørsel, som dette program har skrevet med report --format json',
      en: '{path} is no run that this program wrote with report --format json',
    },
    { path },
  );
}

function unreadable(error: unknown, path: string): unknown {
  const why = refusalOf(error);
  if (why === undefined) return error;
  return new InputError({ da: `{path} kan ikke læses: ${why.da}`, en: `{path} can't be read: ${why.en}` }, { path });
}

function together(runs: readonly SavedRun[], paths: readonly string[]): Report {
  const [first] = runs;
  if (first === undefined) throw new RangeError('commander asks for at least one file');
  for (const [at, run] of runs.entries()) checkAlike(run, first, paths[at] ?? '', paths[0] ?? '');
  checkApart(runs, paths);
  const observations = addUpRuns(runs.map((run) => run.observations));
  const periods = [...new Map(observations.map(({ period }) => [period.label, period])).values()];
  return {
    asOf: first.asOf,
    asOfFrom: 'option',
    periods,
    plans: [],
    settings: first.settings,
    inputs: runs.flatMap(({ inputs }, at) =>
      inputs.map((input) => ({ ...input, name: `${basename(paths[at] ?? '')}/${input.name}` })),
    ),
    findings: [],
    unknownActivityTypes: [],
    clockFallbacks: { count: 0, all: 0 },
    observations,
    judgements: [],
    lookAcross: () => ({ findings: [], notChecked: [] }),
    history: () => ({ quarters: [], milestones: [], figures: [], ages: [] }),
  };
}

function checkAlike(run: SavedRun, first: SavedRun, path: string, firstPath: string): void {
  if (run.asOf === first.asOf && run.countedBy === first.countedBy) return;
  throw new UsageError(
    {
      da: '{path} og {firstPath} kan ikke lægges sammen: de er opgjort pr. hver sin dag eller efter hver sine regler',
      en: '{path} and {firstPath} cannot be added up: they are as of different days or counted by different rules',
    },
    { path, firstPath },
  );
}

/** The same list in two runs would be counted twice. */
function checkApart(runs: readonly SavedRun[], paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const [at, { inputs }] of runs.entries()) {
    const path = paths[at] ?? '';
    for (const { sha256, name } of inputs) {
      const other = seen.get(sha256);
      if (other !== undefined) throw countedTwice(name, other, path);
      seen.set(sha256, path);
    }
  }
}

function countedTwice(name: string, one: string, other: string): UsageError {
  return new UsageError(
    {
      da: 'listen {name} er talt med i både {one} og {other}; kørsler, der lægges sammen, må ikke have rækker fælles',
      en: 'the list {name} is counted in both {one} and {other}; runs that are added up may share no row',
    },
    { name, one, other },
  );
}
