import type { AsOfFrom } from '../../analyze.ts';
import type { Day } from '../../calendar/day.ts';
import type { Severity } from '../../model/findings.ts';
import type { InputFile } from '../../model/lists.ts';
import type { Weighed } from '../../quality/accepted/match.ts';
import type { NotChecked } from '../../quality/index.ts';

/** The gravest first. */
export const severityNames: readonly Severity[] = ['error', 'warning', 'note'];

/** From which severity on findings make the exit code 1. */
export type FailOn = Severity | 'never';

/** What looking through the lists came to; every format is made from this alone. */
export interface CheckReport {
  readonly asOf: Day;
  readonly asOfFrom: AsOfFrom;
  readonly inputs: readonly InputFile[];
  /** Files that were met and could not be read as a list. */
  readonly unread: readonly string[];
  readonly findings: Weighed;
  readonly notChecked: readonly NotChecked[];
  readonly failOn: FailOn;
  /** Whether some finding that is not accepted is as grave as `failOn`. */
  readonly failed: boolean;
  /** True where places name their case by a pseudonym, as far as it has one. */
  readonly pseudonyms?: boolean;
}

/** True when a severity is as grave as the one named, or graver. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severityNames.indexOf(severity) <= severityNames.indexOf(failOn);
}
