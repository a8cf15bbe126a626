import { describe, expect, it } from 'vitest';
import { parsePeriod, quartersBetween } from '../../src/calendar/period.ts';
import { indicatorById } from '../../src/indicators/index.ts';
import { casesBehind } from '../../src/inquiry/cases-behind.ts';
import { eightQuartersTo, seriesOf } from '../../src/inquiry/trend.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { sparkline } from '../../src/reports/inquiry/sparkline.ts';
import { dayNamed, periodNamed } from '../support/indicators/heads.ts';
import { write } from '../support/indicators/lists.ts';

const investigations = `
  case | aware      | ended      | team
  A    | 2015-09-10 | 2016-01-10 | Nord
  B    | 2015-09-10 | 2016-01-11 | Syd
  C    | 2015-12-10 | 2016-04-10 | Nord
  D    | 2016-09-10 | 2017-01-10 | Nord
`;
const knowledge = knowledgeOf(write({ investigations }), dayNamed('2017-03-31'), defaultSettings);
const indicator = indicatorById('investigation-within-4-months');

describe('a trend', () => {
  const quarters = quartersBetween(dayNamed('2016-01-01'), dayNamed('2017-03-31'));
  const series = indicator === undefined ? [] : seriesOf(indicator, knowledge, quarters, 'team');

  it('holds a figure per quarter, and none where nothing fell due', () => {
    // 2016K1: A in time, B a day late. 2016K2: C in time. 2017K1: D in time.
    expect(series[0]?.points.map(({ value }) => value)).toEqual([0.5, 1, null, null, 1]);
  });
  it('tells the change since the quarter before and since the year before, where both have a figure', () => {
    expect(series[0]?.changes.map(({ quarter }) => quarter)).toEqual([null, 0.5, null, null, null]);
    expect(series[0]?.changes.map(({ year }) => year)).toEqual([null, null, null, null, 0.5]);
  });
  it('has a series for the whole and for each group', () => {
    expect(series.map(({ group }) => group)).toEqual([undefined, 'Nord', 'Syd']);
    expect(series[2]?.points.map(({ value }) => value)).toEqual([0, null, null, null, null]);
  });
  it('tells kroner as kroner, all of them and by band, and takes no share of them for a share of cases', () => {
    const services = `
      case | type             | start      | ended      | per day
      A    | Kontaktperson    | 2016-01-01 | 2016-03-31 | 10
      B    | Døgninstitution  | 2016-03-31 | 2016-04-01 | 1000
    `;
    const spending = indicatorById('measure-spending');
    const known = knowledgeOf(write({ services }), dayNamed('2016-12-31'), defaultSettings);
    const year = quartersBetween(dayNamed('2016-01-01'), dayNamed('2016-06-30'));
    const all = spending === undefined ? [] : seriesOf(spending, known, year, undefined);
    // 91 days of 10 kroner and a day of 1,000; then a day of 1,000.
    expect(all[0]).toMatchObject({ band: undefined, points: [{ value: 1910 }, { value: 1000 }] });
    const institution = all.find(({ band }) => band === 'institution');
    expect(institution?.points).toEqual([
      { value: 1000, numerator: undefined, denominator: undefined },
      { value: 1000, numerator: undefined, denominator: undefined },
    ]);
  });
  it('draws no limits from fewer than eight quarters', () => {
    expect(series[0]?.control).toBeUndefined();
  });
  it('goes back eight quarters', () => {
    const last = parsePeriod('2016K4');
    if (last === undefined) throw new Error('no period');
    expect(quartersBetween(eightQuartersTo(last).from, last.to).map(({ label }) => label)).toEqual([
      '2015K1',
      '2015K2',
      '2015K3',
      '2015K4',
      '2016K1',
      '2016K2',
      '2016K3',
      '2016K4',
    ]);
  });
});

describe('a sparkline', () => {
  it('runs from the lowest to the highest, with a gap where there is no figure', () => {
    expect(sparkline([0, null, 1, 0.5])).toBe('▁ █▅');
    expect(sparkline([3, 3])).toBe('▄▄');
    expect(sparkline([null])).toBe(' ');
  });
});

describe('the cases behind a figure', () => {
  it('are as many as n, N, pending and excluded', () => {
    if (indicator === undefined) throw new Error('no indicator');
    const cases = casesBehind(indicator, knowledge, periodNamed('2016K1'));
    expect(cases.map(({ unit, verdict }) => [unit.line, verdict])).toEqual([
      [3, { is: 'counted', value: 'missed' }],
      [2, { is: 'counted', value: 'met' }],
    ]);
  });
});
