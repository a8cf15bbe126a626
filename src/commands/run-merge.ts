import { basename } from 'node:path';
import type { Report } from '../analyze.ts';
import { listTitles, type InputFile } from '../model/lists.ts';
import type { Observation } from '../model/observation.ts';
import { withoutCpr } from '../model/person-number.ts';
import type { ShownObservation, ShownReport } from '../privacy/shown.ts';
import type { Threshold } from '../privacy/threshold.ts';
import { UsageError } from '../errors.ts';
import { addUpRuns, sameRows, sharedList, someNotEvaluated, type SameRows } from '../merge/index.ts';
import { hiddenInRun, toAddUp, type SavedInput, type SavedRun } from '../merge/run-file.ts';
import { formatReport } from '../reports/index.ts';
import type { SavedRun as WrittenRun } from '../runs/saved-run.ts';
import { thresholdOf } from './audience.ts';
import type { Context, Flags } from './command.ts';
import { checkAlike } from './merge-alike.ts';
import { openTarget } from './output.ts';
import { spareRuns } from './overwrite.ts';
import { presentationOf } from './presentation.ts';
import { narrowedTo } from './repeat-run.ts';
import { savedRunIn } from './saved-run-file.ts';
import { shownTo } from './shown-to.ts';

/**
 * Adds up runs that shared no row, and shows them as one. What a publication hides stays hidden: a figure that one of
 * the runs does not tell is not evaluated.
 */
export async function mergeRuns(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  const presentation = presentationOf('report', flags, context);
  const threshold = thresholdOf(flags);
  spareRuns(flags.output, paths);
  const target = await openTarget(flags.output, context.streams);
  try {
    const runs: SavedRun[] = [];
    let first: WrittenRun | undefined;
    for (const path of paths) {
      const run = await savedRunIn(path, runsOnly);
      checkAlike(run, (first ??= run), path, paths[0] ?? '');
      runs.push(toAddUp(run));
    }
    await target.write(
      await formatReport(
        await merged(runs, paths, { threshold, minCell: flags.minCell, audience: flags.audience }),
        presentation,
      ),
    );
    return 0;
  } catch (error) {
    await target.discard();
    throw error;
  }
}

const runsOnly = {
  da: '{path} er en mappe; merge lægger kørsler sammen, filer skrevet med report --format json. En mappe med en mappe for hver kommune læser report selv',
  en: '{path} is a folder; merge adds up runs, files written with report --format json. A folder with a folder for each municipality is read by report itself',
};

interface Wanted {
  readonly threshold: Threshold | undefined;
  /** As typed. */
  readonly minCell: string | undefined;
  readonly audience: string | undefined;
}

/** Sums of published numbers are as public as they are; all else is hidden here, where that is asked for. */
async function merged(runs: readonly SavedRun[], paths: readonly string[], wanted: Wanted): Promise<ShownReport> {
  const [first] = runs;
  if (first === undefined) throw new RangeError('commander asks for at least one file');
  checkApart(runs, paths);
  const thresholds = runs.flatMap(({ minCell }) => minCell ?? []);
  if (thresholds.length === 0) return withoutRows(await shownTo(wanted.threshold, together(runs, paths, first)));
  if (thresholds.length < runs.length) throw someArePublished(runs, paths);
  if (wanted.minCell !== undefined) throw hasThreshold();
  if (wanted.audience !== undefined && wanted.threshold === undefined) throw isPublished();
  const report = withoutRows(together(runs, paths, first));
  const hidden = report.observations.filter(({ reason }) => reason?.code === hiddenInRun).length;
  return {
    ...report,
    observations: report.observations.map(asFarAsTold),
    inputs: runs.flatMap(({ inputs }) => inputs),
    clockFallbacks: null,
    publication: { minCell: Math.min(...thresholds), hidden },
  };
}

/** No row was read, so none was looked into. */
function withoutRows<R extends Pick<ShownReport, 'lookAcross'>>(report: R): Omit<R, 'lookAcross'> {
  const { lookAcross: _lookAcross, ...others } = report;
  return others;
}

/**
 * A publication lists no reason for leaving out, and no remark, that holds for a few: what the runs list of them adds up
 * to the whole only where each has told its whole account, and else is not told.
 */
