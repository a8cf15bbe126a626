import type { Language } from '../../model/words.ts';
import { Numbers } from '../numbers.ts';
import type { ChartOption, Size } from './svg-chart.ts';

/** How many of each age over four quarters, and over the four before. */
export interface AgeYears {
  readonly bands: readonly string[];
  readonly earlier: { readonly title: string; readonly counts: readonly number[] } | undefined;
  readonly latest: { readonly title: string; readonly counts: readonly number[] };
}

/** Bars beside each other: the latest four quarters filled, the four before outlined. */
export function ageOption({ bands, earlier, latest }: AgeYears, language: Language, { width }: Size): ChartOption {
  const bar = (counts: readonly number[], itemStyle: object) => ({
    type: 'bar' as const,
    silent: true,
    data: [...counts],
    itemStyle,
    barGap: '10%',
    barCategoryGap: '30%',
    label: {
      show: true,
      position: 'top' as const,
      distance: 4,
      color: 'var(--ink)',
      fontSize: 12,
      formatter: ({ value }: { value?: unknown }) => new Numbers(language).count(Number(value)),
    },
  });
  return {
    grid: { left: width < 500 ? 30 : 42, right: 8, top: 22, bottom: 28 },
    xAxis: {
      type: 'category',
      data: [...bands],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'var(--axis)' } },
      axisLabel: { color: 'var(--muted)', interval: 0, fontSize: width < 500 ? 11 : 13 },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: 'var(--grid)' } },
      axisLabel: { color: 'var(--muted)', fontSize: 12 },
    },
    series: [
      ...(earlier === undefined
        ? []
        : [bar(earlier.counts, { color: 'var(--paper)', borderColor: 'var(--line)', borderWidth: 1.5 })]),
      bar(latest.counts, { color: 'var(--line)' }),
    ],
  };
}
