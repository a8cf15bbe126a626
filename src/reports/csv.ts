import type { Report } from '../analyze.ts';
import { csvColumns, type CsvRow } from './csv-columns.ts';
import { figureRows, milestoneRow } from './csv-rows.ts';
import { csvText } from './csv-text.ts';
import type { Presentation } from './presentation.ts';

/** One row per figure, band and milestone. Unrounded, since a spreadsheet goes on calculating. */
export function csv(report: Report, { language, shows, csvDialect }: Presentation): string {
  const figures = shows === 'milestones' ? [] : report.observations.flatMap((one) => figureRows(one, language));
  const rows = [...figures, ...report.judgements.map((one) => milestoneRow(one, language))];
  const names = Object.keys(csvColumns) as (keyof CsvRow)[];
  return csvText(
    names.map((name) => csvColumns[name][language]),
    rows.map((row) => names.map((name) => row[name])),
    csvDialect,
  );
}
