import type { Examples } from '../../support/quality/example.ts';
import { activityOnUnknownCase } from './activity-on-unknown-case.ts';
import { activityOnUnknownMeasure } from './activity-on-unknown-measure.ts';
import { brokenChain } from './broken-chain.ts';
import { changedStart } from './changed-start.ts';
import { differentChild } from './different-child.ts';
import { gapInChain } from './gap-in-chain.ts';
import { openInvestigationOnClosedCase } from './open-investigation-on-closed-case.ts';
import { openMeasureOnClosedCase } from './open-measure-on-closed-case.ts';
import { overlapInChain } from './overlap-in-chain.ts';
import { overlappingInvestigations } from './overlapping-investigations.ts';
import { overlappingPlacements } from './overlapping-placements.ts';
import { repeatedNotification } from './repeated-notification.ts';
import { thinMonth } from './thin-month.ts';
import { twoOpenInvestigations } from './two-open-investigations.ts';
import { unknownActivityType } from './unknown-activity-type.ts';
import { unknownCase } from './unknown-case.ts';
import { unreliableFigure } from './unreliable-figure.ts';
import { vanishedRow } from './vanished-row.ts';

/** Every rule that looks across rows, by its code, with what it finds and what it lets pass. */
export const acrossExamples: Readonly<Record<string, Examples>> = {
  'two-open-investigations': twoOpenInvestigations,
  'overlapping-investigations': overlappingInvestigations,
  'overlapping-placements': overlappingPlacements,
  'broken-chain': brokenChain,
  'gap-in-chain': gapInChain,
  'overlap-in-chain': overlapInChain,
  'repeated-notification': repeatedNotification,
  'unknown-case': unknownCase,
  'activity-on-unknown-case': activityOnUnknownCase,
  'activity-on-unknown-measure': activityOnUnknownMeasure,
  'open-measure-on-closed-case': openMeasureOnClosedCase,
  'open-investigation-on-closed-case': openInvestigationOnClosedCase,
  'different-child': differentChild,
  'unknown-activity-type': unknownActivityType,
  'vanished-row': vanishedRow,
  'changed-start': changedStart,
  'thin-month': thinMonth,
  'unreliable-figure': unreliableFigure,
};
