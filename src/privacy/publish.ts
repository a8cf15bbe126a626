import type { Report } from '../analyze.ts';
import { UsageError } from '../errors.ts';
import { leaveOutPointers } from './pointers.ts';
import type { ShownReport } from './shown.ts';
import { suppress, type Threshold } from './suppress.ts';

/** Statistics Denmark publishes no cell under 3. */
const leastThreshold = 3;

/**
 * A report for the public: no small cells, nothing from which they could be worked out, nothing that points at a case.
 * Throws a UsageError for a threshold under 3 and for groups by caseworker.
 */
export function publish(report: Report, threshold: Threshold): ShownReport {
  checkThreshold(threshold);
  return suppress(leaveOutPointers(report), threshold);
}

/** Throws a UsageError for a threshold that is no whole number from 3 up. */
export function checkThreshold({ minCell }: Threshold): void {
  if (Number.isSafeInteger(minCell) && minCell >= leastThreshold) return;
  throw new UsageError(
    {
      da: '--min-cell skal være et helt tal på mindst {least}: celler under tærsklen skjules',
      en: '--min-cell must be a whole number of at least {least}: cells under the threshold are hidden',
    },
    { least: leastThreshold },
  );
}
