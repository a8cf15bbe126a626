import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/index.ts';
import type { Observation } from '../../src/model/observation.ts';
import { figureSheet } from '../../src/reports/compare/sheets.ts';
import { json } from '../../src/reports/json.ts';
import { readRun } from '../../src/runs/read-run.ts';
import type { SavedRun } from '../../src/runs/saved-run.ts';
import { observation, report } from './hand-made.ts';

function runOf(one: Observation): SavedRun {
  const read = readRun(json(report({ observations: [one] })));
  if ('run' in read) return read.run;
  throw new Error(read.refused);
}

/** Follow-ups per measure: 463 of 723, so many a year. */
function perYear(followUps: number): Observation {
  const summary = { value: 463 / 723, numerator: 463, denominator: 723, also: { perYear: followUps } };
  return observation({ indicator: 'follow-ups-per-measure', unit: 'rate', summary, pending: 0 });
}

function rowsOf(before: Observation, after: Observation): unknown[][] {
  const { columns, rows } = figureSheet(compareRuns(runOf(before), runOf(after)), 'da');
  expect(columns.length).toBeGreaterThan(3);
  return rows.map((row) =>
    row.slice(2, 5).map((cell) => (typeof cell === 'object' && cell !== null ? cell.shown : cell)),
  );
}

describe('a figure of which only what it is in other ways has changed', () => {
  it('shows that, so that the change can be seen', () => {
    expect(rowsOf(perYear(2.511), perYear(2.534))).toEqual([
      ['0,64 (463/723, pr. år 2,51)', '0,64 (463/723, pr. år 2,53)', '±0,00'],
    ]);
  });

  it('has not changed where no report shows it', () => {
    expect(rowsOf(perYear(2.511), perYear(2.514))).toEqual([]);
  });

  it('does not show it where it is the same', () => {
    const { summary, ...rest } = perYear(2.511);
    const after = { ...rest, summary: { ...summary, value: 362 / 723, numerator: 362 } };
    expect(rowsOf(perYear(2.511), after)).toEqual([['0,64 (463/723)', '0,50 (362/723)', '−0,14']]);
  });
});

it('a change that is rounded away has no direction', () => {
  const rate = (value: number): Observation =>
    observation({ unit: 'rate', summary: { value, numerator: value * 1000, denominator: 1000 }, pending: 0 });
  expect(rowsOf(rate(0.642), rate(0.64))).toEqual([['0,64 (642/1000)', '0,64 (640/1000)', '±0,00']]);
});
