import type { ColumnShape, FileShape } from '../../ingest/index.ts';
import type { PlainFormatName, PlainPresentation } from '../presentation.ts';
import { oneLine } from '../../model/printable.ts';
import { printableArguments } from '../printable-arguments.ts';

export type InspectPresentation = PlainPresentation;

interface Format {
  (shapes: readonly FileShape[], presentation: InspectPresentation): string;
}

/** Each format loads what it needs when it is asked for. */
const formats: Readonly<Record<PlainFormatName, () => Promise<Format>>> = {
  table: async () => (await import('./table.ts')).inspectTable,
  csv: async () => (await import('./csv.ts')).inspectCsv,
  json: async () => (await import('./json.ts')).inspectJson,
};

export async function formatInspect(shapes: readonly FileShape[], presentation: InspectPresentation): Promise<string> {
  const format = await formats[presentation.format]();
  return format(shapes.map(printable), presentation);
}

/** Names of files and headings come from outside. */
function printable(shape: FileShape): FileShape {
  const name = oneLine(shape.name);
  if (shape.list !== undefined) return { ...shape, name, columns: shape.columns.map(printableColumn) };
  const { likeness } = shape;
  return {
    ...shape,
    name,
    args: printableArguments(shape.args),
    likeness: likeness && { ...likeness, columns: likeness.columns.map(printableColumn) },
  };
}

function printableColumn(column: ColumnShape): ColumnShape {
  return { ...column, heading: oneLine(column.heading) };
}
