import { describe, expect, it } from 'vitest';
import { json } from '../../src/reports/json.ts';
import { readRun } from '../../src/runs/read-run.ts';
import type { Observation } from '../../src/model/observation.ts';
import { publish } from '../../src/privacy/index.ts';
import { day, deliverable, judgement, observation, plan, report } from '../reports/hand-made.ts';

const nasty = '\u001b[31m\u001b]0;pwn\u0007 610101-1234 Hans Hansen';

/** A run with something in every place that a run has. */
const written = json(
  report({
    plan,
    by: 'team',
    only: new Set(['notifications']),
    reading: { keepRefundCases: false, mapping: 'cd'.repeat(32) },
    observations: [
      observation({
        part: 'children',
        parameters: { words: 'råd' },
        group: { by: 'team', value: 'Nord' },
        reason: { code: 'unreliable', args: { share: 0.5, list: 'cases' } },
        summary: {
          value: 1,
          numerator: 1,
          denominator: 1,
          also: { mean: 2 },
          bands: [{ band: '0-2', count: 1, share: 1, amount: 1 }],
        },
        excluded: [{ reason: 'no-child', count: 1 }],
        notes: [{ code: 'longest-gap', args: { unit: 'Enhed 4', days: 3 } }],
      }),
    ],
    judgements: [judgement(), judgement({ milestone: deliverable({ due: day('2016-06-30'), note: 'Vedtaget' }) })],
  }),
);

type Path = readonly (string | number)[];

/** Every place where a text stands, and every key. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function edited(path: Path, text: unknown, whole = written): string {
  const run = JSON.parse(whole) as Record<string | number, unknown>;
  let at = run;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1) ?? ''] = text;
  return JSON.stringify(run);
}

describe('a run that somebody has written in', () => {
  it('is read as it was written where nobody has', () => {
    const read = readRun(written);
    expect(read).toMatchObject({ run: { asked: { by: 'team' }, inputs: [{ file: 'underretninger.csv' }] } });
    expect(read).toMatchObject({ run: { observations: [{ group: { value: 'Nord' }, parameters: { words: 'råd' } }] } });
  });

  it('is refused, or tells nothing of it, wherever the text stands', () => {
    const places = placesIn(JSON.parse(written));
    expect(places.length).toBeGreaterThan(60);
    for (const path of places) {
      const read = JSON.stringify(readRun(edited(path, nasty)));
      expect([path, read.match(/\\u001b|\\u0007|1234|Hans/g)]).toEqual([path, null]);
    }
  });

  it.each<[Path, string]>([
    [['observations', 0, 'indicator'], 'Hans Hansen'],
    [['observations', 0, 'part'], 'En del'],
    [['observations', 0, 'unit'], 'stykker'],
    [['observations', 0, 'status'], 'fine'],
    [['observations', 0, 'period'], '2016K5'],
    [['observations', 0, 'from'], '2016-02-30'],
    [['observations', 0, 'reasonCode'], 'Fordi'],
    [['observations', 0, 'excluded', 0, 'reason'], 'Hans Hansen'],
    [['observations', 0, 'notes', 0, 'code'], 'Hans Hansen'],
    [['observations', 0, 'group', 'by'], 'Hans Hansen'],
    [['milestones', 0, 'due'], 'snart'],
    [['milestones', 0, 'status'], 'fine'],
    [['asked', 'periods', 0], 'altid'],
    [['asked', 'only', 0], 'Hans Hansen'],
    [['inputs', 0, 'sha256'], 'Hans Hansen'],
    [['definitions', 0, 'indicator'], 'Hans Hansen'],
    [['tool', 'version'], 'Hans Hansen'],
    [['audience'], 'Hans Hansen'],
  ])('is no run of this program with another word at %j', (path, text) => {
    expect(readRun(edited(path, text))).toEqual({ refused: 'no-run' });
  });

  it('tells nothing that is written in place of a name of a setting', () => {
    const run = JSON.parse(written) as { settings: Record<string, unknown> };
    run.settings[nasty] = nasty;
    const read = JSON.stringify(readRun(JSON.stringify(run)));
    expect(read.match(/\\u001b|1234|Hans/g)).toBeNull();
    expect(read).toContain('"···":"···"');
  });

  it('keeps the name of a file with a day and a time in it', () => {
    const read = readRun(edited(['inputs', 0, 'file'], 'sager_20161231_1205.csv'));
    expect(read).toMatchObject({ run: { inputs: [{ file: 'sager_20161231_1205.csv' }] } });
  });
});

const share = observation();
const growth = observation({ unit: 'count', summary: { value: -2, children: 3 } });
/** In kroner: an instalment paid back is below nothing. */
const kroner = observation({
  unit: 'amount',
  summary: { value: -10.5, denominator: 2, bands: [{ band: 'a', count: 2, share: 1, amount: -10.5 }] },
});
const rate = observation({ unit: 'rate', summary: { value: -1.25, numerator: -2.5, denominator: 2 } });
const portion = observation({ unit: 'share', summary: { value: 0.25, numerator: 2.5, denominator: 10 } });
const days = observation({
  unit: 'days',
  summary: { value: 40, denominator: 2, also: { mean: 40, p90: 48 } },
  mergeable: {
    doubt: { unplaced: [0, 2], unjudged: [0, 2], lost: {}, limit: 0.1 },
    durations: [
      [30, 1],
      [50, 1],
    ],
  },
});
const bands = observation({
  unit: 'distribution',
  summary: { value: 3, denominator: 3, bands: [{ band: 'a', count: 3, share: 1 }] },
});
const none = observation({
  status: 'empty',
  reason: { code: 'none-in-period' },
  summary: { value: null, numerator: 0, denominator: 0, interval: null },
});
const unknown = observation({ status: 'not-evaluated', reason: { code: 'missing-column' }, summary: { value: null } });

