import type { Day } from '../calendar/day.ts';
import type { ListName } from '../model/lists.ts';
import type { Arguments } from '../model/words.ts';
import type { Encoding } from './bytes/scan.ts';
import type { DecodedFile, Field } from './decode-file.ts';
import type { Match } from './headings/match.ts';
import { nearestField } from './headings/nearest.ts';
import { looksLikeHeading, shownColumn } from './headings/shown.ts';
import type { Refusal } from './refusal.ts';

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
  /** The list that the headings come near to; undefined when they come near to none. */
  readonly likeness:
    | {
        readonly list: ListName;
        /** Headings of the columns without which it is not that list. */
        readonly missing: readonly string[];
        readonly columns: readonly ColumnShape[];
      }
    | undefined;
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
    columns: columnsOf(match, headings, (field) => file.fields.get(field), coded.filledOthers),
    absent: Object.entries(table.columns)
      .filter(([field]) => !match.positions.has(field))
      .map(([, { heading }]) => heading),
  };
}

export function unknownShapeOf({ code, args, likeness }: Refusal, name: string): UnknownShape {
  const near = likeness && {
    list: likeness.match.table.list,
    missing: likeness.match.missing.map((field) => headingOf(likeness.match, field)),
    columns: columnsOf(likeness.match, likeness.headings, () => undefined),
  };
  return { name, list: undefined, reason: code, args, likeness: near };
}

function columnsOf(
  match: Match,
  headings: readonly string[],
  fieldOf: (field: string) => Field | undefined,
  filledOthers: ReadonlySet<number> = new Set(),
): ColumnShape[] {
  const filled = [...headings.keys()].filter((position) => headings[position] !== '' || filledOthers.has(position));
  const uses = new Map<number, Pick<ColumnShape, 'use' | 'field'>>();
  for (const [field, position] of match.positions) uses.set(position, { use: 'matched', field });
  for (const { field, position } of match.doubles) uses.set(position, { use: 'double', field });
  for (const position of match.ignored) uses.set(position, { use: 'ignored', field: undefined });
  return filled.map((position) => {
    const { use, field } = uses.get(position) ?? { use: 'unmatched', field: undefined };
    const heading = headings[position] ?? '';
    const nearest = use === 'unmatched' ? nearestField(heading, match.table) : field;
    const known = nearest === undefined ? undefined : headingOf(match, nearest);
    const shape = {
      position: position + 1,
      heading: use === 'matched' ? matchedHeading(heading, known) : shownColumn(heading, position),
      use,
      field,
      known,
    };
    return Object.assign(shape, contentsOf(use === 'matched' && field !== undefined ? fieldOf(field) : undefined));
  });
}

/** As it stands in the file, unless it holds more than a heading should. */
function matchedHeading(heading: string, known: string | undefined): string {
  return looksLikeHeading(heading) ? heading : (known ?? '');
}

function contentsOf(field: Field | undefined): Pick<ColumnShape, 'filledRows' | 'dateForm' | 'hasClock' | 'ambiguous'> {
  return {
    filledRows: field && filledIn(field.coded.codes),
    dateForm: field?.decoded.form,
    hasClock: field?.decoded.clock,
    ambiguous: field?.decoded.remark?.code === 'ambiguous-date-form',
  };
}

function filledIn(codes: Int32Array): number {
  let filled = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] !== 0) filled++;
  return filled;
}

function headingOf({ table }: Match, field: string): string {
  return table.columns[field]?.heading ?? field;
}
