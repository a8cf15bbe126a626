import type { Day } from '../calendar/day.ts';
import type { ListName } from '../model/lists.ts';
import type { Arguments } from '../model/words.ts';
import type { Encoding } from './bytes/scan.ts';
import type { DecodedFile } from './decode-file.ts';
import { nearestField } from './headings/nearest.ts';

/** What a file was taken for. */
export type FileShape = KnownShape | UnknownShape;

export interface KnownShape {
  readonly name: string;
  readonly list: ListName;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** True when a double conversion was undone. */
  readonly repaired: boolean;
  readonly delimiter: string;
  readonly headingLine: number;
  readonly titleLines: readonly number[];
  /** Lines below the data that are a count or a word about the list. */
  readonly tailLines: readonly number[];
  readonly rowsRead: number;
  readonly extractedOn: Day | undefined;
  readonly columns: readonly ColumnShape[];
  /** Headings of columns that the list can have and this file has not. */
  readonly absent: readonly string[];
}

/** A file that is no list, and why: the code of a finding with its arguments. */
export interface UnknownShape {
  readonly name: string;
  readonly list: undefined;
  readonly reason: string;
  readonly args: Arguments;
}

export interface ColumnShape {
  /** The first column is 1. */
  readonly position: number;
  /** The heading in the file, or the column's number where the heading can't be shown. */
  readonly heading: string;
  readonly use: 'matched' | 'double' | 'unmatched' | 'ignored';
  readonly field: string | undefined;
  /** The heading as the program calls it: of the field, or of the nearest one for an unmatched column. */
  readonly known: string | undefined;
  readonly filledRows: number | undefined;
  readonly dateForm: string | undefined;
  readonly hasClock: boolean | undefined;
  /** True when the form of the dates could not be settled. */
  readonly ambiguous: boolean;
}

export function shapeOf(file: DecodedFile): KnownShape {
  const { facts, headingRow, coded, table } = file;
  const { match, headings } = headingRow;
  return {
    name: file.name,
    list: table.list,
    encoding: facts.encoding,
    byteOrderMark: facts.bomBytes > 0,
    repaired: facts.doubled,
    delimiter: headingRow.layout.delimiter,
    headingLine: headingRow.line,
    titleLines: headingRow.titleLines,
    tailLines: coded.tail.map(({ line }) => line),
    rowsRead: coded.rows,
    extractedOn: file.extractedOn,
    columns: [...headings.keys()]
      .filter((position) => headings[position] !== '')
      .map((position) => columnOf(file, position)),
    absent: Object.entries(table.columns)
      .filter(([field]) => !match.positions.has(field))
      .map(([, { heading }]) => heading),
  };
}

function columnOf(file: DecodedFile, position: number): ColumnShape {
  const { match, headings } = file.headingRow;
  const shape = { position: position + 1, heading: shownHeading(headings[position], position) };
  const plain = { filledRows: undefined, dateForm: undefined, hasClock: undefined, ambiguous: false };
  const double = match.doubles.find((one) => one.position === position);
  if (double !== undefined) {
    const known = match.table.columns[double.field]?.heading;
    return { ...shape, ...plain, use: 'double', field: double.field, known };
  }
  const matched = [...match.positions].find(([, at]) => at === position)?.[0];
  const field = matched === undefined ? undefined : file.fields.get(matched);
  if (field === undefined) {
    const nearest = nearestField(headings[position] ?? '', match.table);
    const known = nearest === undefined ? undefined : match.table.columns[nearest]?.heading;
    return {
      ...shape,
      ...plain,
      use: match.ignored.includes(position) ? 'ignored' : 'unmatched',
      field: undefined,
      known,
    };
  }
  return {
    ...shape,
    use: 'matched',
    field: field.name,
    known: field.heading,
    filledRows: field.coded.codes.reduce((filled, code) => filled + (code === 0 ? 0 : 1), 0),
    dateForm: field.decoded.form,
    hasClock: field.decoded.clock,
    ambiguous: field.decoded.remark?.code === 'ambiguous-date-form',
  };
}

/**
 * An unmatched column's heading, if it looks like one: where a list has no headings its first row of data stands in
 * their place. Else the column's number.
 */
export function shownHeading(heading: string | undefined, position: number): string {
  const number = `#${position + 1}`;
  if (heading === undefined || heading.length > 60 || /\d{6}/.test(heading.replaceAll(/[\s.-]/g, ''))) return number;
  return /^[\p{L}\p{N} .,:;/()%§&+_-]+$/u.test(heading) && /\p{L}/u.test(heading) ? `${number} ${heading}` : number;
}
