import { describe, expect, it } from 'vitest';
import { holdsCpr, holdsMarkedCpr, holdsPersonNumber, withoutCpr } from '../../src/model/person-number.ts';

const fullWidth = '６１０１０１－１２３４';

/** One invented number, born the 1st of January 1901 with 60 added to the day, in every way it may be written. */
const written = [
  '610101-1234',
  '6101011234',
  '610101 1234',
  '610101/1234',
  '610101_1234',
  '61-01-01-1234',
  '61.01.01-1234',
  '61/01/01 - 1234',
  '6 1 0 1 0 1 1 2 3 4',
  '610101–1234',
  '610101\u200b1234',
  '610101\u001b[31m-1234',
  fullWidth,
  '610101\u22121234',
  '610101\u207b1234',
  '610101 (1234)',
  '(610101)1234',
  '610101 \u2013 (1234)',
  '610101x1234',
  '610101─1234',
  '610101ー1234',
  '61\u221201\u221201\u22121234',
  '٦١٠١٠١-١٢٣٤',
  '६१०१०११२३४',
  '𝟞𝟙𝟘𝟙𝟘𝟙𝟙𝟚𝟛𝟜',
  '6️⃣1️⃣0️⃣1️⃣0️⃣1️⃣1️⃣2️⃣3️⃣4️⃣',
];

describe('the number of a person', () => {
  it.each(written)('is seen in %j, alone and among words', (number) => {
    for (const text of [number, `Hans Hansen ${number}`, `Team 1, ${number.replaceAll(' ', '')}`, `x${number}y`]) {
      expect([text, holdsPersonNumber(text), holdsCpr(text)]).toEqual([text, true, true]);
    }
  });

  it('is seen where the zero is lost, where no month has such a day, and among more digits', () => {
    for (const text of ['10101-1234', '101011234', '1.01.01-1234', '459999-1234', 'x12610101-12345']) {
      expect([text, holdsPersonNumber(text), holdsCpr(text)]).toEqual([text, true, false]);
    }
  });

  it.each([
    'Team 2024-2025 Nord 12',
    'Team 12',
    '2650 Hvidovre, 2700 Brønshøj',
    '01-01-2010 31-12-2016',
    '2016-04-01..2016-06-30',
    'tlf. 12 34 56 78',
    'Gruppe 1 (2016/2017)',
    'Familiehuset (12) 2016-2017',
    'Plan 2024-2025 (1)',
    '12% 10% 15% 2016',
    '120500 i 2016',
    '120500kr1234',
    'tlf. +45 (12) 34 56 78',
    '2016-12-31T12:05',
    '٢٠١٦-١٢-٣١',
    'Nord 1, Syd 2, Øst 3, Vest 4, Midt 5, Ude 6, Inde 7, Oppe 8, Nede 9',
    '',
  ])('is not seen in %j', (text) => {
    expect([holdsPersonNumber(text), holdsCpr(text)]).toEqual([false, false]);
  });
});

describe('a CPR number with a mark before its last four digits', () => {
  it.each(['610101-1234', 'S610101 (1234)', '610101\u22121234', '٦١٠١٠١-١٢٣٤', '610101-1234-2'])(
    'is seen in %j',
    (text) => {
      expect(holdsMarkedCpr(text)).toBe(true);
    },
  );

  it.each(['6101011234', '610101x1234', '619901-1234', '1610101-1234', '61-01-01-1234', 'S-2016-0001', ''])(
    'is not seen in %j',
    (text) => {
      expect(holdsMarkedCpr(text)).toBe(false);
    },
  );
});

describe('a name', () => {
  it.each([
    ['sager 620202-2345.csv', 'sager ······-····.csv'],
    ['620202_2345 og 630303-3456.csv', '······_···· og ······-····.csv'],
    [`sager ${fullWidth}.csv`, 'sager ······-····.csv'],
    ['sager 620202\u22122345.csv', 'sager ······\u2212····.csv'],
    ['sager (620202)2345 (2).csv', 'sager (······)···· (2).csv'],
    ['sager ٦٢٠٢٠٢-٢٣٤٥ 2016.csv', 'sager ······-···· 2016.csv'],
  ])('%j loses the digits of CPR numbers', (name, left) => {
    expect(withoutCpr(name)).toBe(left);
  });

  it.each([
    'sager 2016-12-31.csv',
    'sager_20161231_1205.csv',
    'sager 2016K2 (2).csv',
    'sager 2016-12-31 (1205).csv',
    'å.csv'.normalize('NFD'),
  ])('%j is left as it is', (name) => {
    expect(withoutCpr(name)).toBe(name);
  });
});
