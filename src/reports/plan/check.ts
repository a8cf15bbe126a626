import { listTitles } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import { withoutCpr } from '../../model/person-number.ts';
import { oneLine } from '../../model/printable.ts';
import { indented } from '../terminal/text.ts';
import { phrase } from '../words/phrase.ts';
import { planLabels } from './labels.ts';
import { countsText, type PlanShown } from './show.ts';

/** That a plan file is right, how much it holds, and what it takes to judge by it. */
export function planInOrder(
  { plan, lists }: PlanShown,
  file: string,
  notBuilt: readonly string[],
  language: Language,
): string {
  const titles = lists.map((list) => listTitles[list][language]).join(', ');
  const lines = [
    phrase(planLabels.inOrder, language, { file: withoutCpr(oneLine(file)) }),
    countsText(plan, language),
    ...(lists.length === 0 ? [] : [phrase(planLabels.needs, language, { lists: titles })]),
    ...(notBuilt.length === 0 ? [] : [phrase(planLabels.notBuiltYet, language, { ids: notBuilt.join(', ') })]),
  ];
  return `${lines.flatMap((line) => indented(line, 80, '', '  ')).join('\n')}\n`;
}
