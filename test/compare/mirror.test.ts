import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import type { Comparison, Matched } from '../../src/compare/comparison.ts';
import { compareRuns } from '../../src/compare/index.ts';
import { rowCounts } from '../../src/compare/rows.ts';
import { pack } from '../../src/privacy/rows/packed.ts';
import type { SavedMilestone, SavedObservation, SavedRun } from '../../src/runs/saved-run.ts';

const day = parseDay('2016-12-31') as Day;
const few = fc.integer({ min: 0, max: 3 });
const number = fc.option(few, { nil: null });

const observation: fc.Arbitrary<SavedObservation> = fc.record({
  indicator: fc.constantFrom('notifications', 'investigation-within-4-months', 'of-another-version'),
  part: fc.constantFrom(null, 'children'),
  parameters: fc.constantFrom({}, { months: 6 }),
  group: fc.constantFrom(null, { by: 'team', value: 'Nord' }, { by: 'team', value: 'Syd' }),
  period: fc.constantFrom('2016K1', '2016K2'),
  from: fc.constant(day),
  to: fc.constant(day),
  status: fc.constantFrom('ok', 'not-evaluated', 'hidden'),
  hidden: fc.constantFrom([], ['value']),
  reasonCode: fc.constantFrom(null, 'missing-list'),
  reasonArgs: fc.constant({}),
  unit: fc.constantFrom('share', 'count'),
  value: number,
  numerator: number,
  denominator: number,
  pending: number,
  interval: fc.constant(null),
  excluded: fc.constant([]),
  notes: fc.constant([]),
  account: fc.constant(null),
  mergeable: fc.constant(null),
});

const milestone: fc.Arbitrary<SavedMilestone> = fc.record({
  plan: fc.constantFrom('one', 'two'),
  milestone: fc.constantFrom('a', 'b'),
  kind: fc.constant('target-by' as const),
  title: fc.constant({ da: 'Mål', en: 'Target' }),
  page: fc.constant(null),
  indicator: fc.constantFrom(null, 'notifications', 'investigation-within-4-months'),
  parameters: fc.constant({}),
  op: fc.constant('>='),
  target: number,
  direction: fc.constant(null),
  due: fc.constant('2016-06-30'),
  from: fc.constant(null),
  to: fc.constant(null),
  baseline: fc.constant(null),
  done: fc.constant(null),
  period: fc.constant('2016K2'),
  value: number,
  numerator: number,
  denominator: number,
  pending: number,
  status: fc.constantFrom('met', 'missed', 'hidden'),
  hidden: fc.constant([]),
  why: fc.constant({ code: 'target-met', args: {} }),
  uncertain: fc.boolean(),
  bounds: fc.constant(null),
});

const settings = fc.record({
  holidays: fc.constant<SavedRun['settings']['holidays']>([]),
  budget: fc.constant<SavedRun['settings']['budget']>([]),
  clock: fc.constantFrom('awareness', 'start'),
});
const rows = fc
  .array(fc.array(fc.constantFrom(0, 1), { minLength: 3, maxLength: 3 }), { maxLength: 8 })
  .map((all) => pack(all.map(([a = 0, b = 0, c = 0]) => `${a}`.repeat(8) + `${b}`.repeat(4) + `${c}`.repeat(4))));

const run: fc.Arbitrary<SavedRun> = fc.record({
  schemaVersion: fc.constant(1 as const),
  tool: fc.record({ version: fc.constantFrom('1.0.0', '1.1.0') }),
  asOf: fc.constantFrom(day, (day + 1) as Day),
  audience: fc.constantFrom('internal', 'publication'),
  publication: fc.constantFrom(null, { minCell: 5 }),
  plans: settings.map((of) => [{ id: 'one', title: { da: '', en: '' }, settings: of }]),
  settings,
  asked: fc.record({
    periods: fc.constantFrom([], ['2016K1'], ['2016K1', '2016K2']),
    by: fc.constantFrom(null, 'team'),
    only: fc.constantFrom(null, ['notifications']),
    keepRefundCases: fc.boolean(),
    mapping: fc.constantFrom(null, 'a'.repeat(64)),
  }),
  inputs: fc.array(
    fc.record({
      file: fc.constant('a.csv'),
      list: fc.constantFrom('notifications' as const, 'cases' as const),
      encoding: fc.constant(null),
      delimiter: fc.constant(null),
      rowsRead: number,
      rowsUsed: number,
      rowsLeftOut: fc.constant([]),
      extractedOn: fc.constant(null),
      sha256: fc.constantFrom(null, '1'.repeat(64), '2'.repeat(64)),
    }),
    { maxLength: 3 },
  ),
  rows: fc.option(
    fc.record({ key: fc.constantFrom('k', 'l'), form: fc.constant(1), lists: fc.record({ cases: rows }) }),
    { nil: null },
  ),
  definitions: fc.constantFrom(
    [],
    [{ indicator: 'notifications', version: 1, sha256: 'x' }],
    [{ indicator: 'notifications', version: 2, sha256: 'y' }],
  ),
  observations: fc.array(observation, { maxLength: 6 }),
  milestones: fc.array(milestone, { maxLength: 4 }),
}) as fc.Arbitrary<SavedRun>;

function turned<T extends { readonly before: unknown; readonly after: unknown }>(change: T): T {
  return { ...change, before: change.after, after: change.before };
}

interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

function turnedMatch<T, C extends Change>({ same, changed, onlyBefore, onlyAfter }: Matched<T, C>): Matched<T, C> {
  return { same, changed: changed.map(turned), onlyBefore: onlyAfter, onlyAfter: onlyBefore };
}

const otherSide: Readonly<Record<string, string>> = {
  'none-before': 'none-after',
  'none-after': 'none-before',
  'only-before': 'only-after',
  'only-after': 'only-before',
};

/** A comparison as seen from the other run. */
function mirrored(comparison: Comparison): Comparison {
  const { runs, figures, milestones, lists, rowsNotTold, definitions, settings: choices, causes } = comparison;
  const changed = figures.changed.map((one) => ({
    ...one,
    difference: one.difference === null ? null : 0 - one.difference,
  }));
  return {
    runs: turned(runs),
    figures: turnedMatch({ ...figures, changed }),
    milestones: turnedMatch(milestones),
    lists: lists.map((one) => ({
      ...one,
      files: (otherSide[one.files] ?? one.files) as typeof one.files,
      rows: turned(one.rows),
      counts: one.counts && { ...one.counts, added: one.counts.vanished, vanished: one.counts.added },
    })),
    rowsNotTold: rowsNotTold && ((otherSide[rowsNotTold] ?? rowsNotTold) as typeof rowsNotTold),
    definitions: definitions.map(turned),
    settings: choices.map(turned),
    causes,
  };
}

/** In an order that does not depend on which run came first. */
function inOrder({ figures, milestones, settings: choices, causes, ...others }: Comparison): unknown {
  const sorted = <T>(all: readonly T[]): T[] =>
    all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    ...others,
    figures: { ...figures, changed: sorted(figures.changed) },
    milestones: { ...milestones, changed: sorted(milestones.changed) },
    settings: sorted(choices),
    causes: sorted(causes),
  };
}

describe('a comparison', () => {
  it('of a run with itself has no change', () => {
    fc.assert(
      fc.property(run, (one) => {
        const { figures, milestones, definitions, settings: choices, causes, lists } = compareRuns(one, one);
        expect(figures).toEqual({ same: one.observations.length, changed: [], onlyBefore: [], onlyAfter: [] });
        expect(milestones).toEqual({ same: one.milestones.length, changed: [], onlyBefore: [], onlyAfter: [] });
        expect([...definitions, ...choices, ...causes]).toEqual([]);
        for (const { files, counts } of lists) {
          expect(['same', 'not-told']).toContain(files);
          expect(counts === undefined || counts.changed + counts.added + counts.vanished + counts.otherStart).toBe(
            counts === undefined ? true : 0,
          );
        }
      }),
    );
  });

  it('is the same seen from either run', () => {
    fc.assert(
      fc.property(run, run, (one, other) => {
        expect(inOrder(mirrored(compareRuns(one, other)))).toEqual(inOrder(compareRuns(other, one)));
      }),
    );
  });

  it('accounts for everything of both, and gives every change a cause', () => {
    fc.assert(
      fc.property(run, run, (before, after) => {
        const { figures, milestones } = compareRuns(before, after);
        const both = figures.same + figures.changed.length;
        expect(both + figures.onlyBefore.length).toBe(before.observations.length);
        expect(both + figures.onlyAfter.length).toBe(after.observations.length);
        const judged = milestones.same + milestones.changed.length;
        expect(judged + milestones.onlyBefore.length).toBe(before.milestones.length);
        expect(judged + milestones.onlyAfter.length).toBe(after.milestones.length);
        for (const { causes } of [...figures.changed, ...milestones.changed]) expect(causes).not.toEqual([]);
      }),
    );
  });
});

describe('rows held together', () => {
  const row = (key: string, content: string, start: string): string =>
    key.repeat(8) + content.repeat(4) + start.repeat(4);
  it.each([
    ['the same rows', ['a11', 'b11'], ['b11', 'a11'], { same: 2, changed: 0, added: 0, vanished: 0, otherStart: 0 }],
    ['another content', ['a11'], ['a21'], { same: 0, changed: 1, added: 0, vanished: 0, otherStart: 0 }],
    ['another start', ['a11'], ['a22'], { same: 0, changed: 1, added: 0, vanished: 0, otherStart: 1 }],
    ['one gone and one new', ['a11'], ['b11'], { same: 0, changed: 0, added: 1, vanished: 1, otherStart: 0 }],
    // Of three siblings on a case one is left, one is changed and one is gone.
    [
      'rows with one key',
      ['a11', 'a21', 'a31'],
      ['a41', 'a11'],
      { same: 1, changed: 1, added: 0, vanished: 1, otherStart: 0 },
    ],
    ['nothing and something', [], ['a11', 'a11'], { same: 0, changed: 0, added: 2, vanished: 0, otherStart: 0 }],
  ])('are counted: %s', (_, before, after, counts) => {
    const packed = (rows: readonly string[]): string =>
      pack(rows.map(([key = '', content = '', start = '']) => row(key, content, start)));
    expect(rowCounts(packed(before), packed(after))).toEqual(counts);
  });

  it('are not where the digests are none', () => {
    expect(rowCounts('AAAA', '')).toBeUndefined();
  });
});
