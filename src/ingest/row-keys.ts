import type { Place } from '../model/findings.ts';
import type { Row } from '../model/rows.ts';
import { cellsOf } from './build/file-rows.ts';
import { personIn, type RowPerson } from './build/person-of.ts';
import type { DecodedFile } from './decode-file.ts';

/** The id and case number of the row at a place. Personal data: to be compared with, and never written anywhere. */
export interface KeysAt {
  (at: Place): readonly string[];
}

/** Whose the row at a place is; undefined where no row begins. Personal data: to be made a pseudonym of, and never written. */
export interface SubjectAt {
  (at: Place): Pick<Row, 'caseNumber' | 'child'> | undefined;
}

/** Looks rows up by their place, those that were left out too. */
export function keysIn(files: readonly DecodedFile[]): KeysAt {
  const rowOf = rowsIn(files);
  return (at) => {
    const place = rowOf(at);
    return place === undefined ? [] : keysOf(place.file, place.row);
  };
}

/** The same for the case of a row, or the child of one without a case. */
export function subjectsIn(files: readonly DecodedFile[]): SubjectAt {
  const rowOf = rowsIn(files);
  return (at) => {
    const place = rowOf(at);
    if (place === undefined) return undefined;
    const of = cellsOf(place.file);
    const person: RowPerson = { child: undefined, bornOn: undefined };
    personIn(of)(person, place.row, undefined, false);
    return { caseNumber: of.caseNumber?.(place.row), child: person.child };
  };
}

function rowsIn(files: readonly DecodedFile[]) {
  const byName = new Map(files.map((file) => [file.name, file]));
  return ({ file: name, line }: Place): { readonly file: DecodedFile; readonly row: number } | undefined => {
    const file = byName.get(name);
    const row = file === undefined || line === undefined ? -1 : rowAt(file.coded.lines, line);
    return row === -1 || file === undefined ? undefined : { file, row };
  };
}

function keysOf({ fields }: DecodedFile, row: number): string[] {
  const keys = ['id', 'caseNumber'].map((name) => {
    const field = fields.get(name);
    return field?.decoded.values[field.coded.codes[row] ?? 0];
  });
  return [...new Set(keys.filter((key) => typeof key === 'string'))];
}

/** Lines stand in order; -1 for a line on which no row begins. */
function rowAt(lines: Int32Array, line: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = lines[middle] ?? 0;
    if (found === line) return middle;
    if (found < line) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
