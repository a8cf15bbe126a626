import { tool } from '../tool.ts';
import { csvText } from '../csv-text.ts';
import { oneLine } from '../../model/printable.ts';
import {
  plainIn,
  shownIn,
  valueIn,
  type Document,
  type DocumentFormat,
  type DocumentPresentation,
  type Sheet,
} from './document.ts';

interface Format {
  (document: Document, presentation: DocumentPresentation): string;
}

const formats: Readonly<Record<DocumentFormat, () => Promise<Format>>> = {
  table: async () => (await import('./terminal.ts')).documentText,
  csv: async () => csv,
  json: async () => json,
  markdown: async () => markdown,
};

export async function formatDocument(document: Document, presentation: DocumentPresentation): Promise<string> {
  const format = await formats[presentation.format]();
  return format(document, presentation);
}

/** The tidy sheet, else the first, one row a line: a spreadsheet has room for one table. */
function csv({ sheets, tidy }: Document, { csvDialect }: DocumentPresentation): string {
  const sheet = tidy ?? sheets[0];
  return csvText(
    (sheet?.columns ?? []).map(({ title, plain }) => plain ?? title),
    (sheet?.rows ?? []).map((row) => row.map(plainIn)),
    csvDialect,
  );
}

function json({ facts, sheets }: Document): string {
  const tables = Object.fromEntries(
    sheets.flatMap((sheet) => (sheet.key === undefined ? [] : [[sheet.key, recordsOf(sheet)]])),
  );
  return `${JSON.stringify({ schemaVersion: 1, tool, ...facts, ...tables }, undefined, 2)}\n`;
}

function recordsOf({ columns, rows }: Sheet): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, valueIn(row[at] ?? null)])));
}

function markdown({ head, sheets, foot }: Document): string {
  const [title, ...rest] = head.map(oneLine);
  const parts = [
    ...(title === undefined ? [] : [`## ${title}`]),
    ...rest,
    ...sheets.filter(({ rows }) => rows.length > 0).map(markdownTable),
    ...foot.map(oneLine),
  ];
  return `${parts.join('\n\n')}\n`;
}

function markdownTable({ title, columns, rows }: Sheet): string {
  return [
    ...(title === undefined ? [] : [`### ${title.split('\n').map(oneLine).join('\n\n')}`, '']),
    markdownRow(columns.map((column) => column.title)),
    markdownRow(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => markdownRow(row.map((cell) => shownIn(cell)))),
  ].join('\n');
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

/** A bar would end the cell, and a line break the row. */
function escaped(text: string): string {
  return oneLine(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
