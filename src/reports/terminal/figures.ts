import type { Observation } from '../../model/observation.ts';
import { Numbers } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { parametersText, titleOf } from '../titles.ts';
import { labels } from '../words/labels.ts';
import { bandText, phrase } from '../words/phrase.ts';
import { bandTable, fitsBands } from './bands.ts';
import { notesBeneath } from './figure-notes.ts';
import { grid, type Column, type Line } from './grid.ts';
import type { Paint } from './paint.ts';
import { rowTitle } from './row-title.ts';

/** Every figure, one under another: its periods and groups in rows, its bands and notes beneath. */
export function figureLines(observations: readonly Observation[], presentation: Presentation, paint: Paint): string[] {
  const figures = [...byFigure(observations).values()];
  const inRows = figures.some((of) => of.length > 1);
  const printed: string[] = [];
  let waiting: Line[] = [];
  for (const of of figures) {
    const title = titleLine(of, presentation);
    if (!inRows || !fitsBands(of, presentation)) {
      waiting.push(...(inRows ? rowsOf(title, of, presentation, paint) : alone(title, of, presentation, paint)));
      continue;
    }
    printed.push(...flushed(), paint.heading(phrase(labels.countAndShare, presentation.language, { title })));
    printed.push(...bandTable(of, presentation, paint), ...notesBeneath(of, presentation).map(paint.dim), '');
  }
  return [...printed, ...flushed()];

  function flushed(): string[] {
    const lines = waiting;
    waiting = [];
    return lines.length === 0 ? [] : grid(columnsOf(presentation), lines, presentation.width, { head: paint.dim });
  }
}

function columnsOf({ language }: Presentation): Column[] {
  const right = 'right' as const;
  return [
    { title: labels.indicator[language], grows: true },
    { title: labels.figure[language], align: right, min: 8 },
    { title: labels.ratio[language], align: right, min: 7 },
    { title: labels.pending[language], align: right },
    { title: labels.interval[language], align: right, min: 14 },
  ];
}

function byFigure(observations: readonly Observation[]): Map<string, Observation[]> {
  const figures = new Map<string, Observation[]>();
  for (const one of observations) {
    const key = JSON.stringify([one.indicator, one.part, one.parameters]);
    const figure = figures.get(key);
    if (figure === undefined) figures.set(key, [one]);
    else figure.push(one);
  }
  return figures;
}

function titleLine([first]: readonly Observation[], { language }: Presentation): string {
  return first === undefined ? '' : `${titleOf(first)[language]}${parametersText(first, language)}`;
}

/** The only figure of its indicator stands on the line of its title. */
function alone(title: string, of: readonly Observation[], presentation: Presentation, paint: Paint): Line[] {
  return of.flatMap((one) => [
    cells(title, one, presentation),
    ...bandRows(one, presentation, '  '),
    ...noteRows(of, presentation, paint),
  ]);
}

/** A row per period, and beneath each the groups. */
function rowsOf(title: string, of: readonly Observation[], presentation: Presentation, paint: Paint): Line[] {
  const rows = of.flatMap((one) => [
    cells(rowTitle(one, presentation), one, presentation),
    ...bandRows(one, presentation, one.group === undefined ? '    ' : '      '),
  ]);
  return [
    { beneath: title, from: 0, style: paint.heading },
    ...rows,
    ...noteRows(of, presentation, paint),
    { beneath: '', from: 0 },
  ];
}

function cells(title: string, one: Observation, { language }: Presentation): string[] {
  const numbers = new Numbers(language);
  return [
    title,
    numbers.value(one.summary.value, one.unit),
    one.unit === 'distribution' || one.summary.value === null ? '' : numbers.ratio(one),
    one.pending === 0 ? '' : numbers.count(one.pending),
    numbers.interval(one),
  ];
}

function bandRows({ summary }: Observation, { language }: Presentation, indent: string): string[][] {
  const numbers = new Numbers(language);
  if (summary.value === null) return [];
  const of = numbers.count(summary.denominator ?? 0);
  return (summary.bands ?? []).map(({ band, count, share }) => [
    `${indent}${bandText(band, language)}`,
    numbers.value(share, 'share'),
    `${numbers.count(count)}/${of}`,
    '',
    '',
  ]);
}

function noteRows(of: readonly Observation[], presentation: Presentation, paint: Paint): Line[] {
  return notesBeneath(of, presentation).map((note) => ({ beneath: note, from: 0, style: paint.dim, indent: 2 }));
}
