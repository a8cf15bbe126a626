import readWorkbook from 'read-excel-file/node';
import Papa from 'papaparse';

/** A number of a figure as a format shows it: hidden, or anything else. */
export interface FigureRow {
  readonly name: string;
  /** Value, n, N, pending and the ends of the interval, as far as the format has each in a cell of its own. */
  readonly cells: readonly string[];
}

const numbers = ['Værdi', 'Tæller', 'Nævner', 'Afventer', 'Interval fra', 'Interval til'];

/** The figures of a JSON report, with the word where a part is hidden. */
export function figuresInJson(text: string): FigureRow[] {
  const { observations } = JSON.parse(text) as { observations: Record<string, never>[] };
  return observations.map((one) => {
    const hidden = one['hidden'] as unknown as string[];
    const [low, high] = (one['interval'] ?? [null, null]) as unknown as (number | null)[];
    const said = (part: string, value: unknown): string => (hidden.includes(part) ? 'skjult' : numberText(value));
    return {
      name: String(one['indicator']),
      cells: [
        ...['value', 'numerator', 'denominator', 'pending'].map((part) => said(part, one[part])),
        said('interval', low),
        said('interval', high),
      ],
    };
  });
}

export function figuresInCsv(text: string): FigureRow[] {
  const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), { header: true, delimiter: ',' });
  return data.filter(({ Rækketype }) => Rækketype === 'nøgletal').map(rowOf);
}

export async function figuresInWorkbook(bytes: Buffer): Promise<FigureRow[]> {
  const [head = [], ...rows] = (await readWorkbook(bytes)).find(({ sheet }) => sheet === 'Nøgletal')?.data ?? [];
  const records = rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(head[at]), cell])));
  return records.filter((record) => record['Bånd'] === null).map(rowOf);
}

function rowOf(row: Readonly<Record<string, unknown>>): FigureRow {
  return { name: String(row['Nøgletal']), cells: numbers.map((name) => numberText(row[name])) };
}

/** As different programs write one number: to twelve digits. */
function numberText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  return value === 'skjult' ? value : Number(value).toPrecision(12);
}

/** Title, value, n/N, pending and interval of each figure, from the tables of Markdown. */
export function figuresInMarkdown(text: string): FigureRow[] {
  const rows = [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '));
  return figureRows(rows, rows.findIndex(([title]) => title === 'Nøgletal') + 2, 5);
}

/** The same from the page, without the interval's neighbours. */
export function figuresOnPage(text: string): FigureRow[] {
  const section = /<section[^>]*aria-labelledby="key-figures">([\s\S]*?)<\/section>/.exec(text)?.[1] ?? '';
  const rows = [...section.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell
        .replace(/<span class="band">/, '– ')
        .replace(/<small>[\s\S]*<\/small>/, '')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );
  return figureRows(rows, 1, 4);
}

/** Bands stand beneath their figure, with a dash before them. */
function figureRows(rows: readonly (readonly string[])[], from: number, columns: number): FigureRow[] {
  const figures = rows.slice(from).filter((row) => !row[0]?.startsWith('–') && row.length >= columns);
  return figures.map(([name = '', ...cells]) => ({ name, cells }));
}

/** Where a figure says that something of it is hidden: in its value and in its n/N. */
export function hiddenIn([value = '', ratio = '']: readonly string[]): string {
  return `${value === 'skjult'} ${ratio.startsWith('skjult')} ${ratio.endsWith('skjult')}`;
}
