import { expect, it } from 'vitest';
import { Sum } from '../../../src/indicators/engine/sum.ts';

function sumOf(...amounts: readonly number[]): number {
  const sum = new Sum();
  for (const amount of amounts) sum.add(amount);
  return sum.total();
}

it('is the same to the last digit in whatever order the parts come', () => {
  expect(0.1 + 0.2 + 0.7).not.toBe(0.7 + 0.2 + 0.1);
  expect(sumOf(0.7, 0.2, 0.1)).toBe(sumOf(0.1, 0.2, 0.7));
  expect(sumOf(0.5, 3, 1)).toBe(4.5);
  expect(sumOf()).toBe(0);
  expect(sumOf(1, 2, 3)).toBe(6);
});
