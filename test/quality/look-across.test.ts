import { describe, expect, it } from 'vitest';
import { acrossRules, lookAcross } from '../../src/quality/across.ts';
import { thinMonth } from '../../src/quality/across-time/thin-month.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { overviewOf } from '../support/quality/example.ts';

const services = `
  id | case | child | type         | start      | ended      | continues
  1  | A    | one   | Plejefamilie | 2016-01-01 | 2016-06-30 |
  2  | A    | one   | Opholdssted  | 2016-06-01 |            |
`;

describe('looking across lists', () => {
  it('gives what every rule finds that can look, and names every other with its reason', () => {
    const { findings, notChecked } = lookAcross(overviewOf({ services }));
    expect(findings.map(({ code }) => code)).toEqual(['overlapping-placements']);
    expect(notChecked).toContainEqual({
      code: 'unknown-case',
      reason: { code: 'missing-list', args: { list: 'cases' } },
    });
    expect(notChecked).toContainEqual({ code: 'vanished-row', reason: { code: 'no-earlier-run' } });
    const looked = ['overlapping-placements', 'broken-chain', 'gap-in-chain', 'overlap-in-chain', 'different-child'];
    expect(notChecked.map(({ code }) => code)).toEqual(
      acrossRules
        .map(({ code }) => code)
        .filter((code) => ![...looked, 'thin-month', 'unreliable-figure'].includes(code)),
    );
  });
});

describe('how far a list reaches', () => {
  const notifications = [
    'received',
    ...[1, 2, 3].flatMap((month) => Array.from({ length: 12 }, () => `2016-0${month}-15`)),
  ].join('\n');

  it('is told by the day it was taken out, and not by the as-of day', () => {
    const overview = overviewOf({ notifications, asOf: '2016-12-31' });
    expect(thinMonth.find(overview)).toMatchObject([{ args: { month: '2016-04', rows: 0 } }]);
    const taken = overview.files.map((file) => ({ ...file, extractedOn: dayNamed('2016-04-29') }));
    expect(thinMonth.find({ ...overview, files: taken })).toEqual([]);
  });
});
