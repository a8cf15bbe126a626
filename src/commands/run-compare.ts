import { extname } from 'node:path';
import type { Report } from '../analyze.ts';
import { compareRuns } from '../compare/index.ts';
import { UsageError } from '../errors.ts';
import type { Finding } from '../model/findings.ts';
import { json } from '../reports/json.ts';
import { printableReport } from '../reports/printable-report.ts';
import { compareDocument } from '../reports/compare/index.ts';
import { readRun } from '../runs/read-run.ts';
import type { SavedRun } from '../runs/saved-run.ts';
import { refusePublication } from './audience.ts';
import { asOfAsked, chosenList } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { writeDocument } from './document-output.ts';
import { earlierRows } from './earlier-rows.ts';
import { examine } from './examine.ts';
import { chosenMapping } from './mapping-choice.ts';
import { spareInputs, spareRuns } from './overwrite.ts';
import { chosenKey } from './pseudonym-key.ts';
import { askedAgain } from './repeat-run.ts';
import { isFolder, savedRunIn } from './saved-run-file.ts';

/** The later of two runs, and what the rules that look across time found where it was made from lists. */
interface Later {
  readonly run: SavedRun;
  readonly findings: readonly Finding[];
}

export async function runCompare(given: readonly string[], flags: Flags, context: Context): Promise<number> {
  refusePublication('compare', flags);
  const [path, ...others] = given;
  if (path === undefined || others.length === 0) throw oneRunAlone();
  spareRuns(flags.output, given);
  let isChanged = false;
  await writeDocument(flags, context, async () => {
    const before = await savedRunIn(path, runFirst);
    const { run: after, findings } = await laterRun(before, others, flags, context);
    const comparison = compareRuns(before, after);
    const { figures, milestones } = comparison;
    isChanged = [figures, milestones].some(
      (one) => one.changed.length + one.onlyBefore.length + one.onlyAfter.length > 0,
    );
    return compareDocument(comparison, findings, context.language);
  });
  return isChanged && flags.failOnChange === true ? 1 : 0;
}

async function laterRun(before: SavedRun, paths: readonly string[], flags: Flags, context: Context): Promise<Later> {
  const [path = '', ...more] = paths;
  if (more.length === 0 && (await isRunFile(path))) {
    refuseForLists(flags);
    return { run: await savedRunIn(path, runFirst), findings: [] };
  }
  for (const one of paths) if (await isRunFile(one)) throw runAmongLists(one);
  const key = chosenKey(flags.pseudonyms);
  const earlier = earlierRows(before, key);
  const report = await examine(
    {
      ...askedAgain(before),
      paths,
      list: chosenList(flags.list, paths),
      asOf: asOfAsked(flags),
      clock: undefined,
      mapping: await chosenMapping(flags.mapping),
      keepRefundCases: flags.keepRefundCases === true || before.asked.keepRefundCases,
      keyFile: flags.pseudonyms,
      key,
      earlier,
      quiet: flags.quiet === true,
    },
    context,
  );
  spareInputs(flags.output, paths, report.inputs);
  return { run: asSaved(report), findings: earlier === undefined ? [] : acrossTime(report) };
}

const runFirst = {
  da: '{path} er en mappe; den gemte kørsel skal stå først, og listerne efter den: dubu-kpi compare kørsel.json {path}',
  en: '{path} is a folder; the saved run must stand first, and the lists after it: dubu-kpi compare run.json {path}',
};

/** What says how lists are read says nothing of a run that was saved. */
function refuseForLists(flags: Flags): void {
  const { pseudonyms, asOf, asOfFrom, mapping, list, keepRefundCases } = flags;
  const typed = Object.entries({
    '--pseudonyms': pseudonyms,
    '--as-of': asOfFrom === undefined ? asOf : undefined,
    '--mapping': mapping,
    '--list': list,
    '--keep-refund-cases': keepRefundCases,
  }).find(([, value]) => value !== undefined);
  if (typed === undefined) return;
  throw new UsageError(
    {
      da: '{flag} gælder lister; de to kørsler er gemt og bliver ikke opgjort igen',
      en: '{flag} is for lists; the two runs are saved and are not counted again',
    },
    { flag: typed[0] },
  );
}

function runAmongLists(path: string): UsageError {
  return new UsageError(
    {
      da: '{path} er en kørsel og kan ikke stå blandt lister; hold to kørsler op mod hinanden, eller én kørsel mod lister',
      en: '{path} is a run and cannot stand among lists; compare two runs, or one run with lists',
    },
    { path },
  );
}

/** A run is told by its ending; lists never have it. */
async function isRunFile(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() !== '.json') return false;
  return !(await isFolder(path));
}

/** As it would be written and read again, so that both runs are held together in the same form. */
function asSaved(report: Report): SavedRun {
  const read = readRun(json(printableReport(report)));
  if ('run' in read) return read.run;
  throw new Error('a run reads what it has written');
}

const rules = new Set(['vanished-row', 'changed-start']);

function acrossTime({ lookAcross }: Report): Finding[] {
  return lookAcross().findings.filter(({ code }) => rules.has(code));
}

function oneRunAlone(): UsageError {
  return new UsageError({
    da: 'nævn en kørsel mere efter den første, eller mapper og filer med lister',
    en: 'name another run after the first, or folders and files with lists',
  });
}
