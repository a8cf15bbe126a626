import { oneLine } from '../../model/printable.ts';
import { fitting } from '../terminal/fitting.ts';
import { grid, type Column } from '../terminal/grid.ts';
import { paintOf } from '../terminal/paint.ts';
import { wrap } from '../terminal/text.ts';
import { shownIn, type Document, type DocumentPresentation, type Sheet } from './document.ts';

/** The document for a terminal: the first line of the head stands out. */
export function documentText({ head, sheets, foot }: Document, { width, colour }: DocumentPresentation): string {
  const paint = paintOf(colour);
  const [title = '', ...rest] = head.map(oneLine);
  const parts = [
    head.length === 0 ? [] : [...wrap(title, width).map(paint.title), ...rest.flatMap((line) => wrap(line, width))],
    ...sheets.filter(({ rows }) => rows.length > 0).map(sheetLines),
    foot.flatMap((line) => wrap(oneLine(line), width)),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

  function sheetLines({ title, columns, rows }: Sheet): string[] {
    const places = [...columns.keys()].filter((at) => columns[at]?.terse !== true);
    const shown = places.map((at): Column => {
      const { title = '', align, grows } = columns[at] ?? {};
      return { title, align: align ?? 'left', grows: grows ?? false };
    });
    const lines = rows.map((row) => places.map((at) => oneLine(shownIn(row[at] ?? null))));
    const [name, ...about] = (title ?? '').split('\n').map(oneLine);
    return [
      ...(name === undefined || name === '' ? [] : wrap(name, width).map(paint.heading)),
      ...about.flatMap((line) => wrap(line, width)),
      ...grid(fitting(shown, lines, width), lines, width, { head: paint.dim }),
    ];
  }
}
