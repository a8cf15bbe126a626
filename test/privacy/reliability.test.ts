import { describe, expect, it } from 'vitest';
import { suppress } from '../../src/privacy/suppress.ts';
import { observation } from '../reports/hand-made.ts';
import { unpointed } from '../support/privacy/unpointed.ts';

const few = [1, 2, 3, 4];

/** What is published of whether a share can be relied on, where some cases could not be judged; a tenth may lack something. */
function published(cases: number, pending: number, lacking: number): string {
  const isReliable = lacking <= (cases + pending + lacking) / 10;
  const one = observation({
    status: isReliable ? 'ok' : 'unreliable',
    summary: { value: 1, numerator: cases, denominator: cases },
    pending,
    excluded: [{ reason: 'no-date', count: lacking }],
    account: null,
  });
  return String(suppress(unpointed([one]), { minCell: 5 }).observations[0]?.status);
}

describe('whether a figure can be relied on', () => {
  it('is hidden however few its cases are, where it hangs on how few', () => {
    // One of 1 + 6 + 1 to 2 + 6 + 1 is more than a tenth, one of 3 + 6 + 1 and more is not.
    expect(few.map((cases) => published(cases, 6, 1))).toEqual(few.map(() => 'hidden'));
  });

  it('is hidden however few are pending, where it hangs on how few', () => {
    // Two of 15 + 1 + 2 to 15 + 2 + 2 are more than a tenth, two of 15 + 3 + 2 and more are not.
    expect(few.map((pending) => published(15, pending, 2))).toEqual(few.map(() => 'hidden'));
  });

  it('is told where it is the same for all small numbers', () => {
    expect(few.map((cases) => published(cases, 30, 1))).toEqual(few.map(() => 'ok'));
    expect(few.map((cases) => published(cases, 0, 2))).toEqual(few.map(() => 'unreliable'));
    expect(few.map((pending) => published(40, pending, 1))).toEqual(few.map(() => 'ok'));
  });
});
