import type { Alone, Comparison } from '../../compare/comparison.ts';
import type { Language } from '../../model/words.ts';
import type { SavedMilestone, SavedObservation } from '../../runs/saved-run.ts';
import type { Cell, Sheet } from '../document/document.ts';
import { Numbers } from '../numbers.ts';
import { phrase } from '../words/phrase.ts';
import { columns, whereText, type Label } from './sheets.ts';
import { whyAlone } from './text.ts';
import { compareLabels as labels } from './words.ts';

type Which = 'first' | 'second';

/** What was not asked for in the other run is counted: to list it one by one would tell the reason over and over. */
const counted = new Set([
  'period-not-asked',
  'indicator-not-asked',
  'split-not-asked',
  'plan-not-asked',
  'behind-no-milestone',
]);

/** What stands in one run alone, and why it is not in the other. */
export function aloneSheet({ figures, milestones }: Comparison, language: Language): Sheet {
  const numbers = new Numbers(language);
  const figureRows = (which: Which, all: readonly Alone<SavedObservation>[]): Cell[][] =>
    together(all).map(([{ one, why }, ...others]) => {
      const count = others.length + 1;
      const what = count === 1 ? whereText(one, language) : phrase(labels.someFigures, language, { count });
      const isOfOne = others.every((other) => other.one.period === one.period);
      const period = isOfOne ? numbers.periodLabel(one.period) : '';
      return [what, period, labels[which][language], whyAlone(why, language)];
    });
  const milestoneRows = (which: Which, all: readonly Alone<SavedMilestone>[]): Cell[][] =>
    together(all).map(([{ one, why }, ...others]) => {
      const count = others.length + 1;
      const what = count === 1 ? one.title[language] : phrase(labels.someMilestones, language, { count });
      return [what, '', labels[which][language], whyAlone(why, language)];
    });
  const keys: readonly Label[] = ['what', 'period', 'which', 'why'];
  return {
    title: labels.only[language],
    columns: columns(keys, 'why', language),
    rows: [
      ...milestoneRows('first', milestones.onlyBefore),
      ...milestoneRows('second', milestones.onlyAfter),
      ...figureRows('first', figures.onlyBefore),
      ...figureRows('second', figures.onlyAfter),
    ],
  };
}

type Some<T> = [Alone<T>, ...Alone<T>[]];

/** Those that are told in one row: all of one reason where it is counted, else each by itself. */
function together<T>(all: readonly Alone<T>[]): Some<T>[] {
  const known = new Map<string, Some<T>>();
  const rows: Some<T>[] = [];
  for (const one of all) {
    const reason = JSON.stringify([one.why.code, one.why.args]);
    const others = counted.has(one.why.code) ? known.get(reason) : undefined;
    if (others !== undefined) {
      others.push(one);
      continue;
    }
    const row: Some<T> = [one];
    known.set(reason, row);
    rows.push(row);
  }
  return rows;
}
