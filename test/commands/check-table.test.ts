import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../src/indicators/index.ts';
import type { Finding } from '../../src/model/findings.ts';
import type { CheckReport } from '../../src/reports/check/check-report.ts';
import { checkTable } from '../../src/reports/check/table.ts';
import { dayNamed } from '../support/indicators/heads.ts';

const looks = { format: 'table', csvDialect: 'danish', language: 'da', width: 80, colour: false, all: false } as const;

function reportOf(open: readonly Finding[], more: Partial<CheckReport> = {}): CheckReport {
  return {
    asOf: dayNamed('2016-12-31'),
    asOfFrom: 'option',
    inputs: [],
    unread: [],
    findings: { open, accepted: [], expired: [], unused: [] },
    notChecked: [],
    failOn: 'error',
    failed: false,
    ...more,
  };
}

const overlap = (line: number, otherLine: number): Finding => ({
  code: 'overlapping-placements',
  args: { otherFile: 'ydelser.csv', otherLine },
  at: { file: 'ydelser.csv', line },
});
const unknownCase = (line: number): Finding => ({
  code: 'unknown-case',
  at: { file: 'ydelser.csv', line, column: 'Sagsnummer' },
});
const badDate: Finding = { code: 'invalid-date', at: { file: 'sager.csv', line: 4, column: 'Startdato' } };
const unreliable = (period: string): Finding => ({
  code: 'unreliable-figure',
  args: { indicator: 'investigation-sparring', period, percent: 25 },
  at: { file: 'undersoegelser.csv' },
});

const title = indicatorById('investigation-sparring')?.title ?? { da: '', en: '' };

const titlesIn = (text: string) => [...text.matchAll(/^ {2}(\S.* × .*)$/gm)].map(([, title]) => title);

describe('the table of a check', () => {
  it('puts the gravest first, then the most frequent, and what figures lack after its causes', () => {
    const found = [unreliable('2016K1'), unreliable('2016K2'), overlap(3, 2), unknownCase(4), unknownCase(5), badDate];
    expect(titlesIn(checkTable(reportOf(found), looks))).toEqual([
      '1 × Datoen kan ikke læses.',
      '2 × Sagsnummeret er ikke blandt de sager, der kan bruges.',
      '1 × Anbringelsen begynder, før den i ydelser.csv, linje 2, er slut.',
      '2 × Upålidelige nøgletal',
    ]);
  });

  it('puts the lines of one file and column together', () => {
    const found = [unknownCase(4), { ...unknownCase(5), at: { file: 'bfu.csv', line: 5 } }, unknownCase(9)];
    expect(checkTable(reportOf(found), looks)).toContain(
      '    - ydelser.csv, linje 4 og 9 (Sagsnummer)\n    - bfu.csv, linje 5\n',
    );
  });

  it('names the figure and the period that is unreliable', () => {
    const found = [unreliable('2016K2')];
    expect(checkTable(reportOf(found), { ...looks, language: 'en', width: 200 })).toContain(
      `The figure "${title.en}" for 2016Q2 is unreliable: 25 % of the rows lack`,
    );
    expect(checkTable(reportOf(found), { ...looks, width: 200 })).toContain(
      `Nøgletallet »${title.da}« for 2016K2 er upålideligt: 25 % af rækkerne mangler`,
    );
  });

  it('calls findings by what they have in common, unless all say the same', () => {
    const alike = [overlap(3, 2), overlap(4, 2)];
    expect(titlesIn(checkTable(reportOf(alike), looks))).toEqual([
      '2 × Anbringelsen begynder, før den i ydelser.csv, linje 2, er slut.',
    ]);
    // The first three say the same; the fourth, which is not shown, need not.
    const many = [...alike, overlap(5, 2), overlap(8, 7)];
    expect(titlesIn(checkTable(reportOf(many), looks))).toEqual(['4 × Anbringelser, der overlapper']);
    expect(titlesIn(checkTable(reportOf([overlap(3, 2), overlap(8, 7)]), looks))).toEqual([
      '2 × Anbringelser, der overlapper',
    ]);
  });

  it('writes numbers of things with separators, and lines without', () => {
    const many = Array.from({ length: 12_345 }, () => unknownCase(23_456));
    const text = checkTable(reportOf(many), looks);
    expect(text).toContain('0 fejl, 12.345 advarsler og 0 bemærkninger');
    expect(text).toContain('12.345 × Sagsnummeret');
    expect(text).toContain('og 12.342 steder mere');
    expect(text).toContain('linje 23456, 23456 og 23456 (Sagsnummer)');
    const types: Finding = { code: 'unknown-activity-type', args: { count: 45_678 }, at: { file: 'a.csv', line: 2 } };
    expect(checkTable(reportOf([types]), looks)).toContain('45.678 aktiviteter har');
  });

  it('shows a code that no rule explains, and as gravely as it can', () => {
    const text = checkTable(reportOf([{ code: 'no-such-rule', at: { file: 'a.csv' } }]), looks);
    expect(text).toContain('1 fejl, 0 advarsler');
    expect(text).toContain('1 × no-such-rule');
  });

  it.each([
    ['an error', [badDate, unknownCase(2)], '\u001b[31m\u001b[1m'],
    ['a warning', [unknownCase(2)], '\u001b[33m\u001b[1m'],
    ['nothing', [], '\u001b[1m'],
  ])('says it in the colour of %s', (_, found, colour) => {
    const [, answer = ''] = checkTable(reportOf(found), { ...looks, colour: true }).split('\n');
    expect(answer.startsWith(`${colour}${found.includes(badDate) ? 1 : 0} fejl`)).toBe(true);
  });

  it('has no colour where none is wanted', () => {
    expect(checkTable(reportOf([badDate, unknownCase(2)]), looks)).not.toContain('\u001b');
  });
});
