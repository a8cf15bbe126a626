import { isoDay } from '../../calendar/day.ts';
import type { ColumnShape, FileShape, KnownShape, UnknownShape } from '../../ingest/index.ts';
import type { ListName } from '../../model/lists.ts';
import { tool } from '../tool.ts';
import { whyUnknown } from './shape-text.ts';

const schemaVersion = 1;

/** The keys and their order are a contract. Words are English, whatever the language of the report. */
export interface InspectJson {
  readonly schemaVersion: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly (KnownJson | UnknownJson)[];
}

interface KnownJson {
  readonly file: string;
  readonly list: ListName;
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** True when the text had been converted to UTF-8 twice and was turned back. */
  readonly repaired: boolean;
  readonly delimiter: string;
  readonly headingLine: number;
  /** Lines above the headings and below the data that hold no rows. */
  readonly skippedLines: readonly number[];
  readonly rows: number;
  readonly extractedOn: string | null;
  readonly columns: readonly ColumnJson[];
  /** Headings that the list can have and the file has not. */
  readonly absent: readonly string[];
}

/** A file that is no list, and why. */
interface UnknownJson {
  readonly file: string;
  readonly list: null;
  readonly reasonCode: string;
  readonly reason: string;
  /** The list that its headings come near to. */
  readonly resembles: {
    readonly list: ListName;
    readonly missing: readonly string[];
    readonly columns: readonly ColumnJson[];
  } | null;
}

interface ColumnJson {
  /** The first column is 1. */
  readonly position: number;
  readonly heading: string;
  readonly use: ColumnShape['use'];
  readonly field: string | null;
  /** The heading the program knows: of the field, or of the one that an unmatched heading looks like. */
  readonly known: string | null;
  readonly filled: number | null;
  readonly dateForm: string | null;
  readonly hasClock: boolean | null;
  readonly ambiguous: boolean;
}

export function inspectJson(shapes: readonly FileShape[]): string {
  const files = shapes.map((shape) => (shape.list === undefined ? unknownJson(shape) : knownJson(shape)));
  const whole: InspectJson = { schemaVersion, tool, files };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function knownJson(shape: KnownShape): KnownJson {
  return {
    file: shape.name,
    list: shape.list,
    encoding: shape.encoding,
    byteOrderMark: shape.byteOrderMark,
    repaired: shape.repaired,
    delimiter: shape.delimiter,
    headingLine: shape.headingLine,
    skippedLines: [...shape.titleLines, ...shape.tailLines],
    rows: shape.rowsRead,
    extractedOn: shape.extractedOn === undefined ? null : isoDay(shape.extractedOn),
    columns: shape.columns.map(columnJson),
    absent: shape.absent,
  };
}

function columnJson(column: ColumnShape): ColumnJson {
  return {
    position: column.position,
    heading: column.heading,
    use: column.use,
    field: column.field ?? null,
    known: column.known ?? null,
    filled: column.filledRows ?? null,
    dateForm: column.dateForm ?? null,
    hasClock: column.hasClock ?? null,
    ambiguous: column.ambiguous,
  };
}

function unknownJson(shape: UnknownShape): UnknownJson {
  const { name, reason, likeness } = shape;
  return {
    file: name,
    list: null,
    reasonCode: reason,
    reason: whyUnknown(shape, 'en'),
    resembles: likeness === undefined ? null : { ...likeness, columns: likeness.columns.map(columnJson) },
  };
}
