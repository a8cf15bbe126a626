import type { Report } from '../../analyze.ts';
import { InputError, UsageError } from '../../errors.ts';
import type { Municipality } from '../../ingest/index.ts';
import type { TypePlace } from '../../model/knowledge.ts';
import type { Arguments, Language, Words } from '../../model/words.ts';
import type { Context, Flags } from '../command.ts';
import { examine } from '../examine.ts';
import { wantedOf } from '../wanted.ts';

/** What a thread is given. */
export interface Task {
  readonly municipality: Municipality;
  readonly flags: Flags;
  readonly language: Language;
  readonly now: number;
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
>;

/** Trouble that the user can remedy, in a form that can be handed from thread to thread. */
export interface Trouble {
  readonly municipality: string;
  readonly exitCode: number;
  readonly words: Words;
  readonly args: Arguments;
}

/** Does the whole of one municipality's report; the groups of a run by municipality are the runs themselves. */
export async function runOf(task: Task, streams: Context['streams']): Promise<Run | Trouble> {
  const { municipality, flags, language, now } = task;
  try {
    const wanted = await wantedOf('report', [municipality.folder], flags);
    const own = wanted.by === 'municipality' ? { ...wanted, by: undefined } : wanted;
    const report = await examine({ ...own, quiet: true }, { streams, language, isLanguageTyped: true, now });
    return handedBack(municipality.name, report);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    return { municipality: municipality.name, exitCode: error.exitCode, words: error.words, args: error.args };
  }
}

function handedBack(name: string, report: Report): Run {
  const { asOf, asOfFrom, periods, settings, by, clockFallbacks, observations } = report;
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
    findings: report.findings.map((finding) => ({
      ...finding,
      at: { ...finding.at, file: `${name}/${finding.at.file}` },
    })),
    unknownActivityTypes: report.unknownActivityTypes.map(({ count, places }) => ({
      count,
      places: places.map(placeOnly),
    })),
  };
}

/** Nothing of the activity but its type and where it stands. */
function placeOnly({ type, subtype, file, line }: TypePlace): TypePlace {
  return { type, subtype, file, line };
}
