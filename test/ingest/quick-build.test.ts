import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFile } from '../../src/ingest/build/build-file.ts';
import { CaseBook } from '../../src/ingest/build/case-book.ts';
import { rowsOf } from '../../src/ingest/build/file-rows.ts';
import { leftOutIn, type Judging } from '../../src/ingest/build/left-out.ts';
import { reportIn } from '../../src/ingest/build/row-report.ts';
import { suspectsIn } from '../../src/ingest/build/suspects.ts';
import { decodeFile, type DecodedFile } from '../../src/ingest/decode-file.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import { findRepeats } from '../../src/ingest/repeats/index.ts';
import { sourcesOf } from '../../src/ingest/sources.ts';
import type { Cells, Column, Table } from '../../src/ingest/table.ts';
import { allTables, tables } from '../../src/ingest/tables/index.ts';
import { knownOn } from '../../src/knowledge/as-of.ts';
import type { Finding } from '../../src/model/findings.ts';
import { wholeRow, type Activity, type Row } from '../../src/model/rows.ts';
import { rowDigests } from '../../src/privacy/rows/digests.ts';
import { day, today } from './reading.ts';

const odd = fc.constantFrom('', '-', '31-02-2016', 'Annulleret', 'Refusionssag', '01-02-1816', 'x', '710170-1234');
const days = fc.constantFrom('01-02-2016', '03-04-2016', '05-06-2016');
const fitting: Readonly<Record<string, fc.Arbitrary<string>>> = {
  day: days,
  moment: days.map((on) => `${on} 10:30`),
  birthday: fc.constant('01-01-2010'),
  month: fc.constant('2016-03'),
  cpr: fc.constantFrom('710110-1234', '620312-4321'),
  cprs: fc.constantFrom('', '710110-1234, 620312-4321'),
  id: fc.constantFrom('S-1', 'S-2', 'S-3', 'S-4', 'S-5'),
  number: fc.constantFrom('3', '12'),
  'person-id': fc.constantFrom('', '', 'P1'),
};

/** Cells of a column: most of them as they should be. */
function cellOf({ kind }: Column<unknown>): fc.Arbitrary<string> {
  const words = kind.words ?? ['Nord', 'Syd'];
  return fc.oneof(
    { arbitrary: fitting[kind.name] ?? fc.constantFrom(...words), weight: 40 },
    { arbitrary: odd, weight: 1 },
  );
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function decoded(table: Table, rows: readonly (readonly string[])[]): Promise<DecodedFile> {
  const headings = Object.values(table.columns).map(({ heading }) => heading);
  const text = [headings, ...rows].map((cells) => cells.join(';')).join('\n');
  const [source] = await sourcesOf(['-'], { stdin: streamOf(text) });
  if (source === undefined) throw new Error('nothing to read');
  const file = await readFile(source, { tables: [table], mapping: undefined }, () => undefined);
  return decodeFile(file, 0, { today, latestOn: day('2019-12-31'), mapping: undefined, people: new Map() });
}

/** Judged by what is known of two cases: the one belongs to another municipality, the other to a child. */
function judgingOf(file: DecodedFile, keepRefundCases: boolean): Judging {
  const book = new CaseBook();
  book.note('S-1', undefined, true);
  book.note('S-2', { key: '7101701234', bornOn: day('2010-01-01') }, false);
  return { repeats: findRepeats([file])(file), book, keepRefundCases, reach: today };
}

function sheetOf(table: Table): fc.Arbitrary<string[][]> {
  const whole = fc.tuple(...Object.values(table.columns).map(cellOf));
  const row = fc.oneof(
    { arbitrary: whole, weight: 20 },
    { arbitrary: whole.map((cells) => cells.slice(1)), weight: 1 },
  );
  return fc.array(row, { minLength: 1, maxLength: 8 });
}

describe.each(allTables.map((table) => [table.list, table] as const))('rows of %s', (_, table) => {
  test('that are not looked into are used, and there is nothing to say of them', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(sheetOf(table), fc.boolean(), async (sheet, keepRefundCases) => {
        const file = await decoded(table, sheet);
        const judging = judgingOf(file, keepRefundCases);
        const rows = rowsOf(file);
        const said: Finding[] = [];
        const report = reportIn(rows, judging, (finding) => said.push(finding));
        const whyLeftOut = leftOutIn(rows, judging);
        for (const [at, mark] of suspectsIn(rows, judging).entries()) {
          if (mark !== 0) continue;
          passed++;
          const caseNumber = rows.of.caseNumber?.(at);
          const ofCase = caseNumber === undefined ? undefined : judging.book.of(caseNumber);
          expect([...rows.troubles(at), ...rows.notices(at)]).toEqual([]);
          expect(whyLeftOut(at, [], ofCase)).toBeUndefined();
          report(at, undefined, []);
        }
        expect(said).toEqual([]);
      }),
      { numRuns: 400 },
    );
    // Of the list of cases every row is looked into.
    expect(passed > 20).toBe(table.list !== 'cases');
  });
});

/** The fields of an activity, taken from the cells of its row one by one. */
const heldRecord = (of: Cells, at: number, row: Row): Activity => {
  const valueOf = (name: string): unknown => of[name]?.(at);
  const people = valueOf('concerns') as readonly { readonly key: string }[] | undefined;
  const status = valueOf('status') as { readonly meaning: string | undefined } | undefined;
  return {
    id: valueOf('id'),
    concerns: people?.map(({ key }) => key) ?? [],
    type: valueOf('type') ?? '',
    subtype: valueOf('subtype'),
    eventOn: valueOf('eventOn'),
    dueOn: valueOf('dueOn'),
    doneOn: valueOf('doneOn'),
    planned: status?.meaning === 'planned',
    serviceId: valueOf('serviceId'),
    investigationId: valueOf('investigationId'),
    participants: valueOf('participants') ?? [],
    caseworker: valueOf('caseworker'),
    ...row,
  } as unknown as Activity;
};

/** What is left of activities on a day, and their digests, by their records. */
function asOfAndDigests(records: readonly Activity[]) {
  const all = { rows: records, fields: new Set(['doneOn', 'eventOn']), rowsRead: records.length, leftOut: [] };
  const { lists } = knownOn({ activities: all }, day('2016-03-31'));
  return {
    known: lists.activities?.rows.map(wholeRow),
    digests: rowDigests({ activities: all }, Buffer.alloc(32, 1), () => undefined),
  };
}

test('activities have the same fields, looked up in their columns or taken over from them', async () => {
  const { activities } = tables;
  const takingOver = { ...activities, lookUp: undefined, record: heldRecord } as unknown as Table;
  let records = 0;
  let ownKeys = 0;
  await fc.assert(
    fc.asyncProperty(sheetOf(activities), fc.boolean(), async (sheet, keepRefundCases) => {
      const file = await decoded(activities, sheet);
      const built = [file, { ...file, table: takingOver }].map((one) => {
        const said: Finding[] = [];
        const { records, leftOut } = buildFile(one, judgingOf(one, keepRefundCases), (finding) => said.push(finding));
        if (one === file) ownKeys += records.reduce((sum, row) => sum + Reflect.ownKeys(row).length, 0);
        const json = records.map((row) => JSON.stringify(row));
        return { said, leftOut, records: records.map(wholeRow), json, ...asOfAndDigests(records as Activity[]) };
      });
      records += built[0]?.records.length ?? 0;
      expect(built[0]).toEqual(built[1]);
    }),
    { numRuns: 500 },
  );
  expect(records).toBeGreaterThan(500);
  // What is looked up is nobody's to copy.
  expect(ownKeys).toBe(0);
});
