import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readLists } from '../../src/ingest/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { builtinPlan } from '../../src/plans/index.ts';
import { publish } from '../../src/privacy/index.ts';
import type { Shown, ShownObservation, ShownReport } from '../../src/privacy/shown.ts';
import { formatReport } from '../../src/reports/index.ts';
import type { FormatName } from '../../src/reports/presentation.ts';
import { day, period, presentation } from '../reports/hand-made.ts';
import { root } from '../support/command/built.ts';
import { figuresInCsv, figuresInJson, figuresInWorkbook } from '../support/privacy/read-back.ts';

const minCell = 5;

/** Every sample, whole and split, over two quarters. */
const samples = {
  hvidovre: ['hvidovre-lige-muligheder', '2016-12-31', ['2016K2', '2016K3']],
  vordingborg: ['vordingborg-next-step', '2018-12-31', ['2018K3', '2018K4']],
  herning: ['herning-dagplejen', '2019-12-31', ['2019K3', '2019K4']],
  favrskov: ['favrskov-trivsel', '2020-08-31', ['2020K1', '2020K2']],
  koebenhavn: ['koebenhavn-0-2', '2018-12-31', ['2018K3', '2018K4']],
} as const;

const runs = Object.keys(samples).flatMap((name) =>
  ([undefined, 'team', 'age'] as const).map((by) => [name as keyof typeof samples, by] as const),
);

async function published(name: keyof typeof samples, by: 'team' | 'age' | undefined): Promise<ShownReport> {
  const [planId, until, labels] = samples[name];
  const asOf = day(until);
  const intake = await readLists([join(root, 'samples', name)], { today: asOf });
  const plan = builtinPlan(planId);
  const settings = { ...defaultSettings, ...plan.settings };
  const asked = { asOf, asOfFrom: 'option' as const, periods: labels.map(period), by, settings };
  return publish(analyze(intake, { ...asked, plans: [{ plan, settings }] }), { minCell });
}

/** Every figure of the run, in whatever table or chart it stands. */
function figuresIn({ observations, judgements, history }: ShownReport): ShownObservation[] {
  const { milestones, figures, ages } = history();
  return [
    ...observations,
    ...judgements.flatMap(({ observation, steps }) => [...(observation === undefined ? [] : [observation]), ...steps]),
    ...[...milestones, ...figures].flatMap((one) => one?.steps ?? []),
    ...ages,
  ];
}

function isFew(count: Shown | undefined): boolean {
  return typeof count === 'number' && count > 0 && count < minCell;
}

/** Whether n of N tells of a few, or the same of each of a few. */
function tells(n: number, of: number): boolean {
  return isFew(n) || isFew(of) || (of > 0 && of < 2 * minCell && (n === 0 || n === of));
}

/** What a figure shows that it must not; growth is no number of cases. */
function faultsIn(one: ShownObservation): string[] {
  const { unit, summary, pending, part, indicator } = one;
  const { numerator, denominator, value, bands = [], children } = summary;
  const isGrowth = part?.endsWith('growth') === true;
  const counts = [unit === 'count' && !isGrowth ? value : null, denominator, pending, children];
  const ratios = [
    ...(unit === 'share' ? [numerator] : []),
    ...(unit === 'distribution' ? bands.map(({ count }) => count) : []),
  ];
  const faults = [
    counts.some(isFew) || bands.some(({ count }) => isFew(count)),
    ratios.some(
      (n) =>
        typeof n === 'number' && typeof denominator === 'number' && (tells(n, denominator) || isFew(denominator - n)),
    ),
  ];
  const place = [indicator, part, one.period.label, one.group?.value, JSON.stringify(summary)].join(' ');
  return faults.includes(true) ? [place] : [];
}

/** Of two figures the one that by definition counts some of the other's cases, by indicator, part and number. */
const within = [
  ['placement-foster-share  denominator', 'placement-network-share  denominator'],
  ['placement-foster-share  denominator', 'placement-foster-share of-all denominator'],
  ['placement-foster-share  denominator', 'placements  value'],
  ['placement-network-share  numerator', 'placement-foster-share  numerator'],
  ['notifications-0-6  denominator', 'notifications  value'],
  ['notification-assessed-24h  denominator', 'notifications  value'],
  ['notification-receipt-6-days  numerator', 'notifications  value'],
] as const;

/** What can be worked out from two figures of which one lies within the other. */
function leftBetween(figures: readonly ShownObservation[]): string[] {
  const shown = new Map<string, Shown | undefined>(
    figures.flatMap(({ indicator, part = '', period: { label }, group, summary }) =>
      (['value', 'numerator', 'denominator'] as const).map(
        (key) => [`${indicator} ${part} ${key} ${label} ${group?.value ?? ''}`, summary[key]] as const,
      ),
    ),
  );
  return within.flatMap(([inner, outer]) =>
    [...shown].flatMap(([name, some]) => {
      if (!name.startsWith(`${inner} `) || typeof some !== 'number') return [];
      const all = shown.get(name.replace(inner, outer));
      return typeof all === 'number' && isFew(all - some) ? [`${name}: ${some} of ${all}`] : [];
    }),
  );
}

/** `5/5`, `0/7`, `3/40` in a text, where it stands. */
function ratiosIn(text: string): string[] {
  const plain = text.replaceAll(/<[^>]*>/g, ' ');
  return [...plain.matchAll(/(?<![\d,.–/])(\d+)\/(\d+)(?![\d,./])/g)].flatMap(({ 0: all, 1: n, 2: of, index }) =>
    tells(Number(n), Number(of)) ? [`${plain.slice(Math.max(0, index - 60), index)}${all}`] : [],
  );
}

describe.each(runs)('a publication of %s by %s', (name, by) => {
  it('shows no few, and not that none or all of a few are such, in any format', async () => {
    const report = await published(name, by);
    const figures = figuresIn(report);
    expect(figures.filter(({ summary }) => typeof summary.value === 'number').length).toBeGreaterThan(5);
    expect(figures.flatMap(faultsIn)).toEqual([]);
    expect(leftBetween(figures)).toEqual([]);
    const make = (format: FormatName): Promise<string | Uint8Array> =>
      formatReport(report, presentation({ format, csvDialect: 'rfc4180' }));
    for (const format of ['table', 'markdown', 'html'] as const)
      expect(ratiosIn(String(await make(format))), format).toEqual([]);
    const told = figuresInJson(String(await make('json')));
    expect(figuresInCsv(String(await make('csv')))).toEqual(told);
    expect(await figuresInWorkbook(Buffer.from((await make('xlsx')) as Uint8Array))).toEqual(told);
  }, 60_000);
});
