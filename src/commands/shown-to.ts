import type { Report } from '../analyze.ts';
import type { ShownReport } from '../privacy/shown.ts';
import type { Threshold } from '../privacy/threshold.ts';

/** The whole report, or what of it can be published. */
export async function shownTo(threshold: Threshold | undefined, report: Report): Promise<ShownReport> {
  if (threshold === undefined) return report;
  const { publish } = await import('../privacy/index.ts');
  return publish(report, threshold);
}
