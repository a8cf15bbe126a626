import { html, type Markup } from './markup.ts';

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  /** Left out on a small screen, where another column says the same. */
  readonly onlyWide?: true;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | Markup)[])[];
}

export function dataTable({ caption, columns, rows }: Table): Markup {
  const classOf = (at: number): string => {
    const { isNumber, onlyWide } = columns[at] ?? {};
    return `${isNumber === true ? 'number' : 'text'}${onlyWide === true ? ' only-wide' : ''}`;
  };
  const head = columns.map(({ title }, at) => html`<th scope="col" class="${classOf(at)}">${title}</th>`);
  const body = rows.map(
    ([name = '', ...cells]) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${cells.map((cell, at) => html`<td class="${classOf(at + 1)}">${cell}</td>`)}
      </tr>`,
  );
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}
