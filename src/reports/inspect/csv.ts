import type { FileShape, KnownShape } from '../../ingest/index.ts';
import { listTitles } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import { csvText } from '../csv-text.ts';
import type { InspectPresentation } from './index.ts';
import { csvHeadings } from './labels.ts';
import { delimiterText, encodingText, formText, useText, whyUnknown } from './shape-text.ts';

/** One row per column of each file, and one for a file that is no list. */
export function inspectCsv(shapes: readonly FileShape[], { language, csvDialect }: InspectPresentation): string {
  const fields = Object.values(csvHeadings).map((words) => words[language]);
  const rows = shapes.flatMap((shape) =>
    shape.list === undefined
      ? [[shape.name, ...Array.from({ length: 7 }, () => ''), whyUnknown(shape, language)]]
      : columnRows(shape, language),
  );
  return csvText(fields, rows, csvDialect);
}

function columnRows(shape: KnownShape, language: Language): (string | number | undefined)[][] {
  const file = [
    shape.name,
    listTitles[shape.list][language],
    encodingText(shape, language),
    delimiterText(shape.delimiter, language),
    shape.headingLine,
    shape.rowsRead,
  ];
  return shape.columns.map((column) => [
    ...file,
    column.position,
    column.heading,
    useText(column, language),
    column.filledRows,
    formText(column, language),
  ]);
}
