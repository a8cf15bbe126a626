import { oneLine } from '../model/printable.ts';

export interface MarkdownColumn {
  readonly title: string;
  readonly align?: 'right';
}

export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  return [
    markdownRow(columns.map(({ title }) => title)),
    markdownRow(
      columns.map(({ align }) => (align === 'right' ? '---:' : '---')),
      false,
    ),
    ...rows.map((row) => markdownRow(row)),
  ].join('\n');
}

function markdownRow(cells: readonly string[], isText = true): string {
  return `| ${(isText ? cells.map(escaped) : cells).join(' | ')} |`;
}

/** What a renderer would take for markup, in a line of text or a cell: a bar ends a cell, a name in `<>` is a tag. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~#!@]/g, '\\$&')
    .replace(/^([-+]|\d+\.)(?= )/, '\\$1')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
