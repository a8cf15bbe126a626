import { danishDate, type Day } from '../municipality/days.ts';

/** A list as its files have it: headings, and rows of cells. */
export interface SampleList {
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | boolean | undefined;

/** A figure that the lists must give, worked out from the story. */
export interface ExpectedFigure {
  readonly indicator: string;
  readonly part?: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly period: string;
  readonly group?: { readonly by: 'model' | 'unit'; readonly value: string };
  readonly value?: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly pending?: number;
  /** Bands that hold something. */
  readonly bands?: Readonly<Record<string, number>>;
  readonly longestGap?: { readonly unit: string; readonly days: number };
}

export interface Sample {
  readonly plan: string;
  readonly asOf: string;
  readonly extractedOn: Day;
  readonly lists: readonly SampleList[];
  readonly figures: readonly ExpectedFigure[];
  /** Status of each milestone that is measured. */
  readonly milestones: Readonly<Record<string, string>>;
}

/** The files of a sample's folder, by name. */
export function filesOf(sample: Sample): Map<string, string> {
  const files = new Map(sample.lists.map((list) => [list.file, csvText(list, sample.extractedOn)]));
  files.set('dubu-kpi.yml', `plan: ${sample.plan}\nas-of: ${sample.asOf}\n`);
  files.set('expected.json', expectedText(sample));
  return files;
}

function csvText({ headings, rows }: SampleList, extractedOn: Day): string {
  const lines = [[...headings, 'Udtræksdato'], ...rows.map((row) => [...row.map(cellText), danishDate(extractedOn)])];
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'Ja' : 'Nej';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function expectedText({ plan, asOf, lists, figures, milestones }: Sample): string {
  const rows = lists.map(({ file, rows: { length } }) => ({ file, rowsRead: length }));
  const lines = (all: readonly unknown[]): string => `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  return `{"plan": "${plan}", "asOf": "${asOf}",\n"rows": ${lines(rows)},\n"figures": ${lines(figures)},\n"milestones": ${JSON.stringify(milestones, undefined, 1)}}\n`;
}

/** A day as a cell; empty where there is none. */
export function dated(on: Day | undefined): string {
  return on === undefined ? '' : danishDate(on);
}

type Told = Pick<ExpectedFigure, 'value' | 'numerator' | 'denominator'>;

/** So many of so many; no value where there is none to count. */
export function shareOf<T>(all: readonly T[], is: (one: T) => boolean): Told {
  return ratio(all.filter(is).length, all.length);
}

export function ratio(numerator: number, denominator: number): Told {
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
