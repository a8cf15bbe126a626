import type { Cell, Feature, Image } from 'write-excel-file/node';

/** A table with its headings in the first row. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * What the library has no words for, as the file format wants it: a filter on each sheet's headings, and print on
 * A4 with all columns on the page and the headings on every page.
 */
export function tables(sheets: readonly WorkbookSheet[]): Feature<Image['content']> {
  const names = [
    ...sheets.map((sheet, at) => nameOf('_FilterDatabase', at, `'${sheet.name}'!${areaOf(sheet, '$')}`)),
    ...sheets.map(({ name }, at) => nameOf('Print_Titles', at, `'${name}'!$1:$1`)),
  ];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) throw new RangeError(`no sheet ${sheetIndex}`);
            const filtered = after(xml, '</sheetData>', `<autoFilter ref="${areaOf(sheet)}"/>`);
            const fitted = after(filtered, '<pageSetup ', 'fitToWidth="1" fitToHeight="0" ');
            return before(fitted, '<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => after(xml, '</sheets>', `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
}

function nameOf(name: '_FilterDatabase' | 'Print_Titles', sheet: number, area: string): string {
  const hidden = name === '_FilterDatabase' ? ' hidden="1"' : '';
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${hidden}>${area}</definedName>`;
}

function after(xml: string, place: string, added: string): string {
  return inPlaceOf(xml, place, `${place}${added}`);
}

function before(xml: string, place: string, added: string): string {
  return inPlaceOf(xml, place, `${added}${place}`);
}

function inPlaceOf(xml: string, place: string, put: string): string {
  if (!xml.includes(place)) throw new Error(`the workbook has no ${place}`);
  return xml.replace(place, () => put);
}

/** `A1:Q48`. */
function areaOf({ columns, rows }: WorkbookSheet, fixed = ''): string {
  return `${fixed}A${fixed}1:${fixed}${letter(columns.length)}${fixed}${rows.length + 1}`;
}

/** `A` to `Z`, then `AA`. */
function letter(column: number): string {
  const rest = (column - 1) % 26;
  return `${column > 26 ? letter((column - 1 - rest) / 26) : ''}${String.fromCodePoint(65 + rest)}`;
}
