import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLists } from '../../src/ingest/index.ts';
import type { Table } from '../../src/ingest/table.ts';
import { allTables } from '../../src/ingest/tables/index.ts';
import { today } from './reading.ts';

/** Cells that come close to dates, times, numbers and persons, and cells that don't. */
const nearly = fc
  .array(fc.constantFrom('0', '1', '16', '2016', '-', '/', '.', ':', ' ', 'T', 'Z', '+', 'e', ',', 'kl', '31', '61'), {
    maxLength: 10,
  })
  .map((parts) => parts.join(''));
const cell = fc.oneof(
  { arbitrary: nearly, weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      '',
      '-',
      'NULL',
      '01-02-2016',
      '2016-02-01T10:00:00Z',
      '42401',
      '611216-4234',
      'S-1',
      'Afsluttet',
      'ja',
      '1.234,50',
      '=1',
    ),
    weight: 3,
  },
);

function quoted(cells: readonly string[]): string {
  return cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';');
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function headingsOf(table: Table): string[] {
  return Object.values(table.columns).map(({ heading }) => heading);
}

describe('any cells', () => {
  test.each(allTables.map((table) => [table.list, table] as const))(
    'in %s: every row is accounted for',
    async (list, table) => {
      const headings = headingsOf(table);
      const row = fc.array(cell, { minLength: headings.length, maxLength: headings.length });
      let used = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
          const text = [headings, ...rows, headings.map(() => 'x')].map(quoted).join('\n');
          const { files } = await readLists(['-'], { today, stdin: { list, stream: streamOf(text) } });
          const [file] = files;
          const leftOut = (file?.rowsLeftOut ?? []).reduce((sum, { count }) => sum + count, 0);
          expect(file?.rowsRead).toBe(rows.length + 1);
          expect((file?.rowsUsed ?? 0) + leftOut).toBe(rows.length + 1);
          used += file?.rowsUsed ?? 0;
        }),
        { numRuns: 150 },
      );
      expect(used).toBeGreaterThan(0);
    },
  );
});
