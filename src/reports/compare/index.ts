import type { Comparison } from '../../compare/comparison.ts';
import type { Finding } from '../../model/findings.ts';
import type { Language } from '../../model/words.ts';
import type { Document } from '../document/document.ts';
import { aloneSheet } from './alone.ts';
import { headOf } from './head.ts';
import { comparisonJson } from './json.ts';
import { figureSheet, findingSheet, listSheet, milestoneSheet, settingSheet } from './sheets.ts';
import { tidySheet } from './tidy.ts';
import { notTold } from './words.ts';

/** What changed between two runs and why: the answer, every change, what one run has alone, and what differs between the runs. */
export function compareDocument(comparison: Comparison, findings: readonly Finding[], language: Language): Document {
  return {
    head: headOf(comparison, language),
    facts: comparisonJson(comparison, findings),
    sheets: [
      milestoneSheet(comparison, language),
      figureSheet(comparison, language),
      aloneSheet(comparison, language),
      settingSheet(comparison, language),
      listSheet(comparison, language),
      findingSheet(findings, language),
    ],
    tidy: tidySheet(comparison, language),
    foot: comparison.rowsNotTold === undefined ? [] : [notTold[comparison.rowsNotTold][language]],
  };
}
