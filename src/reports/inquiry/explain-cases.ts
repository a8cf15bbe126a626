import type { Indicator } from '../../indicators/engine/define.ts';
import type { CaseBehind } from '../../inquiry/cases-behind.ts';
import type { Language } from '../../model/words.ts';
import { told, type Cell, type Sheet } from '../document/document.ts';
import { Numbers } from '../numbers.ts';
import { bandText } from '../words/bands.ts';
import { leftOutText, phrase } from '../words/phrase.ts';
import { pointerCells, pointerColumns, type Pointing } from './case-rows.ts';
import { inquiryLabels as labels, verdicts } from './words.ts';

/** Each case behind a figure: where it stands, what became of it, and by how many days it is late. */
export function casesSheet(
  indicator: Indicator,
  cases: readonly CaseBehind[],
  pointing: Pointing,
  language: Language,
): Sheet {
  const hasLate = indicator.limit !== undefined;
  return {
    key: 'cases',
    title: labels.cases[language],
    columns: [
      ...pointerColumns(pointing, language),
      { key: 'rows', title: labels.rows[language], align: 'right' },
      { key: 'outcome', title: labels.outcome[language] },
      ...(hasLate ? [{ key: 'daysLate', title: labels.late[language], plain: labels.daysOver[language] }] : []),
      { key: 'value', title: labels.remark[language], grows: true },
    ],
    rows: cases.map(({ unit, rows, verdict, daysLate }) => {
      const [outcome, remark] = outcomeCells(indicator, verdict, language);
      const late = hasLate ? [lateCell(daysLate, language)] : [];
      return [...pointerCells(unit, pointing), rows, outcome, ...late, remark];
    }),
  };
}

function lateCell(daysLate: number | undefined, language: Language): Cell {
  if (daysLate === undefined) return null;
  return told(phrase(daysLate === 0 ? labels.underADay : labels.overdue, language, { days: daysLate }), daysLate);
}

function outcomeCells({ id }: Indicator, verdict: CaseBehind['verdict'], language: Language): [Cell, Cell] {
  if (verdict.is === 'pending') return [told(verdicts.pending[language], 'pending'), null];
  if (verdict.is === 'excluded') {
    return [told(verdicts.excluded[language], 'excluded'), told(leftOutText(verdict.reason, language), verdict.reason)];
  }
  const { value } = verdict;
  if (value === 'met' || value === 'missed') return [told(verdicts[value][language], value), null];
  const counted = told(verdicts.counted[language], 'counted');
  if (typeof value === 'string') return [counted, told(bandText(value, id, language), value)];
  if (typeof value === 'number') return [counted, told(new Numbers(language).value(value, 'rate'), value)];
  // What a rate adds up, such as follow-ups per measure; other figures only count the case.
  const amount = typeof value === 'object' && value !== null && 'amount' in value ? Number(value.amount) : null;
  return [counted, amount];
}
