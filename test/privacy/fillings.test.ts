import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFillings, someFilling, type Fact } from '../support/privacy/fillings.ts';

/** 2 × 2 with the sums of its rows and columns: unknowns 0 1 / 2 3. */
const margins = (rows: [number, number], columns: [number, number]): Fact[] => [
  { of: [0, 1], is: rows[0] },
  { of: [2, 3], is: rows[1] },
  { of: [0, 2], is: columns[0] },
  { of: [1, 3], is: columns[1] },
];

describe('the search for fillings', () => {
  it('goes through every filling of a table with margins', () => {
    // The corner can be 0, 1 or 2, and settles the rest.
    expect([...allFillings(4, margins([2, 5], [3, 4]), 7)]).toEqual([
      [0, 2, 3, 2],
      [1, 1, 2, 3],
      [2, 0, 1, 4],
    ]);
  });

  it('finds one where there is one, and none where there is none', () => {
    expect(someFilling([0, 0, 0, 0], [...margins([2, 5], [3, 4]), { of: [0], is: 2 }])).toEqual([2, 0, 1, 4]);
    expect(someFilling([0, 0, 0, 0], [...margins([2, 5], [3, 4]), { of: [0], is: 3 }])).toBeUndefined();
  });

  it('takes in what is at least so much', () => {
    const atLeastOne: Fact[] = [0, 1].map((unknown) => ({ of: [unknown], is: 1, atLeast: true }));
    expect(someFilling([0, 0, 0, 0], [...margins([2, 5], [3, 4]), ...atLeastOne])).toEqual([1, 1, 2, 3]);
    expect(someFilling([0, 0], [{ of: [0, 1], is: 1 }, ...atLeastOne])).toBeUndefined();
  });

  it('agrees with trying all, whatever is known', () => {
    const fact = fc.record({
      of: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
      is: fc.nat(6),
      atLeast: fc.boolean(),
    });
    const whole: Fact = { of: [0, 1, 2, 3], is: 6 };
    const met = { some: 0, none: 0 };
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 5 }), (facts) => {
        const [first] = allFillings(4, [whole, ...facts], 6);
        const found = someFilling([0, 0, 0, 0], [whole, ...facts]);
        met[first === undefined ? 'none' : 'some']++;
        return (first === undefined) === (found === undefined);
      }),
      { seed: 3 },
    );
    expect(Math.min(met.some, met.none)).toBeGreaterThan(15);
  });
});
