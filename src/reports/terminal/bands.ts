import type { ShownBand, ShownObservation } from '../../privacy/shown.ts';
import { hidesShare } from '../hidden.ts';
import { Numbers, none } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { bandText } from '../words/bands.ts';
import { labels } from '../words/labels.ts';
import { gap, grid, narrowest, type Column } from './grid.ts';
import type { Paint } from './paint.ts';
import { rowTitle } from './row-title.ts';
import { widthOf } from './text.ts';

/** Room that the names of bands need when they stand in rows; longer ones are wrapped. */
const bandWidth = 28;

type Cells = readonly (readonly string[])[];

/**
 * A distribution over several periods as a table, head first: its bands in columns or, where there are too many
 * of them, its periods. Undefined where neither fits.
 */
export function bandTable(
  of: readonly ShownObservation[],
  presentation: Presentation,
  paint: Paint,
): readonly string[] | undefined {
  const [first] = of;
  if (first === undefined || first.summary.bands === undefined) return undefined;
  const across = inColumns(of, first, presentation);
  const cells = [across, turned(across)].find((one) => leastWidth(one) <= presentation.width);
  if (cells === undefined) return undefined;
  const [head = [], ...rows] = cells;
  const columns = head.map((title, at): Column =>
    at === 0 ? { title, grows: true, hang: 2 } : { title, align: 'right' },
  );
  return grid(columns, rows, presentation.width, { head: paint.dim });
}

/** One row per period, with its bands beside each other. */
function inColumns(
  of: readonly ShownObservation[],
  { indicator }: ShownObservation,
  presentation: Presentation,
): Cells {
  const { language } = presentation;
  const numbers = new Numbers(language);
  const bands = [...new Set(of.flatMap(({ summary }) => (summary.bands ?? []).map(({ band }) => band)))];
  const head = ['', labels.total[language], ...bands.map((band) => bandText(band, indicator, language))];
  const rows = of.map((one) => {
    const found = new Map((one.summary.bands ?? []).map((band) => [band.band, band]));
    const total = numbers.figure(one);
    return [rowTitle(one, presentation), total, ...bands.map((band) => cellOf(found.get(band), one, numbers))];
  });
  return [head, ...rows];
}

function turned(cells: Cells): Cells {
  const [head = []] = cells;
  return head.map((_, at) =>
    cells.map((row, from) => (from === 0 && at > 0 ? `  ${row[at] ?? ''}` : (row[at] ?? '').trim())),
  );
}

function leastWidth(cells: Cells): number {
  const [head = []] = cells;
  const widths = head.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))));
  return widths.reduce(
    (sum, one, at) => sum + (at === 0 ? Math.max(narrowest, Math.min(one, bandWidth)) : one + gap),
    0,
  );
}

function cellOf(band: ShownBand | undefined, one: ShownObservation, numbers: Numbers): string {
  if (band === undefined) return none;
  const { share, count, amount = count } = band;
  const much = amount === null ? null : Math.round(amount);
  if (share === null && !hidesShare(band, one)) return none;
  if (share === null) return numbers.count(much);
  return `${numbers.count(much)} (${numbers.percent(share).replace(' %', '')})`;
}
