import { isoDay, type Day } from '../../calendar/day.ts';
import type { Language } from '../../model/words.ts';
import { Numbers } from '../numbers.ts';
import type { CsvDialect } from '../presentation.ts';

/** An answer as headings, tables and remarks; every format is made from it, so that a new answer needs no format of its own. */
export interface Document {
  /** The answer first: lines above the tables. */
  readonly head: readonly string[];
  /** What a program needs to know beside the tables, by key. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sheets: readonly Sheet[];
  /** The one table for a spreadsheet, where the sheets are many. */
  readonly tidy?: Sheet;
  /** Remarks beneath the tables. */
  readonly foot: readonly string[];
}

export interface Sheet {
  /** Its name for programs; one without is told to them in the facts. */
  readonly key?: string;
  /** The first line names it; further lines say what is to be seen in it. */
  readonly title?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface SheetColumn {
  readonly key: string;
  readonly title: string;
  readonly align?: 'right';
  /** One column of a sheet takes what the others leave. */
  readonly grows?: true;
  /** Told to programs and spreadsheets, but too much for a terminal. */
  readonly terse?: true;
  /** The heading in a spreadsheet, where a number or a day there stands without the words that say what it is. */
  readonly plain?: string;
}

/** What a reader sees and what a program gets. */
export interface Told {
  readonly shown: string;
  readonly value: unknown;
  /** What a spreadsheet gets, where that is neither a number nor what is shown. */
  readonly plain?: string;
}

export type Cell = string | number | null | Told;

/** How a document is to look. */
export interface DocumentPresentation {
  readonly format: DocumentFormat;
  readonly csvDialect: CsvDialect;
  readonly language: Language;
  readonly width: number;
  readonly colour: boolean;
}

export const documentFormats = ['table', 'csv', 'json', 'markdown'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

export function told(shown: string, value: unknown): Told {
  return { shown, value };
}

/** A day: as the language writes it, and for all that goes on calculating as `2016-12-31`. */
export function toldDay(day: Day, language: Language): Told {
  const iso = isoDay(day);
  return { shown: new Numbers(language).day(day), value: iso, plain: iso };
}

export function shownIn(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.shown : String(cell);
}

/** For a spreadsheet: numbers unrounded, and what has no number as it is shown. */
export function plainIn(cell: Cell): string | number | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  return typeof cell.value === 'number' ? cell.value : (cell.plain ?? cell.shown);
}

export function valueIn(cell: Cell): unknown {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}
