import { describe, expect, it } from 'vitest';
import { day } from '../support/municipality/days.ts';
import { exportedOn } from '../support/municipality/export-day.ts';
import { municipality } from '../support/municipality/generate.ts';
import { hvidovreOptions } from '../support/municipality/samples.ts';
import { firstNine, truthRun } from '../support/municipality/truth.ts';
import { quartersOf } from '../support/municipality/truth/calendar.ts';
import type { Figure } from '../support/municipality/truth/figure.ts';

const events = municipality(hvidovreOptions);
const inSeason = '2016-08-08..2016-09-30';
const periods = [...quartersOf(2015, 2016, 2017), '2015', inSeason];
const in2016 = truthRun(events, '2016-12-31', periods, firstNine);
const in2017 = truthRun(events, '2017-12-31', periods, firstNine);

function figure(indicator: string, period: string, run = in2016): Figure {
  const found = run.figures.find((one) => one.indicator === indicator && one.period === period);
  if (found === undefined) throw new Error(`no figure ${indicator} ${period}`);
  return found;
}

const value = (indicator: string, period: string, run = in2016): number => figure(indicator, period, run).value ?? NaN;

describe('the sample tells the plan of Hvidovre: at the end of 2016', () => {
  it('the limit of 4 months was kept in 90 % by June and in all by December, with none left open', () => {
    expect(value('investigation-within-4-months', '2016K2')).toBeGreaterThanOrEqual(0.9);
    expect(figure('investigation-within-4-months', '2016K4')).toMatchObject({ value: 1, pending: 0 });
    expect(value('investigation-within-4-months', '2015K1')).toBeLessThan(0.6);
  });

  it('network meetings were held in 80 % from the end of the school holidays on', () => {
    for (const period of [inSeason, '2016K4']) {
      expect(value('investigation-network-meeting', period)).toBeGreaterThanOrEqual(0.8);
    }
    for (const period of quartersOf(2017)) {
      expect(value('investigation-network-meeting', period, in2017)).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('half of the investigations had cross-disciplinary sparring', () => {
    expect(value('investigation-sparring', '2016K4')).toBeGreaterThanOrEqual(0.5);
    expect(value('investigation-sparring', '2016K3')).toBeLessThan(0.5);
  });

  it('follow-ups per measure rose in every quarter', () => {
    const [first = 0, ...later] = quartersOf(2016).map((quarter) => value('follow-ups-per-measure', quarter));
    let before = first;
    for (const one of later) {
      expect(one).toBeGreaterThan(before);
      before = one;
    }
  });

  it('more of the notifications were about children of 0–6 than in 2015, quarter by quarter', () => {
    for (const quarter of quartersOf(2016, 2017)) {
      expect(value('notifications-0-6', quarter, in2017)).toBeGreaterThan(value('notifications-0-6', '2015'));
    }
  });

  it('24 hours were kept in one quarter, not in the next: a red line, and one still pending', () => {
    expect(value('notification-assessed-24h', '2016K2')).toBe(1);
    expect(value('notification-assessed-24h', '2016K4')).toBeLessThan(1);
    expect(figure('notification-assessed-24h', '2016K4').pending).toBe(1);
  });
});

describe('what was known', () => {
  it('is the same from lists taken out then and from later lists', () => {
    const then = exportedOn(events, day('2016-12-31'));
    expect(truthRun(then, '2016-12-31', periods, firstNine)).toEqual(in2016);
  });

  it('leaves both limits pending at the end of 2017', () => {
    expect(figure('notification-assessed-24h', '2017K4', in2017).pending).toBe(1);
    expect(figure('investigation-within-4-months', '2017K4', in2017).pending).toBe(1);
  });
});
