import { Chalk } from 'chalk';
import type { ColumnShape, FileShape, KnownShape, UnknownShape } from '../../ingest/index.ts';
import { listTitles } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import { ruleOf } from '../../quality/index.ts';
import { Numbers } from '../numbers.ts';
import { grid, type Style } from '../terminal/grid.ts';
import { indented } from '../terminal/text.ts';
import { phrase } from '../words/phrase.ts';
import type { InspectPresentation } from './index.ts';
import { inspectLabels } from './labels.ts';
import { formText, layoutText, useText, whyUnknown } from './shape-text.ts';

interface Paint {
  readonly title: Style;
  readonly dim: Style;
}

/** What each file was taken for, for a terminal. */
export function inspectTable(shapes: readonly FileShape[], presentation: InspectPresentation): string {
  const { language, width, colour } = presentation;
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const paint: Paint = { title: (text) => chalk.bold(text), dim: (text) => chalk.dim(text) };
  const known = shapes.filter(({ list }) => list !== undefined).length;
  const head = phrase(inspectLabels.title, language, { known, all: shapes.length });
  const parts = [
    indented(`${head}.`, width, '', '').map(paint.title),
    ...shapes.map((shape) =>
      shape.list === undefined ? unknownLines(shape, presentation, paint) : knownLines(shape, presentation, paint),
    ),
  ];
  return parts.flatMap((lines) => [lines.join('\n'), '']).join('\n');
}

function knownLines(shape: KnownShape, presentation: InspectPresentation, paint: Paint): string[] {
  const { language, width } = presentation;
  const title = phrase(inspectLabels.taken, language, { file: shape.name, list: listTitles[shape.list][language] });
  const absent = phrase(inspectLabels.absent, language, { columns: shape.absent.join(', ') });
  return [
    ...indented(title, width, '', '').map(paint.title),
    ...indented(layoutText(shape, language), width, '', ''),
    ...columnLines(shape.columns, presentation, paint),
    ...(shape.absent.length === 0 ? [] : indented(absent, width, '', '').map(paint.dim)),
  ];
}

function columnLines(shapes: readonly ColumnShape[], { language, width }: InspectPresentation, paint: Paint): string[] {
  const numbers = new Numbers(language);
  const columns = [
    { title: inspectLabels.column[language], max: Math.floor(width / 2) },
    { title: inspectLabels.use[language] },
    { title: inspectLabels.filled[language], align: 'right' as const },
    { title: inspectLabels.form[language], grows: true },
  ];
  const lines = shapes.map((column) => [
    column.heading,
    useText(column, language),
    column.filledRows === undefined ? '' : numbers.count(column.filledRows),
    formText(column, language),
  ]);
  return grid(columns, lines, width, { head: paint.dim });
}

function unknownLines(shape: UnknownShape, presentation: InspectPresentation, paint: Paint): string[] {
  const { language, width } = presentation;
  return [
    ...indented(phrase(inspectLabels.notTaken, language, { file: shape.name }), width, '', '').map(paint.title),
    ...indented(whyUnknown(shape, language), width, '', ''),
    ...(shape.likeness === undefined ? [] : columnLines(shape.likeness.columns, presentation, paint)),
    ...remedy(shape, language).flatMap((text) => indented(text, width, '→ ', '  ').map(paint.dim)),
  ];
}

function remedy({ reason }: UnknownShape, language: Language): string[] {
  const guidance = ruleOf(reason)?.guidance[language];
  return guidance === undefined ? [] : [guidance];
}
