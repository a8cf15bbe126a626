import { latest, type Day } from '../calendar/day.ts';
import type { Finding } from '../model/findings.ts';
import type { CodedColumn } from './coded/coded-column.ts';
import type { People } from './kinds/cpr.ts';
import type { Decoded, Surroundings } from './kinds/kind.ts';
import type { ListMapping } from './mapping.ts';
import type { ReadFile } from './read-file.ts';
import type { Column, Table } from './table.ts';

/** A column of a file with what its texts come to. */
export interface Field {
  readonly name: string;
  /** The heading as the program calls it. */
  readonly heading: string;
  readonly coded: CodedColumn;
  readonly decoded: Decoded<unknown>;
}

export interface DecodedFile extends ReadFile {
  readonly table: Table;
  /** Its place among the files of the run. */
  readonly index: number;
  readonly fields: ReadonlyMap<string, Field>;
  /** The newest Udtræksdato that is not in the future. */
  readonly extractedOn: Day | undefined;
  /** The newest day in the file on which something has happened. Looked for when asked: few files need it. */
  readonly newestEventOn: () => Day | undefined;
}

/** What a file is decoded by. */
export interface Decoding {
  readonly today: Day;
  readonly latestOn: Day;
  readonly mapping: ListMapping | undefined;
  readonly people: People;
}

export function decodeFile(file: ReadFile, index: number, decoding: Decoding): DecodedFile {
  const { table } = file.headingRow.match;
  const fields = new Map<string, Field>();
  for (const [name, coded] of file.coded.columns) {
    const column = table.columns[name];
    if (column === undefined) continue;
    const decoded = decodeColumn(column, coded, surroundingsOf(name, decoding));
    fields.set(name, { name, heading: column.heading, coded, decoded });
  }
  const newest = (names: readonly string[]): Day | undefined =>
    latest(...names.map((name) => newestOf(fields.get(name), decoding.today)));
  return {
    ...file,
    table,
    index,
    fields,
    extractedOn: newest(['extractedOn']),
    newestEventOn: () => newest(table.events),
  };
}

function decodeColumn({ kind }: Column<unknown>, coded: CodedColumn, around: Surroundings): Decoded<unknown> {
  if (kind.decodeLater !== undefined) return kind.decodeLater(() => coded.texts);
  const plain = coded.dates === undefined ? undefined : kind.decodeDates?.(coded.dates, around);
  return plain ?? kind.decode(coded.texts, around);
}

/** The newest Udtræksdato of a file that has not been decoded yet. */
export function extractDayOf(file: ReadFile, decoding: Decoding): Day | undefined {
  const { table } = file.headingRow.match;
  const coded = file.coded.columns.get('extractedOn');
  const column = table.columns['extractedOn'];
  if (coded === undefined || column === undefined) return undefined;
  const decoded = decodeColumn(column, coded, surroundingsOf('extractedOn', decoding));
  return newestOf({ name: 'extractedOn', heading: column.heading, coded, decoded }, decoding.today);
}

/** What is to be said about whole columns. */
export function columnFindings({ name, fields, headingRow }: DecodedFile): Finding[] {
  const findings: Finding[] = [];
  const hasUtc = [...fields.values()].some(({ decoded }) => decoded.utc === true);
  for (const { heading, decoded } of fields.values()) {
    const at = { file: name, line: headingRow.line, column: heading };
    if (decoded.remark !== undefined) findings.push({ ...decoded.remark, at });
    if (hasUtc && isBareIsoDate(decoded)) findings.push({ code: 'dates-may-be-utc', at });
  }
  return findings;
}

/** Beside UTC stamps, a date that has lost its time may have been cut from one, and be a day early. */
function isBareIsoDate({ form, clock, utc }: Decoded<unknown>): boolean {
  return form === 'yyyy-mm-dd' && clock === false && utc !== true;
}

function surroundingsOf(name: string, { latestOn, mapping, people }: Decoding): Surroundings {
  return { latestOn, dateForm: mapping?.dateForms.get(name), codes: mapping?.codes.get(name), people };
}

function newestOf(field: Field | undefined, today: Day): Day | undefined {
  let newest: Day | undefined;
  const values = field?.decoded.values ?? [];
  for (let code = 0; code < values.length; code++) {
    const on = dayIn(values[code]);
    if (on !== undefined && on <= today && (newest === undefined || on > newest)) newest = on;
  }
  return newest;
}

/** The day in a decoded value, whether it is a day or a moment. */
export function dayIn(value: unknown): Day | undefined {
  if (typeof value === 'number') return value as Day;
  if (typeof value === 'object' && value !== null && 'on' in value) return value.on as Day;
  return undefined;
}
