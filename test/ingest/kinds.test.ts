import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import { cpr, cprs } from '../../src/ingest/kinds/cpr.ts';
import { cprBirth } from '../../src/model/cpr-number.ts';
import { holdsCpr } from '../../src/model/person-number.ts';
import { birthday, day, moment, twoYearsAfter } from '../../src/ingest/kinds/dates.ts';
import type { Decoded, Kind } from '../../src/ingest/kinds/kind.ts';
import { number } from '../../src/ingest/kinds/number.ts';
import { code, text, words, yesNo } from '../../src/ingest/kinds/text.ts';
import { codeHolding } from '../../src/ingest/tables/words.ts';
import { day as dayOf } from './reading.ts';
import { surroundings } from '../support/ingest/surroundings.ts';

/** A column of texts, read; the first text of every column is the empty one. */
function column<V>(kind: Kind<V>, ...texts: readonly string[]): Decoded<V> {
  return kind.decode(['', ...texts], surroundings());
}

function values<V>(kind: Kind<V>, ...texts: readonly string[]): (V | undefined)[] {
  return column(kind, ...texts).values.slice(1);
}

describe('numbers', () => {
  test.each([
    ['1.234.567,89', 1_234_567.89],
    ['1234,5', 1234.5],
    ['-12', -12],
    ['+3,25', 3.25],
    ['0', 0],
    ['1 234,50 kr.', 1234.5],
    ['1.234', 1234],
  ])('%s', (text, value) => {
    expect(values(number, text)).toEqual([value]);
  });

  test('a column has a decimal point only when no cell needs a comma for it', () => {
    expect(values(number, '12.5', '1,234.50')).toEqual([12.5, 1234.5]);
    expect(values(number, '12.50', '1.234', '7')).toEqual([12.5, 1.234, 7]);
    const both = column(number, '12.5', '12,5');
    expect([both.values[1], both.values[2]]).toEqual([undefined, 12.5]);
    expect(both.troubles?.[1]).toBe('invalid-number');
  });

  test.each(['1,2,3', '12a', '1.23.456', '--1', '1e5', '½'])('%s is none', (text) => {
    expect(column(number, text).troubles).toEqual([undefined, 'invalid-number']);
  });
});

describe('dates', () => {
  test('with an offset from UTC are turned into Danish time', () => {
    const [summer, winter, west] = values(
      moment,
      '2016-07-01T00:30:00+02:00',
      '2016-01-01T00:30:00+0100',
      '2016-06-30T18:30:00-04:00',
    );
    expect([summer, winter, west].map((value) => value && isoDay(value.on))).toEqual([
      '2016-07-01',
      '2016-01-01',
      '2016-07-01',
    ]);
    expect(summer?.at).toBe(Date.UTC(2016, 5, 30, 22, 30));
    expect(winter?.at).toBe(Date.UTC(2015, 11, 31, 23, 30));
    expect(west?.at).toBe(summer?.at);
  });

  test.each([
    '01-02-2016 kl. 14.30',
    '1.2.2016 14:30',
    '01-02-2016T14:30:00.123',
    '2016-02-01 14.30.00',
    '01-02-2016  14:30',
  ])('%s has a clock time', (text) => {
    expect(values(moment, text)).toEqual([{ on: dayOf('2016-02-01'), at: Date.UTC(2016, 1, 1, 13, 30) }]);
  });

  test.each([
    '2016-02',
    '2016',
    '1-2',
    '01-02/2016',
    '01-02-016',
    '001-02-2016',
    '2016-02-001',
    '2016-13-01',
    '00-02-2016',
    '01-02-2016x',
    '2016-02-01T',
    '32-01-2016',
    '1-1-1-2016',
    '123456',
    '9999',
  ])('%s is none', (text) => {
    expect(column(day, text).troubles).toEqual([undefined, 'invalid-date']);
  });

  test('serial numbers count from 30 December 1899, with the time as a fraction', () => {
    expect(values(moment, '42401', '42401,604166666')).toEqual([
      { on: dayOf('2016-02-01'), at: undefined },
      { on: dayOf('2016-02-01'), at: Date.UTC(2016, 1, 1, 13, 30) },
    ]);
  });

  test('a midnight among clock times is one', () => {
    const [midnight] = values(moment, '01-02-2016 00:00', '01-02-2016 10:00');
    expect(midnight?.at).toBe(Date.UTC(2016, 0, 31, 23));
  });

  test('UTC stamps that are all Danish midnight have no clock', () => {
    const decoded = column(moment, '2016-01-31T23:00:00Z', '2016-06-30T22:00:00Z');
    expect(decoded.clock).toBe(false);
    expect(decoded.values.slice(1)).toEqual([
      { on: dayOf('2016-02-01'), at: undefined },
      { on: dayOf('2016-07-01'), at: undefined },
    ]);
  });

  test('two-digit years are the latest that can be meant', () => {
    expect(values(birthday, '31-05-98', '30-05-18', '29-05-19').map((on) => on && isoDay(on))).toEqual([
      '1998-05-31',
      '2018-05-30',
      '1919-05-29',
    ]);
  });

  test('two forms that fit nothing leave the cells invalid, not the column in doubt', () => {
    const decoded = column(day, '45-45-45');
    expect(decoded.remark).toBeUndefined();
    expect(decoded.troubles).toEqual([undefined, 'invalid-date']);
  });

  test('as many two-digit years as whole ones are too few to go by', () => {
    expect(column(day, '01-02-2016', '31-12-15').troubles?.[2]).toBe('invalid-date');
    expect(values(day, '01-02-2016', '31-12-15', '30-12-15')).toEqual([
      dayOf('2016-02-01'),
      dayOf('2015-12-31'),
      dayOf('2015-12-30'),
    ]);
  });

  test('a few two-digit years in a column of whole years are invalid', () => {
    expect(column(day, '01-02-2016', '02-02-2016', '03-02-16').troubles).toEqual([
      undefined,
      undefined,
      undefined,
      'invalid-date',
    ]);
  });

  test.each([
    ['31-12-1989', 'implausible-date'],
    ['01-01-1990', undefined],
    ['31-12-2018', undefined],
    ['01-01-2019', 'implausible-date'],
  ])('%s: %s', (text, notice) => {
    expect(column(day, text).notices?.[1]).toBe(notice);
    expect(column(birthday, '31-12-1989').notices).toBeUndefined();
  });

  test('the form shown has the separator that is used most', () => {
    expect(column(day, '01/02/2016', '02/02/2016', '03.02.2016').form).toBe('dd/mm/yyyy');
    expect(column(day, '42401').form).toBe('excel');
    expect(column(day, '').form).toBeUndefined();
  });

  test('month first needs more than a slip to be suspected', () => {
    expect(column(day, '05-13-2016', '06-14-2016', '01-02-2016').remark).toBeUndefined();
    expect(column(day, '05-13-2016', '06-14-2016', '07-15-2016').remark?.args).toEqual({ doubt: 'month-first' });
    expect(column(day, '05-13-2016', '06-14-2016', '07-15-2016', '13-01-2016').remark).toBeUndefined();
  });

  test('two years after an as-of day', () => {
    expect(twoYearsAfter(dayOf('2016-02-29'))).toBe(dayOf('2018-02-28'));
  });
});

