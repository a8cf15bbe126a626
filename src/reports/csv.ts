import type { ShownReport } from '../privacy/shown.ts';
import { csvColumns, csvKinds, type CsvRow } from './csv-columns.ts';
import { figureRows, milestoneRow } from './csv-rows.ts';
import { audienceText } from './hidden.ts';
import { csvText } from './csv-text.ts';
import type { Presentation } from './presentation.ts';

/** One row per figure, band and milestone, and one that says who the whole is for. Unrounded, since a spreadsheet goes on calculating. */
export function csv(report: ShownReport, { language, shows, csvDialect }: Presentation): string {
  const figures = shows === 'milestones' ? [] : report.observations.flatMap((one) => figureRows(one, report, language));
  const audience = { ...csvKinds.report(language), why: audienceText(report, language) };
  const rows = [...figures, ...report.judgements.map((one) => milestoneRow(one, language)), audience];
  const names = Object.keys(csvColumns) as (keyof CsvRow)[];
  return csvText(
    names.map((name) => csvColumns[name][language]),
    rows.map((row) => names.map((name) => row[name])),
    csvDialect,
  );
}
