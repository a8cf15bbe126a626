import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { suppress } from '../../src/privacy/suppress.ts';
import { observation, period } from '../reports/hand-made.ts';
import { unpointed } from '../support/privacy/unpointed.ts';

const few = [1, 2, 3, 4];

interface Quarter {
  readonly name: string;
  readonly count: number;
}

function quarters(...counts: readonly number[]): Quarter[] {
  return counts.map((count, at) => ({ name: `2016K${at + 1}`, count }));
}

function notifications({ name, count }: Quarter, rows: number, undated = 0): Observation {
  const excluded = undated === 0 ? [] : [{ reason: 'no-receipt-date', count: undated }];
  return observation({
    indicator: 'notifications',
    unit: 'count',
    period: period(name),
    summary: { value: count },
    pending: 0,
    excluded,
    account: {
      list: 'notifications',
      rows,
      counted: count,
      pending: 0,
      outsidePeriod: rows - count - undated,
      excluded,
    },
  });
}

function published(observations: readonly Observation[], rows: number) {
  const list = { list: 'notifications', rowsRead: rows, rowsUsed: rows, rowsLeftOut: [] } as const;
  return suppress(unpointed(observations, { inputs: [list] }), { minCell: 5 });
}

describe('the rows of a list', () => {
  it.each(few)('are hidden where they and the other quarters give %i away', (count) => {
    const rows = 40 + 41 + count + 44;
    const { inputs, observations } = published(
      quarters(40, 41, count, 44).map((one) => notifications(one, rows)),
      rows,
    );
    expect(observations.map(({ summary }) => summary.value)).toEqual([40, 41, null, 44]);
    expect(inputs).toMatchObject([{ rowsRead: null, rowsUsed: null }]);
    for (const { account } of observations) expect(account).toMatchObject({ rows: null, outsidePeriod: null });
  });

  it.each(few)('are hidden where they and all quarters tell that %i have no day', (undated) => {
    const rows = 140 + 141 + undated;
    const { inputs, observations } = published(
      quarters(140, 141).map((one) => notifications(one, rows, undated)),
      rows,
    );
    expect(observations.map(({ summary, excluded }) => [summary.value, excluded])).toEqual([
      [140, []],
      [141, []],
    ]);
    expect(inputs).toMatchObject([{ rowsRead: null, rowsUsed: null }]);
  });

  it('are shown where others lie beside the quarters that a small number may be among', () => {
    // Five more: as far as a reader can tell the small number may be all of them and itself.
    const rows = 40 + 41 + 3 + 44 + 5;
    const { inputs } = published(
      quarters(40, 41, 3, 44).map((one) => notifications(one, rows)),
      rows,
    );
    expect(inputs).toMatchObject([{ rowsRead: rows }]);
  });

  it.each(few)('are hidden where they and all quarters tell that %i lie outside them', (outside) => {
    const rows = 40 + 41 + outside;
    const { inputs, observations } = published(
      quarters(40, 41).map((one) => notifications(one, rows)),
      rows,
    );
    expect(inputs).toMatchObject([{ rowsRead: null }]);
    for (const { account } of observations) expect(account).toMatchObject({ outsidePeriod: null });
  });

  it.each(few)('are hidden where they and one group give the %i of another away', (count) => {
    const rows = 40 + count;
    const groups = ['Nord', 'Syd'].map((value, at) => ({
      ...notifications({ name: '2016K1', count: at === 0 ? 40 : count }, rows),
      group: { by: 'district' as const, value },
      account: null,
    }));
    const { inputs, observations } = published(groups, rows);
    const [north, south] = observations;
    expect(south?.summary.value).toBeNull();
    expect([north?.summary.value, inputs[0]?.rowsRead]).toContain(null);
  });

  it.each(few)('are hidden where as many are left out in each quarter, and they are others', (count) => {
    const leftOut = (quarter: Quarter): Observation => ({
      ...notifications(quarter, 40 + count + 12),
      excluded: [{ reason: 'assessed-before-received', count: 6 }],
    });
    const { inputs, observations } = published(quarters(40, count).map(leftOut), 40 + count + 12);
    const counts = observations.map(({ excluded }) => excluded[0]?.count ?? null);
    expect([inputs[0]?.rowsRead, observations[0]?.summary.value, ...counts]).toContain(null);
  });

  it.each(few)('are hidden where periods that cross give %i away', (count) => {
    const rows = count + 50;
    const named = [
      { name: '2015K4', count },
      { name: '2016K1', count: 20 },
      { name: '2016-02-01..2016-12-31', count: 50 },
    ];
    const { inputs, observations } = published(
      named.map((one) => notifications(one, rows)),
      rows,
    );
    expect([inputs[0]?.rowsRead, observations[2]?.summary.value]).toContain(null);
  });

  it.each(few)('hide no other quarter with the %i, of whom some ages have none in any', (count) => {
    const ages = ({ name, count: all }: Quarter): Observation[] => {
      const bands = { unborn: 0, '0-2': 0, '3-6': all > 5 ? 15 : 0, '7-12': all > 5 ? all - 15 : all, '13-17': 0 };
      const told = { period: period(name), pending: 0, account: notifications({ name, count: all }, 1).account };
      return [
        observation({
          ...told,
          indicator: 'notification-age',
          unit: 'distribution',
          summary: {
            value: all,
            denominator: all,
            bands: Object.entries(bands).map(([band, some]) => ({ band, count: some, share: some / all })),
          },
        }),
        observation({
          ...told,
          indicator: 'notifications-0-6',
          summary: { value: bands['3-6'] / all, numerator: bands['3-6'], denominator: all },
        }),
      ];
    };
    const rows = 40 + 41 + count + 44;
    const all = quarters(40, 41, count, 44);
    const { inputs, observations } = published(
      [...all.map((one) => notifications(one, rows)), ...all.flatMap(ages)],
      rows,
    );
    expect(inputs).toMatchObject([{ rowsRead: null }]);
    expect(observations.slice(0, 4).map(({ summary }) => summary.value)).toEqual([40, 41, null, 44]);
  });

  it('are shown where no number is small', () => {
    const { inputs } = published(
      quarters(40, 41).map((one) => notifications(one, 81)),
      81,
    );
    expect(inputs).toMatchObject([{ rowsRead: 81 }]);
  });
});

