import type { Alone, Comparison } from '../../compare/comparison.ts';
import type { Language } from '../../model/words.ts';
import type { SavedMilestone, SavedObservation } from '../../runs/saved-run.ts';
import type { Cell, Sheet } from '../document/document.ts';
import { Numbers } from '../numbers.ts';
import { groupText } from '../words/bands.ts';
import { causesText, columns, type Label } from './sheets.ts';
import { nameText, statusText, whyAlone } from './text.ts';
import { compareLabels as labels } from './words.ts';

const keys = [
  'what',
  'name',
  'period',
  'group',
  'change',
  'statusBefore',
  'before',
  'nBefore',
  'ofBefore',
  'statusAfter',
  'after',
  'nAfter',
  'ofAfter',
  'difference',
  'cause',
] as const satisfies readonly Label[];

type Saved = SavedMilestone | SavedObservation;

/** Everything that is not the same, one row each: for a spreadsheet. */
export function tidySheet({ figures, milestones }: Comparison, language: Language): Sheet {
  const row = (change: Label, before: Saved | undefined, after: Saved | undefined, last: readonly Cell[]): Cell[] => [
    ...nameCells((after ?? before) as Saved, language),
    labels[change][language],
    ...numberCells(before, language),
    ...numberCells(after, language),
    ...last,
  ];
  const first = ({ one, why }: Alone<Saved>): Cell[] =>
    row('onlyFirst', one, undefined, [null, whyAlone(why, language)]);
  const second = ({ one, why }: Alone<Saved>): Cell[] =>
    row('onlySecond', undefined, one, [null, whyAlone(why, language)]);
  return {
    columns: columns(keys, 'cause', language),
    rows: [
      ...milestones.changed.map(({ before, after, verdict, causes }) =>
        row(verdict ? 'verdictChanged' : 'changed', before, after, [null, causesText(causes, language)]),
      ),
      ...figures.changed.map(({ before, after, difference, causes }) =>
        row('changed', before, after, [difference, causesText(causes, language)]),
      ),
      ...[...milestones.onlyBefore, ...figures.onlyBefore].map(first),
      ...[...milestones.onlyAfter, ...figures.onlyAfter].map(second),
    ],
  };
}

function nameCells(one: Saved, language: Language): Cell[] {
  const period = one.period === null ? '' : new Numbers(language).periodLabel(one.period);
  if ('milestone' in one) return [labels.milestone[language], one.title[language], period, ''];
  return [labels.figure[language], nameText(one, language), period, one.group ? groupText(one.group, language) : ''];
}

/** What is hidden says so: an empty cell would look like none. */
function numberCells(one: Saved | undefined, language: Language): Cell[] {
  if (one === undefined) return ['', null, null, null];
  const numbers = (['value', 'numerator', 'denominator'] as const).map((part) =>
    one.hidden.includes(part) ? labels.hidden[language] : one[part],
  );
  return [statusText(one, language), ...numbers];
}
