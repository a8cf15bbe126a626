import type { Band, Observation } from '../../model/observation.ts';
import { Numbers, none } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { labels } from '../words/labels.ts';
import { bandText } from '../words/phrase.ts';
import { grid, gap, type Column } from './grid.ts';
import type { Paint } from './paint.ts';
import { rowTitle } from './row-title.ts';
import { widthOf } from './text.ts';

/** Whether a distribution can stand as a table, its periods in rows and its bands in columns. */
export function fitsBands(of: readonly Observation[], presentation: Presentation): boolean {
  const [first] = of;
  if (first?.unit !== 'distribution' || first.summary.bands === undefined) return false;
  const rows = [headOf(of, presentation), ...of.map((one) => rowOf(one, bandsOf(of), presentation))];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? '')))) ?? [];
  return widths.reduce((sum, one) => sum + one + gap, -gap) <= presentation.width;
}

export function bandTable(of: readonly Observation[], presentation: Presentation, paint: Paint): string[] {
  const columns = headOf(of, presentation).map((title, at): Column =>
    at === 0 ? { title, grows: true } : { title, align: 'right' },
  );
  const rows = of.map((one) => rowOf(one, bandsOf(of), presentation));
  return grid(columns, rows, presentation.width, { head: paint.dim });
}

function headOf(of: readonly Observation[], { language }: Presentation): string[] {
  return ['', labels.total[language], ...bandsOf(of).map((band) => bandText(band, language))];
}

/** Every band that one of the observations has, in order. */
function bandsOf(of: readonly Observation[]): string[] {
  return [...new Set(of.flatMap(({ summary }) => (summary.bands ?? []).map(({ band }) => band)))];
}

function rowOf(one: Observation, bands: readonly string[], presentation: Presentation): string[] {
  const numbers = new Numbers(presentation.language);
  const found = new Map((one.summary.bands ?? []).map((band) => [band.band, band]));
  return [
    rowTitle(one, presentation),
    numbers.value(one.summary.value, one.unit),
    ...bands.map((band) => cellOf(found.get(band), numbers)),
  ];
}

function cellOf(band: Band | undefined, numbers: Numbers): string {
  if (band === undefined || band.share === null) return none;
  return `${numbers.count(band.count)} (${numbers.percent(band.share).replace(' %', '')})`;
}
