import type { Asked, Report } from '../analyze.ts';
import { latest } from '../calendar/day.ts';
import { UsageError } from '../errors.ts';
import type { History } from '../inquiry/history.ts';
import { countsOf, type InputFile, type ListName } from '../model/lists.ts';
import type { Count } from '../model/lists.ts';
import type { Observation } from '../model/observation.ts';
import type { Judgement } from '../plans/judgement.ts';
import { groupBy } from './numbers/group-by.ts';
import type { ShownInput } from './shown.ts';

/** All the files of one list together. */
export interface ListInput extends ShownInput {
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsLeftOut: readonly Count[];
}

/** A report with all its numbers and nothing that points at a row, a file or a caseworker. */
export interface Unpointed extends Asked {
  readonly inputs: readonly ListInput[];
  readonly findings: readonly never[];
  readonly unknownActivityTypes: readonly never[];
  readonly clockFallbacks: null;
  readonly observations: readonly Observation[];
  readonly judgements: readonly Judgement[];
  /** In every format the same is hidden, so the figures over two years are weighed whether one shows them or not. */
  readonly history: History;
  /** Figures that are not published: two numbers that are the same there too are known to be the same. */
  readonly evidence: readonly Observation[];
}

/** Figures for one caseworker are about a person at work. Throws a UsageError, before any work where `by` is asked first. */
export function refusePersonGroups(by: string | undefined): void {
  if (by !== 'caseworker') return;
  throw new UsageError({
    da: '--by sagsbehandler kan ikke offentliggøres: tallene handler om den enkelte medarbejder. Vælg en anden opdeling, eller --audience internal.',
    en: '--by caseworker can not be published: the figures are about one person at work. Choose another split, or --audience internal.',
  });
}

/**
 * Leaves out findings, unknown activity types, file names and hashes: a number of rows with an error is a small cell as
 * well. Throws a UsageError for groups by caseworker.
 */
export function leaveOutPointers(report: Report): Unpointed {
  refusePersonGroups(report.by);
  for (const { group } of report.observations) refusePersonGroups(group?.by);
  const { asOf, asOfFrom, periods, plans, settings, by, only, reading, observations, judgements } = report;
  return {
    asOf,
    asOfFrom,
    periods,
    plans,
    settings,
    by,
    only,
    reading,
    observations,
    judgements,
    history: report.history(),
    evidence: report.evidence?.() ?? [],
    inputs: [...groupBy(report.inputs, ({ list }) => list)].map(([list, files]) => listInput(list as ListName, files)),
    findings: [],
    unknownActivityTypes: [],
    clockFallbacks: null,
  };
}

function listInput(list: ListName, files: readonly InputFile[]): ListInput {
  const leftOut = new Map<string, number>();
  for (const { reason, count } of files.flatMap(({ rowsLeftOut }) => rowsLeftOut)) {
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
  }
  return {
    list,
    extractedOn: latest(...files.map(({ extractedOn }) => extractedOn)),
    rowsRead: files.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    rowsUsed: files.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0),
    rowsLeftOut: countsOf(leftOut),
  };
}
