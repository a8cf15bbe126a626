import type { Comparison } from '../../compare/comparison.ts';
import type { Finding } from '../../model/findings.ts';
import type { Language } from '../../model/words.ts';
import type { Document } from '../document/document.ts';
import { Numbers } from '../numbers.ts';
import { phrase } from '../words/phrase.ts';
import { comparisonJson } from './json.ts';
import { aloneSheet, figureSheet, findingSheet, listSheet, milestoneSheet, settingSheet } from './sheets.ts';
import { tidySheet } from './tidy.ts';
import { causeText, letterOf } from './text.ts';
import { compareLabels as labels, notTold } from './words.ts';

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

function headOf(comparison: Comparison, language: Language): string[] {
  const { runs, figures, milestones, causes } = comparison;
  const numbers = new Numbers(language);
  const verdicts = milestones.changed.filter(({ verdict }) => verdict).length;
  const [before, after] = [figures.onlyBefore, figures.onlyAfter].map(({ length }) => length) as [number, number];
  const alone = { before: before + milestones.onlyBefore.length, after: after + milestones.onlyAfter.length };
  const isChanged = figures.changed.length + milestones.changed.length > 0;
  const of = { figures: figures.changed.length, same: figures.same, verdicts };
  const all = milestones.same + milestones.changed.length;
  const days = { before: numbers.day(runs.before.asOf), after: numbers.day(runs.after.asOf) };
  const [old, now] = [runs.before.tool.version, runs.after.tool.version];
  return [
    isChanged ? phrase(labels.answer, language, { ...of, milestones: all }) : labels.nothing[language],
    ...(alone.before + alone.after > 0 ? [phrase(labels.alone, language, alone)] : []),
    ...(causes.some(({ code }) => code === 'program-error') ? [labels.programError[language]] : []),
    ...causeLines(comparison, language),
    phrase(labels.runs, language, days),
    ...(old === now ? [] : [phrase(labels.versions, language, { before: old, after: now })]),
  ];
}

function causeLines({ causes }: Comparison, language: Language): string[] {
  const [only, ...more] = causes.map((one) => causeText(one, language));
  if (only === undefined) return [];
  if (more.length === 0) return [phrase(labels.causes, language, { causes: only })];
  const lettered = [only, ...more].map((text, at) => `${letterOf(at)}) ${text}`);
  return [phrase(labels.several, language, { causes: lettered.join('; ') })];
}
