import type { Cell } from 'write-excel-file/node';
import type { Language } from '../../model/words.ts';
import { isHidden, type ShownFigureHistory, type ShownReport } from '../../privacy/shown.ts';
import { csvColumns } from '../csv-columns.ts';
import { Numbers } from '../numbers.ts';
import { parametersText, titleOf } from '../titles.ts';
import { groupText } from '../words/bands.ts';
import { observationStatuses, units } from '../words/statuses.ts';
import { day, number, shown, text } from './cells.ts';
import type { WorkbookSheet } from './sheet.ts';
import { sheetWords as words } from './words.ts';

/** Each figure over the quarters of two years, with what chance alone could make of it. */
export function seriesSheet(report: ShownReport, language: Language): WorkbookSheet {
  const { milestones, figures } = report.history();
  const titles = report.judgements.map(({ milestone }) => ({ id: milestone.id, title: milestone.title[language] }));
  const rows = [
    ...milestones.flatMap((one, at) => (one === undefined ? [] : rowsOf(one, titles[at], language))),
    ...figures.flatMap((one) => rowsOf(one, undefined, language)),
  ];
  return { name: words.series[language], columns: columnsIn(language), rows };
}

function columnsIn(language: Language) {
  const of = (key: keyof typeof csvColumns, width = 11) => ({ title: csvColumns[key][language], width });
  const own = (key: keyof typeof words, width = 11) => ({ title: words[key][language], width });
  return [
    of('milestone', 44),
    of('indicator', 52),
    of('period', 22),
    of('from', 12),
    of('to', 12),
    of('value'),
    of('numerator'),
    of('denominator'),
    of('pending'),
    of('low'),
    of('high'),
    own('centre'),
    own('limitLow', 14),
    own('limitHigh', 14),
    own('signal', 26),
    of('unit'),
    of('status', 18),
  ];
}

function rowsOf(
  { steps, control }: ShownFigureHistory,
  milestone: { readonly title: string } | undefined,
  language: Language,
): Cell[][] {
  const numbers = new Numbers(language);
  return steps.map((one, at) => {
    const { summary, period, unit } = one;
    // Of a figure that was not evaluated it is not known how many are pending.
    const pending = one.status === 'not-evaluated' ? undefined : one.pending;
    const limits = control?.limits[at];
    const group = one.group === undefined ? '' : `, ${groupText(one.group, language)}`;
    return [
      text(milestone?.title),
      text(`${titleOf(one)[language]}${parametersText(one, language)}${group}`),
      text(numbers.period(period)),
      day(period.from),
      day(period.to),
      shown(summary.value, unit, isHidden(one, 'value'), language),
      shown(summary.numerator, 'count', isHidden(one, 'numerator'), language),
      shown(summary.denominator, 'count', isHidden(one, 'denominator'), language),
      shown(pending, 'count', pending === null, language),
      shown(summary.interval?.[0], unit, isHidden(one, 'interval'), language),
      shown(summary.interval?.[1], unit, isHidden(one, 'interval'), language),
      number(limits && control?.centre, unit === 'count' ? 'rate' : unit),
      number(limits?.low, unit === 'count' ? 'rate' : unit),
      number(limits?.high, unit === 'count' ? 'rate' : unit),
      text(signalOf(control, at, language)),
      text(units[unit][language]),
      text(observationStatuses[one.status][language]),
    ];
  });
}

function signalOf(control: ShownFigureHistory['control'], at: number, language: Language): string {
  if (control?.outside.includes(at) === true) return words.outside[language];
  return control?.runs.includes(at) === true ? words.run[language] : '';
}