function asFarAsTold(one: Observation): ShownObservation {
  // There is a sum, and it is not told: a dash would look as if there were none, and 0 pending as if none were.
  if (one.reason?.code === hiddenInRun) return { ...one, pending: null, hidden: ['value'] };
  const notes = one.notes.filter(({ code, args }) => code === someNotEvaluated || args?.['count'] === undefined);
  return { ...one, excluded: one.account === null ? [] : one.excluded, notes };
}

function together(runs: readonly SavedRun[], paths: readonly string[], first: SavedRun): Report {
  const observations = addUpRuns(runs.map((run) => run.observations));
  const periods = [...new Map(observations.map(({ period }) => [period.label, period])).values()];
  return {
    asOf: first.asOf,
    asOfFrom: 'option',
    periods,
    plans: [],
    settings: first.settings,
    ...narrowedTo(first.asked),
    // Each run may have been read with a mapping of its own.
    reading: { keepRefundCases: first.asked.keepRefundCases, mapping: undefined },
    inputs: runs.flatMap(({ inputs }, at) =>
      inputs.map((input) => fileOf(input, withoutCpr(basename(paths[at] ?? '')))),
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

/** What a run does not tell of its file is told nowhere. */
function fileOf({ rowsRead, rowsUsed, ...input }: SavedInput, run: string): InputFile {
  const { name = '', encoding = '', delimiter = '', sha256 = '' } = input;
  return {
    ...input,
    encoding,
    delimiter,
    sha256,
    name: `${run}/${name}`,
    headingLine: 1,
    fields: new Set<string>(),
    rowsRead: rowsRead ?? 0,
    rowsUsed: rowsUsed ?? 0,
  };
}

/** Throws where something would be counted twice. A publication has no hashes of lists to know it by, but its figures. */
function checkApart(runs: readonly SavedRun[], paths: readonly string[]): void {
  const twin = runs.findIndex(({ told }, at) => told !== undefined && runs.findIndex((one) => one.told === told) < at);
  if (twin !== -1) {
    const first = runs.findIndex(({ told }) => told === runs[twin]?.told);
    throw sameFigures(paths[first] ?? '', paths[twin] ?? '');
  }
  const shared = sharedList(runs.map(({ inputs }) => inputs));
  if (shared !== undefined) {
    const [one, other] = shared;
    throw countedTwice(other.name, paths[one.run] ?? '', paths[other.run] ?? '');
  }
  const same = sameRows(runs.map(({ rows }) => rows ?? undefined));
  if (same !== undefined) throw rowsTwice(same, paths);
}

function rowsTwice({ list, runs: [one, other] }: SameRows, paths: readonly string[]): UsageError {
  return new UsageError(
    {
      da: `listen ${listTitles[list].da} har de samme rækker i {one} og {other}; kørsler, der lægges sammen, må ikke have rækker fælles`,
      en: `the list ${listTitles[list].en} has the same rows in {one} and {other}; runs that are added up may share no row`,
    },
    { one: paths[one] ?? '', other: paths[other] ?? '' },
  );
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

function sameFigures(one: string, other: string): UsageError {
  return new UsageError(
    {
      da: '{one} og {other} fortæller de samme tal om de samme lister; en kørsel, der er der to gange, ville blive talt med to gange',
      en: '{one} and {other} tell the same figures of the same lists; a run that is there twice would be counted twice',
    },
    { one, other },
  );
}

function someArePublished(runs: readonly SavedRun[], paths: readonly string[]): UsageError {
  const published = paths[runs.findIndex(({ minCell }) => minCell !== undefined)] ?? '';
  const internal = paths[runs.findIndex(({ minCell }) => minCell === undefined)] ?? '';
  return new UsageError(
    {
      da: '{published} er til offentliggørelse, og {internal} er intern; læg kun kørsler af én slags sammen',
      en: '{published} is for publication and {internal} is internal; add up runs of one kind only',
    },
    { published, internal },
  );
}

function isPublished(): UsageError {
  return new UsageError({
    da: '--audience internal kan ikke bruges: kørslerne er til offentliggørelse, og det skjulte er ikke i dem',
    en: '--audience internal cannot be used: the runs are for publication, and what they hide is not in them',
  });
}

function hasThreshold(): UsageError {
  return new UsageError({
    da: '--min-cell er valgt i de kørsler, der lægges sammen, og kan ikke vælges om',
    en: '--min-cell was chosen in the runs that are added up, and cannot be chosen anew',
  });
}
