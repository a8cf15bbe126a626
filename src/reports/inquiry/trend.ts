import { isoDay, type Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import { fewestPoints, type Control } from '../../inquiry/control-limits.ts';
import type { Series } from '../../inquiry/trend.ts';
import type { Unit } from '../../model/observation.ts';
import type { Language } from '../../model/words.ts';
import { told, type Cell, type Document, type Sheet, type SheetColumn } from '../document/document.ts';
import { csvColumns } from '../csv-columns.ts';
import { Numbers } from '../numbers.ts';
import { bandText, groupText } from '../words/bands.ts';
import { phrase } from '../words/phrase.ts';
import { observationStatuses } from '../words/statuses.ts';
import { sheetWords } from '../xlsx/words.ts';
import { sparkline } from './sparkline.ts';
import { inquiryLabels as labels } from './words.ts';

export interface TrendAsked {
  readonly asOf: Day;
  readonly quarters: readonly Period[];
  readonly by: string | undefined;
}

/** Each series over the quarters: its figures, how they moved, and what is signal and what is noise. */
export function trendDocument(
  all: readonly Series[],
  { asOf, quarters, by }: TrendAsked,
  language: Language,
): Document {
  return {
    head: [phrase(labels.trend, language, { day: new Numbers(language).day(asOf) })],
    facts: { asOf: isoDay(asOf), series: all.map((one) => seriesFacts(one, quarters)) },
    sheets: all.map((series) => seriesSheet(series, quarters, by, language)),
    tidy: tidySheet(all, quarters, by, language),
    foot: [],
  };
}

function seriesFacts(series: Series, quarters: readonly Period[]) {
  const { indicator, group, band, control } = series;
  return {
    indicator: indicator.id,
    group: group ?? null,
    band: band ?? null,
    unit: unitOf(series),
    control: control === undefined ? null : { chart: control.chart, centre: control.centre },
    points: pointsOf(series, quarters),
  };
}

/** Quarter by quarter; null where there is nothing to tell. */
function pointsOf({ control, points, changes, steps }: Series, quarters: readonly Period[]) {
  return quarters.map(({ label }, at) => ({
    period: label,
    status: steps[at]?.status ?? 'empty',
    value: points[at]?.value ?? null,
    numerator: points[at]?.numerator ?? null,
    denominator: points[at]?.denominator ?? null,
    changeFromQuarter: changes[at]?.quarter ?? null,
    changeFromYear: changes[at]?.year ?? null,
    limits: control?.limits[at] ?? null,
    outside: control?.outside.includes(at) ?? false,
    longRun: control?.runs.includes(at) ?? false,
  }));
}

function seriesSheet(series: Series, quarters: readonly Period[], by: string | undefined, language: Language): Sheet {
  const unit = unitOf(series);
  const line = sparkline(series.points.map(({ value }) => value));
  return {
    title: `${nameOf(series, by, language)}  ${line}\n${chanceText(series.control, unit, quarters, language)}`,
    columns: columnsIn(language),
    rows: quarters.map((period, step) => rowOf(series, period, step, unit, language)),
  };
}

function columnsIn(language: Language): SheetColumn[] {
  return [
    { key: 'period', title: labels.period[language] },
    { key: 'value', title: labels.value[language], align: 'right' },
    { key: 'ratio', title: labels.ratio[language], align: 'right' },
    { key: 'changeFromQuarter', title: labels.change[language], align: 'right' },
    { key: 'changeFromYear', title: labels.changeYear[language], align: 'right' },
    { key: 'signal', title: labels.signal[language], grows: true },
  ];
}

/** All series under one another for a spreadsheet: numbers alone, since it would take 7/12 for a day in December. */
function tidySheet(
  all: readonly Series[],
  quarters: readonly Period[],
  by: string | undefined,
  language: Language,
): Sheet {
  const keys = ['value', 'numerator', 'denominator', 'changeFromQuarter', 'changeFromYear', 'low', 'high'] as const;
  const headings = {
    ...csvColumns,
    changeFromQuarter: labels.change,
    changeFromYear: labels.changeYear,
    low: sheetWords.limitLow,
    high: sheetWords.limitHigh,
  };
  const numbers = new Numbers(language);
  return {
    columns: [
      { key: 'series', title: labels.title[language] },
      { key: 'period', title: labels.period[language] },
      ...keys.map((key) => ({ key, title: headings[key][language] })),
      { key: 'status', title: headings.status[language] },
      { key: 'signal', title: labels.signal[language] },
    ],
    rows: all.flatMap((series) =>
      pointsOf(series, quarters).map((point, at): Cell[] => [
        nameOf(series, by, language),
        numbers.periodLabel(point.period),
        point.value,
        point.numerator,
        point.denominator,
        point.changeFromQuarter,
        point.changeFromYear,
        point.limits?.low ?? null,
        point.limits?.high ?? null,
        observationStatuses[point.status][language],
        signalText(series.control, at, language),
      ]),
    ),
  };
}

function nameOf({ indicator, group, band }: Series, by: string | undefined, language: Language): string {
  const of = [
    ...(group === undefined || by === undefined ? [] : [groupText({ by, value: group }, language)]),
    ...(band === undefined ? [] : [bandText(band, indicator.id, language)]),
  ];
  return [indicator.title[language], ...of].join(', ');
}

function unitOf({ steps, band }: Series): Unit {
  const unit = steps.find((step) => step !== undefined)?.unit ?? 'count';
  return band === undefined || unit === 'amount' ? unit : 'share';
}

function rowOf(series: Series, period: Period, at: number, unit: Unit, language: Language): Cell[] {
  const numbers = new Numbers(language);
  const { points, changes, control, steps } = series;
  const { value = null, numerator, denominator } = points[at] ?? {};
  const status = steps[at]?.status;
  const step = steps[at];
  const ratio =
    step === undefined || value === null || series.band !== undefined || unit === 'amount'
      ? bandRatio(numerator, denominator)
      : numbers.ratio(step);
  return [
    numbers.period(period),
    value === null && status !== undefined
      ? told(observationStatuses[status][language], null)
      : told(numbers.value(value, unit), value),
    ratio,
    changeText(changes[at]?.quarter ?? null, unit, numbers),
    changeText(changes[at]?.year ?? null, unit, numbers),
    signalText(control, at, language),
  ];
}

function bandRatio(numerator: number | undefined, denominator: number | undefined): string {
  return numerator === undefined || denominator === undefined ? '' : `${numerator}/${denominator}`;
}

/** A share moves by percentage points, anything else by its own unit. */
export function changeText(change: number | null, unit: Unit, numbers: Numbers): string {
  if (change === null) return '';
  const size = Math.abs(change);
  const text = unit === 'share' ? `${numbers.value(size * 100, 'rate')} pp` : numbers.value(size, unit);
  // What is rounded away has no direction.
  const sign = !/[1-9]/.test(text) ? '±' : change > 0 ? '+' : '−';
  return `${sign}${text}`;
}

function signalText(control: Control | undefined, at: number, language: Language): string {
  if (control?.outside.includes(at) === true) return labels.outsideLimits[language];
  return control?.runs.includes(at) === true ? labels.longRun[language] : '';
}

function chanceText(control: Control | undefined, unit: Unit, quarters: readonly Period[], language: Language): string {
  if (control === undefined) return phrase(labels.few, language, { fewest: fewestPoints });
  const numbers = new Numbers(language);
  const { chart, centre, outside, runs } = control;
  const said = { chart, centre: numbers.value(centre, unit === 'count' ? 'rate' : unit) };
  const named = (places: readonly number[]): string =>
    places.flatMap((at) => (quarters[at] === undefined ? [] : [numbers.period(quarters[at])])).join(', ');
  const signals = [
    ...(outside.length === 0 ? [] : [`${named(outside)} ${labels.outsideLimits[language]}`]),
    ...(runs.length === 0 ? [] : [`${named(runs)} ${labels.longRun[language]}`]),
  ];
  if (signals.length === 0) return phrase(labels.steady, language, said);
  return phrase(labels.signals, language, { ...said, what: signals.join('; ') });
}