describe('two figures about the same cases, each told for other days', () => {
  const assessed = (from: string, met: number, count: number): Observation =>
    observation({
      period: period(from),
      summary: { value: met / count, numerator: met, denominator: count },
      pending: 0,
      account: {
        list: 'notifications',
        rows: 900,
        counted: count,
        pending: 0,
        outsidePeriod: 900 - count,
        excluded: [],
      },
    });

  it.each(few)('do not tell of %i on the days between', (between) => {
    const later = 40 - between;
    const { observations } = published(
      [
        ...quarters(50, 41, 40, 44).map((one) => notifications(one, 900)),
        assessed('2016-08-08..2016-09-30', 28, later),
        assessed('2016K4', 32, 44),
      ],
      900,
    );
    const [, , third, , rest] = observations;
    expect([third?.summary.value, rest?.summary.denominator]).toContain(null);
  });

  it('are shown where many lie between', () => {
    const { observations } = published(
      [
        ...quarters(50, 41, 40, 44).map((one) => notifications(one, 900)),
        assessed('2016-08-08..2016-09-30', 25, 30),
        assessed('2016K4', 32, 44),
      ],
      900,
    );
    expect(observations.map(({ summary }) => summary.denominator ?? summary.value)).toEqual([50, 41, 40, 44, 30, 44]);
  });

  it.each(few)('do not tell of %i on the days between where a third agrees with one of them by chance', (between) => {
    const chance = observation({
      indicator: 'notification-receipt-6-days',
      period: period('2016-02-01..2016-03-31'),
      summary: { value: 20 / 25, numerator: 20, denominator: 25 },
      pending: 0,
      account: { list: 'notifications', rows: 900, counted: 25, pending: 0, outsidePeriod: 875, excluded: [] },
    });
    const { observations } = published(
      [
        ...quarters(50, 41, 40, 44).map((one) => notifications(one, 900)),
        { ...chance, period: period('2016K4'), summary: { value: 40 / 44, numerator: 40, denominator: 44 } },
        chance,
        { ...assessed('2016-08-08..2016-09-30', 28, 40 - between) },
        assessed('2016-02-01..2016-03-31', 20, 31),
        assessed('2016K4', 32, 44),
      ],
      900,
    );
    const [, , third, , , , rest] = observations;
    expect([third?.summary.value, rest?.summary.denominator]).toContain(null);
  });
});
