import type { Alone, Comparison } from '../../compare/comparison.ts';
import type { Language, Words } from '../../model/words.ts';
import type { SavedObservation } from '../../runs/saved-run.ts';
import { Numbers } from '../numbers.ts';
import { phrase } from '../words/phrase.ts';
import { causeText, letterOf } from './text.ts';
import { compareLabels as labels, nothingInCommon } from './words.ts';

/** The answer first: what changed, or that nothing could be held together; then what may have changed it. */
export function headOf(comparison: Comparison, language: Language): string[] {
  const { runs, figures, milestones, causes } = comparison;
  const numbers = new Numbers(language);
  const before = figures.onlyBefore.length + milestones.onlyBefore.length;
  const after = figures.onlyAfter.length + milestones.onlyAfter.length;
  const days = { before: numbers.day(runs.before.asOf), after: numbers.day(runs.after.asOf) };
  const [old, now] = [runs.before.tool.version, runs.after.tool.version];
  return [
    ...answer(comparison, language),
    ...(before + after > 0 ? [phrase(labels.alone, language, { before, after })] : []),
    ...(causes.some(({ code }) => code === 'program-error') ? [labels.programError[language]] : []),
    ...causeLines(comparison, language),
    phrase(labels.runs, language, days),
    ...(old === now ? [] : [phrase(labels.versions, language, { before: old, after: now })]),
  ];
}

function answer({ figures, milestones }: Comparison, language: Language): string[] {
  const alone = [...figures.onlyBefore, ...figures.onlyAfter];
  const held = milestones.same + milestones.changed.length;
  const judged = held === 0 ? [] : [milestoneAnswer(milestones.changed, held, language)];
  // That nothing changed would be untrue where nothing could be compared.
  if (figures.same + figures.changed.length === 0 && alone.length > 0) {
    const { why, advice } = nothingInCommon[onlyCode(alone) ?? 'else'];
    return [phrase(labels.incomparable, language, { why: why[language] }), advice[language], ...judged];
  }
  if (figures.changed.length + milestones.changed.length === 0) {
    return [labels[held === 0 ? 'noFigure' : 'nothing'][language]];
  }
  const counted = phrase(labels.answer, language, { figures: figures.changed.length, same: figures.same });
  return [[counted, ...judged].join(' ')];
}

function milestoneAnswer(changed: Comparison['milestones']['changed'], all: number, language: Language): string {
  const verdicts = changed.filter(({ verdict }) => verdict).length;
  const words: Words = changed.length === 0 ? labels.noMilestone : labels.milestonesChanged;
  return phrase(words, language, { changed: changed.length, all, verdicts });
}

/** Why each figure stands alone, where it is the same for all. */
function onlyCode(alone: readonly Alone<SavedObservation>[]): keyof typeof nothingInCommon | undefined {
  const [code, ...others] = new Set(alone.map(({ why }) => why.code));
  return others.length === 0 && code !== undefined && Object.hasOwn(nothingInCommon, code)
    ? (code as keyof typeof nothingInCommon)
    : undefined;
}

function causeLines({ causes }: Comparison, language: Language): string[] {
  const [only, ...more] = causes.map((one) => causeText(one, language));
  if (only === undefined) return [];
  if (more.length === 0) return [phrase(labels.causes, language, { causes: only })];
  const lettered = [only, ...more].map((text, at) => `${letterOf(at)}) ${text}`);
  return [phrase(labels.several, language, { causes: lettered.join('; ') })];
}