describe('CPR numbers', () => {
  test.each(['0000000000', '0100994000', '0113994000', '3102994000', '9106994000', '12345', 'abcdefghij'])(
    '%s tells no birth',
    (digits) => {
      expect(cprBirth(digits)).toBeUndefined();
    },
  );

  test('31 is a day and 61 the 1st', () => {
    expect(cprBirth('3101575000')).toBe(dayOf('2057-01-31'));
    expect(cprBirth('6101575000')).toBe(dayOf('2057-01-01'));
    expect(cprBirth('6001575000')).toBeUndefined();
  });

  test('8 digits are an Udlændingenummer, 7 are nothing', () => {
    expect(values(cpr, '12-34-56-78')).toEqual([{ key: 'id:12345678', bornOn: undefined }]);
    expect(column(cpr, '1234567').troubles).toEqual([undefined, 'invalid-cpr']);
  });

  test('several in a cell', () => {
    expect(values(cprs, '611216-4234;6112144235\n611212-4236,Mor')[0]?.map(({ key }) => key)).toEqual([
      '6112164234',
      '6112144235',
      '6112124236',
    ]);
  });

  test.each([
    ['Mor: 611216-4234', true],
    ['611216 4234.', true],
    ['6112164234', true],
    ['16112164234', false],
    ['61121642345', false],
    ['619916-4234', false],
    ['61121-64234', false],
  ])('in %s: %s', (content, held) => {
    expect(holdsCpr(content)).toBe(held);
  });
});

describe('words', () => {
  test('a code list is told by the word, or by a long word it begins with', () => {
    const kind = code({ open: ['Ny', 'Aktiv'], ended: ['Afsluttet'] });
    const decoded = column(kind, 'NY', 'Nyere', 'afsluttet (flyttet)', '-', 'Aktiv igen');
    const meanings = decoded.values.map((value) => value?.meaning);
    expect(meanings).toEqual([undefined, 'open', undefined, 'ended', undefined, 'open']);
    expect(decoded.notices).toEqual([undefined, undefined, 'unknown-code']);
  });

  test('a code may be told by a word that it holds, the first that fits', () => {
    const kind = codeHolding({ screening: ['screening'], bfu: ['bfu'] });
    expect(values(kind, 'BFU efter screening', 'En BFU', 'Andet').map((value) => value?.meaning)).toEqual([
      'screening',
      'bfu',
      undefined,
    ]);
  });

  test('yes and no', () => {
    expect(values(yesNo, 'Ja', 'X', 'true', 'nej', '0', 'falsk')).toEqual([true, true, true, false, false, false]);
  });

  test('several words in a cell', () => {
    expect(values(words, 'a, b|c;; -')).toEqual([['a', 'b', 'c']]);
  });

  test('are put in the mapping file’s words', () => {
    const codes = new Map([['1', 'Skole']]);
    const around = { ...surroundings(), codes };
    expect(text.decode(['', '1', '2'], around).values).toEqual([undefined, 'Skole', '2']);
  });
});
