import type { ShownReport } from '../../privacy/shown.ts';
import type { Presentation } from '../presentation.ts';
import { aboutSheet, accountSheet, definitionSheet } from './basis-sheets.ts';
import { heading } from './cells.ts';
import { withFixedTimes } from './fixed-times.ts';
import { seriesSheet } from './series-sheet.ts';
import { withHeight } from './row-height.ts';
import { tables } from './sheet.ts';
import { figureSheet, milestoneSheet } from './tidy-sheets.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The report as a workbook: a table to a sheet, its headings frozen and with a filter. */
export async function xlsx(report: ShownReport, { language }: Presentation): Promise<Uint8Array> {
  const sheets = [
    ...(report.plans.length > 0 ? [milestoneSheet(report, language)] : []),
    figureSheet(report, language),
    seriesSheet(report, language),
    accountSheet(report, language),
    definitionSheet(report, language),
    aboutSheet(report, language),
  ];
  const written = writeWorkbook(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [columns.map(({ title }) => heading(title)), ...rows].map((row) => withHeight(row, columns)),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { features: [tables(sheets)], fontFamily: 'Calibri', fontSize: 11 },
  );
  return withFixedTimes(await written.toBuffer());
}
