import type { Report } from '../../analyze.ts';
import { InputError, UsageError } from '../../errors.ts';
import type { Municipality } from '../../ingest/index.ts';
import type { Finding } from '../../model/findings.ts';
import type { Observation } from '../../model/observation.ts';
import type { Arguments, Language, Words } from '../../model/words.ts';
import type { Look } from '../../quality/across.ts';
import type { Context, Flags } from '../command.ts';
import { examine } from '../examine.ts';
import { wantedOf } from '../wanted.ts';

/** What a thread is given. */
export interface Task {
  readonly municipality: Municipality;
  readonly flags: Flags;
  readonly language: Language;
  readonly now: number;
  /** Where more than the periods asked for is shown, the main figures, or weighed for a publication, all of them. */
  readonly looksFurther: 'shown' | 'weighed' | undefined;
}

/** What a municipality's run hands back: figures, files and findings, and nobody's rows. */
export type Run = { readonly name: string } & Pick<
  Report,
  | 'asOf'
  | 'asOfFrom'
  | 'periods'
  | 'settings'
  | 'by'
  | 'inputs'
  | 'findings'
  | 'unknownActivityTypes'
  | 'clockFallbacks'
  | 'observations'
> & {
    /** Every figure quarter by quarter, and what the rules across rows and lists find; nothing where it is not looked at. */
    readonly quarterly: readonly Observation[];
    readonly look: Look;
  };

/** Trouble that the user can remedy, in a form that can be handed from thread to thread. */
export interface Trouble {
  readonly municipality: string;
  readonly exitCode: number;
  readonly words: Words;
  readonly args: Arguments;
}

/** Does the whole of one municipality's report; the groups of a run by municipality are the runs themselves. */
export async function runOf(task: Task, streams: Context['streams']): Promise<Run | Trouble> {
  const { municipality, flags, language, now, looksFurther } = task;
  const context = { streams, language, isLanguageTyped: true, now };
  try {
    const wanted = await wantedOf('report', [municipality.folder], flags, context);
    const own = wanted.by === 'municipality' ? { ...wanted, by: undefined } : wanted;
    const report = await examine({ ...own, quiet: true }, context);
    return handedBack(municipality.name, report, looksFurther);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    return { municipality: municipality.name, exitCode: error.exitCode, words: error.words, args: error.args };
  }
}

function handedBack(name: string, report: Report, looksFurther: Task['looksFurther']): Run {
  const { asOf, asOfFrom, periods, settings, by, clockFallbacks, observations } = report;
  const look = looksFurther === undefined ? { findings: [], notChecked: [] } : report.lookAcross();
  const named = (finding: Finding): Finding => namedBy(name, finding);
  return {
    name,
    asOf,
    asOfFrom,
    periods,
    settings,
    by,
    clockFallbacks,
    observations,
    inputs: report.inputs.map((input) => ({ ...input, name: `${name}/${input.name}` })),
    findings: report.findings.map(named),
    quarterly: looksFurther === undefined ? [] : quarterlyOf(report, looksFurther === 'weighed'),
    look: { ...look, findings: look.findings.map(named) },
    unknownActivityTypes: report.unknownActivityTypes,
  };
}

/** A page shows neither parts nor groups over time, and all of them together fill the memory. */
function quarterlyOf(report: Report, all: boolean): readonly Observation[] {
  const figures = report.evidence?.() ?? [];
  return all ? figures : figures.filter(({ part, group }) => part === undefined && group === undefined);
}

/** A finding whose files are called by the municipality's name and their own. */
function namedBy(name: string, { code, args, at }: Finding): Finding {
  const other = args?.['otherFile'];
  const placed = other === undefined ? args : { ...args, otherFile: `${name}/${other}` };
  return { code, ...(placed && { args: placed }), at: { ...at, file: `${name}/${at.file}` } };
}
