import { describe, expect, it } from 'vitest';
import { linesOf, plan, withMilestone } from '../support/plans/complaints.ts';

/** Where a plan is refused as being about a person. */
function placesIn(text: string): string[] {
  return linesOf(text).flatMap((line) => /^plan\.yml:(\d+:\d+): here is a CPR number/.exec(line)?.[1] ?? []);
}

describe('a plan about a person is refused, with the place', () => {
  it.each([
    ['in a text', plan.replace('Min plan', 'Om 620202-2345'), '2:14'],
    ['in an id', plan.replace('id: limit-90', 'id: b-6202022345'), '7:9'],
    ['as a number, which YAML makes of ten digits', plan.replace('title: Frist', 'title: 6202022345'), '8:12'],
    ['in the name of a field', plan.replace('due:', '620202-2345:'), '13:5'],
    ['in a list', withMilestone('kind: deliverable, note: [a, 620202-2345]'), '14:59'],
    ['where a number belongs', plan.replace('target: 0.9', 'target: 620202-2345'), '12:13'],
  ])('%s', (_, text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  it.each([
    ['no plan without one', plan],
    [
      'no amount, which may have as many digits',
      plan.replace('clock: start', 'clock: start\n  budget: [{ amount: 1202022345 }]'),
    ],
    ['no ten digits that are no day', plan.replace('Min plan', 'ISBN 9999999999')],
  ])('and %s', (_, text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('and one that holds itself has its other mistakes told', () => {
    const lines = linesOf(`${plan}extra: &a\n  b: *a\n`);
    expect(lines.some((line) => line.startsWith('plan.yml:14:1: '))).toBe(true);
  });
});
