import { expect, test } from 'vitest';
import type { Cells, RowColumns, Table } from '../../src/ingest/table.ts';
import { allTables } from '../../src/ingest/tables/index.ts';
import { wholeRow, type Row } from '../../src/model/rows.ts';
import { blankRows } from '../support/indicators/rows.ts';

const blank = { caseNumber: undefined, child: undefined, bornOn: undefined, unusable: undefined };
const place = { file: 3, line: 7 };

/** The record of a row in which nothing is filled in. */
function blankRecord(table: Table): Row {
  const names = Object.keys(table.columns);
  if (table.lookUp === undefined) {
    const of = Object.fromEntries(names.map((name) => [name, () => undefined])) as unknown as Cells;
    return table.record(of, 0, { ...blank, ...place });
  }
  const none = { values: [undefined], codes: Int32Array.of(0) };
  const rows: RowColumns = {
    file: place.file,
    lines: Int32Array.of(place.line),
    caseNumber: none,
    personAt: () => blank,
    unusable: new Map(),
  };
  return wholeRow(table.lookUp(rows, () => none)(0));
}

test.each(allTables.map((table) => [table.list, table] as const))('a record of %s has every field', (list, table) => {
  const record = blankRecord(table);
  expect(record).toMatchObject({ ...blank, ...place });
  expect(Object.keys(record).sort()).toEqual(Object.keys(blankRows[list]).sort());
});
