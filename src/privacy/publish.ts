import type { Report } from '../analyze.ts';
import { leaveOutPointers } from './pointers.ts';
import type { ShownReport } from './shown.ts';
import { suppress } from './suppress.ts';
import { checkThreshold, type Threshold } from './threshold.ts';

/**
 * A report for the public: no small cells, nothing from which they could be worked out, nothing that points at a case.
 * Throws a UsageError for a threshold under 3 and for groups by caseworker.
 */
export function publish(report: Report, threshold: Threshold): ShownReport {
  checkThreshold(threshold);
  return suppress(leaveOutPointers(report), threshold);
}
