import Papa from 'papaparse';
import type { CsvDialect } from './presentation.ts';

/** How a dialect separates, and how it writes what a program would else take for something it is not. */
interface Manners {
  readonly start: string;
  readonly delimiter: string;
  readonly decimal: string;
}

const manners: Readonly<Record<CsvDialect, Manners>> = {
  // Excel takes UTF-8 for Windows-1252 without the byte order mark.
  danish: { start: '\uFEFF', delimiter: ';', decimal: ',' },
  rfc4180: { start: '', delimiter: ',', decimal: '.' },
};

/** A text that a spreadsheet would calculate; one that is only a number comes out as that number. */
const formula = /^(?!-?\d+(?:[,.]\d+)?$)[=+\-@\t\r\n＝＋－＠]/u;

/** Rows under headings, each line ended with CRLF. Numbers are written whole; a text is never a formula. */
export function csvText(
  fields: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
  dialect: CsvDialect = 'danish',
): string {
  const { start, delimiter, decimal } = manners[dialect];
  const cell = (value: string | number | null | undefined): string => {
    if (typeof value === 'number') return String(value).replace('.', decimal);
    return value === null || value === undefined ? '' : guarded(value);
  };
  const text = Papa.unparse(
    { fields: [...fields], data: rows.map((row) => row.map(cell)) },
    { delimiter, newline: '\r\n' },
  );
  return `${start}${text}\r\n`;
}

/** Excel and LibreOffice take a text that begins with an apostrophe for text. */
function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
