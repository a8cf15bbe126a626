import type { Cell, Feature, Image } from 'write-excel-file/node';

/** A table with its headings in the first row. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The library has no filter of its own: adds one to each sheet's headings, as the file format wants it. */
export function filters(sheets: readonly WorkbookSheet[]): Feature<Image['content']> {
  const names = sheets.map(
    (sheet, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${sheet.name}'!${areaOf(sheet, '$')}</definedName>`,
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) throw new RangeError(`no sheet ${sheetIndex}`);
            return after(xml, '</sheetData>', `<autoFilter ref="${areaOf(sheet)}"/>`);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => after(xml, '</sheets>', `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
}

function after(xml: string, place: string, added: string): string {
  if (!xml.includes(place)) throw new Error(`the workbook has no ${place}`);
  return xml.replace(place, () => `${place}${added}`);
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
