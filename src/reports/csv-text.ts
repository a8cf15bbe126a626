import Papa from 'papaparse';

// Excel takes UTF-8 for Windows-1252 without it.
const byteOrderMark = '\uFEFF';

/** A text that a spreadsheet would calculate; a number, negative ones too, is none. */
const formula = /^(?!-?\d+(?:,\d+)?$)[=+\-@\t\r\n＝＋－＠]/u;

/** Rows under headings as Danish Excel opens them by double click: `;`, BOM, CRLF. */
export function csvText(
  fields: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const text = Papa.unparse(
    { fields: [...fields], data: rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell)))) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
  return `${byteOrderMark}${text}\r\n`;
}
