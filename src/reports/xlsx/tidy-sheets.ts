import type { Cell } from 'write-excel-file/node';
import { parseDay } from '../../calendar/day.ts';
import type { Unit } from '../../model/observation.ts';
import type { Language } from '../../model/words.ts';
import type { ShownReport } from '../../privacy/shown.ts';
import { csvColumns, type CsvRow } from '../csv-columns.ts';
import { figureRows, milestoneRow } from '../csv-rows.ts';
import { labels } from '../words/labels.ts';
import { units } from '../words/statuses.ts';
import { day, number, text } from './cells.ts';
import type { WorkbookSheet } from './sheet.ts';
import { sheetWords } from './words.ts';

type Key = keyof CsvRow;

const widths: Readonly<Partial<Record<Key, number>>> = {
  title: 48,
  why: 70,
  excluded: 40,
  status: 16,
  indicator: 34,
  plan: 28,
  milestone: 34,
  band: 26,
  group: 22,
  period: 12,
  from: 12,
  to: 12,
  since: 12,
  due: 12,
};
const otherWidth = 11;

/** What is measured in the unit of the row; other numbers are numbers of cases, children or kroner. */
const measured: ReadonlySet<Key> = new Set(['value', 'low', 'high', 'target']);
const days: ReadonlySet<Key> = new Set(['from', 'to', 'since', 'due']);

const milestoneKeys: readonly Key[] = [
  ...(['status', 'title', 'demand', 'target', 'since', 'due', 'period', 'value', 'numerator', 'denominator'] as const),
  ...(['pending', 'low', 'high', 'unit', 'why', 'indicator', 'part', 'plan', 'milestone'] as const),
];

const figureKeys: readonly Key[] = [
  ...([
    'title',
    'band',
    'period',
    'from',
    'to',
    'by',
    'group',
    'value',
    'numerator',
    'denominator',
    'pending',
  ] as const),
  ...(['low', 'high', 'amount', 'children', 'unit', 'status', 'excluded', 'why', 'indicator', 'part'] as const),
];

export function milestoneSheet({ judgements }: ShownReport, language: Language): WorkbookSheet {
  const rows = judgements.map((one) => milestoneRow(one, language));
  return tidySheet(labels.milestones[language], milestoneKeys, rows, language);
}

export function figureSheet(report: ShownReport, language: Language): WorkbookSheet {
  const rows = report.observations.flatMap((one) => figureRows(one, report, language));
  return tidySheet(sheetWords.figures[language], figureKeys, rows, language);
}

function tidySheet(name: string, keys: readonly Key[], rows: readonly CsvRow[], language: Language): WorkbookSheet {
  return {
    name,
    columns: keys.map((key) => ({ title: csvColumns[key][language], width: widths[key] ?? otherWidth })),
    rows: rows.map((row) => keys.map((key) => cellOf(key, row, language))),
  };
}

function cellOf(key: Key, row: CsvRow, language: Language): Cell {
  const value = row[key];
  if (typeof value === 'number') return number(value, measured.has(key) ? unitOf(row, language) : 'count');
  return days.has(key) ? day(parseDay(value ?? '')) : text(value);
}

function unitOf({ unit, target }: CsvRow, language: Language): Unit {
  const found = (Object.keys(units) as Unit[]).find((one) => units[one][language] === unit);
  // A target whose figure is not known yet: shares are the ones that lie between 0 and 1.
  return found ?? (typeof target === 'number' && target <= 1 ? 'share' : 'count');
}
