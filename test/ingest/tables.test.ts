import { expect, test } from 'vitest';
import type { Cells } from '../../src/ingest/table.ts';
import { allTables } from '../../src/ingest/tables/index.ts';
import { blankRows } from '../support/indicators/rows.ts';

const blank = { caseNumber: undefined, child: undefined, bornOn: undefined, unusable: undefined };

test.each(allTables.map((table) => [table.list, table] as const))(
  'a record of %s has every field, each once',
  (list, table) => {
    const of = Object.fromEntries(
      Object.keys(table.columns).map((name) => [name, () => undefined]),
    ) as unknown as Cells;
    const record = table.record(of, 0, { ...blank, file: 3, line: 7 });
    expect(record).toMatchObject({ ...blank, file: 3, line: 7 });
    expect(Object.keys(record).sort()).toEqual(Object.keys(blankRows[list]).sort());
  },
);
