import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/calendar/day.ts';
import { UsageError } from '../../../src/errors.ts';
import { readAccepted } from '../../../src/quality/accepted/load.ts';

const codes = ['overlapping-placements', 'unknown-case', 'invalid-date'];

const read = (text: string) => readAccepted(text, 'accepteret.yml', codes);

function complaint(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UsageError) return error.in('en');
    throw error;
  }
  return 'none';
}

describe('the file of accepted findings', () => {
  it('holds a place or a key, a reason and a last day', () => {
    const entries = read(`
# looked at in January
- code: unknown-case
  place: ydelser.csv:12
  reason: sagen er flyttet til en anden kommune
  until: 2017-06-30
- code: overlapping-placements
  key: 00123
  reason: bor to steder efter aftale
  until: 2016-12-31
`);
    expect(entries.map((entry) => Object.assign({}, entry, { until: isoDay(entry.until) }))).toEqual([
      {
        code: 'unknown-case',
        place: 'ydelser.csv:12',
        reason: 'sagen er flyttet til en anden kommune',
        until: '2017-06-30',
      },
      // Written without quotes, and still the text it is in the list.
      { code: 'overlapping-placements', key: '00123', reason: 'bor to steder efter aftale', until: '2016-12-31' },
    ]);
  });

  it.each(['', '# nothing yet\n', '[]'])('may be empty: %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['no YAML', '- code: [', /^accepteret\.yml:1:\d+: .*a bracket is not closed/],
    ['an item without fields', '- unknown-case', /^accepteret\.yml:1:3: found a value, expected fields/],
    ['no list', 'code: unknown-case', /^accepteret\.yml:1:1: found fields, expected a list/],
    [
      'no reason',
      '- code: unknown-case\n  place: a.csv:1\n  until: 2017-01-01',
      /^accepteret\.yml:1:3: the field reason is missing/,
    ],
    [
      'an empty reason',
      '- code: unknown-case\n  place: a.csv:1\n  until: 2017-01-01\n  reason: ""',
      /^accepteret\.yml:4:11: reason: found nothing, expected a text/,
    ],
    [
      'no end',
      '- code: unknown-case\n  place: a.csv:1\n  reason: known',
      /^accepteret\.yml:1:3: the field until is missing/,
    ],
    [
      'a day that is none',
      '- code: unknown-case\n  place: a.csv:1\n  reason: known\n  until: 2017-02-30',
      /^accepteret\.yml:4:10: until: found 2017-02-30, expected a day of the calendar such as 2026-06-30/,
    ],
    [
      'neither place nor key',
      '- code: unknown-case\n  reason: known\n  until: 2017-01-01',
      /^accepteret\.yml:1:3: expected either place or key/,
    ],
    [
      'both place and key',
      '- code: unknown-case\n  place: a.csv:1\n  key: S1\n  reason: known\n  until: 2017-01-01',
      /either place or key/,
    ],
    [
      'a word that is none of these',
      '- code: unknown-case\n  place: a.csv:1\n  reason: known\n  til: 2017-01-01\n  until: 2017-01-01',
      /^accepteret\.yml:4:3: unknown field til; did you mean until\?/,
    ],
    [
      'a code that does not exist',
      '- code: unknown-case\n  place: a.csv:1\n  reason: known\n  until: 2017-01-01\n' +
        '- code: unknown-cases\n  place: a.csv:1\n  reason: known\n  until: 2017-01-01',
      /^accepteret\.yml:5:9: unknown code unknown-cases; did you mean unknown-case\?$/,
    ],
  ])('%s is told with file, line and column', (_, text, expected) => {
    expect(complaint(text)).toMatch(expected);
  });

  it('never repeats a key, nor what stands where a code should be', () => {
    const key = '610312-4001';
    const entry = `- code: ${key}\n  key: ${key}\n  reason: known\n  until: 2017-01-01`;
    expect(complaint(entry)).toBe('accepteret.yml:1:9: unknown code');
    expect(complaint(entry.replace('until', 'til'))).not.toContain(key);
    expect(complaint(entry.replace(`key: ${key}`, `key: [${key}]`))).not.toContain(key);
  });
});
