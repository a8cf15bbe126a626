import type { Finding } from '../model/findings.ts';
import { activityOnUnknownCase } from './across-lists/activity-on-unknown-case.ts';
import { activityOnUnknownMeasure } from './across-lists/activity-on-unknown-measure.ts';
import { differentChild } from './across-lists/different-child.ts';
import { openInvestigationOnClosedCase } from './across-lists/open-investigation-on-closed-case.ts';
import { openMeasureOnClosedCase } from './across-lists/open-measure-on-closed-case.ts';
import { unknownActivityType } from './across-lists/unknown-activity-type.ts';
import { unknownCase } from './across-lists/unknown-case.ts';
import { brokenChain } from './across-rows/broken-chain.ts';
import { gapInChain } from './across-rows/gap-in-chain.ts';
import { overlapInChain } from './across-rows/overlap-in-chain.ts';
import { overlappingInvestigations } from './across-rows/overlapping-investigations.ts';
import { overlappingPlacements } from './across-rows/overlapping-placements.ts';
import { repeatedNotification } from './across-rows/repeated-notification.ts';
import { twoOpenInvestigations } from './across-rows/two-open-investigations.ts';
import { changedStart } from './across-time/changed-start.ts';
import { thinMonth } from './across-time/thin-month.ts';
import { vanishedRow } from './across-time/vanished-row.ts';
import { unreliableFigure } from './indicator/unreliable-figure.ts';
import { whyNotChecked, type NotChecked, type Overview, type Rule } from './rule.ts';

/** Every rule that looks further than one row, in the order of quality.md. */
export const acrossRules: readonly Rule[] = [
  twoOpenInvestigations,
  overlappingInvestigations,
  overlappingPlacements,
  brokenChain,
  gapInChain,
  overlapInChain,
  repeatedNotification,
  unknownCase,
  activityOnUnknownCase,
  activityOnUnknownMeasure,
  openMeasureOnClosedCase,
  openInvestigationOnClosedCase,
  differentChild,
  unknownActivityType,
  vanishedRow,
  changedStart,
  thinMonth,
  unreliableFigure,
];

/** What the rules found, and which of them could not look. */
export interface Look {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

export function lookAcross(overview: Overview): Look {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  for (const rule of acrossRules) {
    const reason = whyNotChecked(rule, overview);
    if (reason === undefined) for (const finding of rule.find(overview)) findings.push(finding);
    else notChecked.push({ code: rule.code, reason });
  }
  return { findings, notChecked };
}