function runOf(one: Observation): string {
  return json(report({ observations: [one], judgements: [judgement()] }));
}

describe('the numbers of a run', () => {
  it.each([
    ['share', share],
    ['count that fell', growth],
    ['amount', kroner],
    ['rate', rate],
    ['share of days', portion],
    ['number of days', days],
    ['distribution', bands],
    ['share of no cases', none],
    ['figure that was not evaluated', unknown],
  ])('are read of a %s as they were written', (_, one) => {
    expect(readRun(runOf(one))).toMatchObject({ run: { observations: [{ value: one.summary.value }] } });
  });

  it('are read of a publication, whatever it hides', () => {
    const observations = [share, growth, kroner, rate, days, bands, none, unknown];
    const written = json(publish(report({ observations }), { minCell: 5 }));
    expect(written).toContain('"numerator",');
    expect(readRun(written)).toMatchObject({ run: { observations: observations.map(() => ({})) } });
  });

  const figure = 'observations[0] (notification-assessed-24h, 2016K4)';
  it.each<[string, Observation, string, unknown, string?]>([
    ['more than all', share, 'numerator', 35],
    ['part of a case', share, 'numerator', 31.5],
    ['fewer than none', share, 'numerator', -1],
    ['a numerator that is missing', share, 'numerator', null],
    ['a denominator that is missing', share, 'denominator', null],
    ['of none', share, 'denominator', 0],
    ['of part of a case', share, 'denominator', 34.5],
    ['a value that does not follow', share, 'value', 1],
    ['a value that is missing', share, 'value', null],
    ['fewer pending than none', share, 'pending', -1, 'observations[0].pending (notification-assessed-24h, 2016K4)'],
    ['pending that is missing', share, 'pending', null],
    ['a value of no cases', none, 'value', 0],
    ['a value of what was not evaluated', unknown, 'value', 0],
    ['part of one', growth, 'value', 1.5],
    ['children that are missing', growth, 'children', null],
    ['more days absent than school days', portion, 'numerator', 11],
    ['a rate without its numerator', rate, 'numerator', null],
    ['a rate that does not follow', rate, 'numerator', 2.5],
    ['part of a case with a number of days', days, 'denominator', 1.5],
    ['kroner of cases that are missing', kroner, 'denominator', null],
    ['a distribution of cases that are missing', bands, 'denominator', null],
  ])('are refused with %s', (_, one, field, number, place = figure) => {
    expect(readRun(edited(['observations', 0, field], number, runOf(one)))).toEqual({ refused: 'impossible', place });
  });

  it.each<[string, Observation, Path, unknown, string]>([
    ['in a band', bands, ['bands', 0, 'count'], null, ''],
    ['of kroner in a band', kroner, ['bands', 0, 'amount'], null, ''],
    ['that is no whole case in a band', bands, ['bands', 0, 'count'], 0.5, '.bands[0].count'],
    ['of rows', share, ['account', 'counted'], -34, '.account.counted'],
    ['of cases with so many days', days, ['mergeable', 'durations', 0, 1], -1, '.mergeable.durations[0][1]'],
  ])('are refused with one that can not be %s', (_, one, path, number, at) => {
    const place = figure.replace(']', `]${at}`);
    expect(readRun(edited(['observations', 0, ...path], number, runOf(one)))).toEqual({ refused: 'impossible', place });
  });

  it('are refused with more than all though their share follows from them', () => {
    const more = { ...share, summary: { value: 35 / 34, numerator: 35, denominator: 34 } };
    expect(readRun(runOf(more))).toMatchObject({ refused: 'impossible', place: figure });
  });

  it('are refused of lists and milestones too', () => {
    const ofList = { refused: 'impossible', place: 'inputs[0].rowsRead' };
    expect(readRun(edited(['inputs', 0, 'rowsRead'], -1))).toEqual(ofList);
    expect(readRun(edited(['milestones', 0, 'numerator'], 33))).toMatchObject({ refused: 'impossible' });
  });
});
