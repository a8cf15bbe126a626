import { latest, type Day } from '../../calendar/day.ts';
import type { Finding } from '../../model/findings.ts';
import { listNames, type ListName } from '../../model/lists.ts';
import { fileOf, type Overview, type Rule } from '../rule.ts';
import { rowsPerMonth, type MonthCount } from './months.ts';

/** As many months on either side are held against a month. */
const neighbours = 3;
/** Fewer rows a month than this vary too much by themselves. */
const fewestUsual = 10;
/** A month is thin with at most one row for so many that are usual. A Danish July is not. */
const timesFewer = 4;

/** A month with far fewer rows than its neighbours, or a list that stops before it was taken out. */
export const thinMonth: Rule = {
  code: 'thin-month',
  group: 'across-time',
  severity: 'warning',
  title: { da: 'Måneder med påfaldende få rækker', en: 'Months with strikingly few rows' },
  words: {
    da: '{month} har {rows} {rows:række/rækker}, hvor månederne omkring har omtrent {usual}; udtrækket kan være afkortet.',
    en: '{month} has {rows} {rows:row/rows} where the months around it have about {usual}; the export may have been cut off.',
  },
  guidance: {
    da: 'Se efter, om udtrækket har et loft over antal rækker eller et filter på datoer, og træk listen ud igen.',
    en: 'See whether the export has a limit on rows or a filter on dates, and export the list again.',
  },
  reads: {},
  find(overview) {
    return listNames.flatMap((list) =>
      thinMonths(rowsPerMonth(overview.lists, list, lastDay(overview, list))).map(
        ({ month, rows, usual }): Finding => ({
          code: this.code,
          args: { month, rows, usual },
          at: { file: fileOf(overview.files, list) },
        }),
      ),
    );
  },
};

/** The day the list reaches: when it was taken out, else the as-of day. */
function lastDay({ files, knowledge }: Overview, list: ListName): Day {
  return latest(...files.filter((file) => file.list === list).map((file) => file.extractedOn)) ?? knowledge.asOf;
}

function thinMonths(months: readonly MonthCount[]): (MonthCount & { usual: number })[] {
  const mostLater = mostAfter(months);
  const found: (MonthCount & { usual: number })[] = [];
  for (const [at, { month, rows }] of months.entries()) {
    if (at < neighbours) continue;
    const usual = median(months.slice(at - neighbours, at));
    if (usual < fewestUsual || !isThin(rows, usual)) continue;
    // A list that was cut off stays thin to its end: its first thin month says it all.
    if (isThin(mostLater[at] ?? 0, usual)) return [...found, { month, rows, usual }];
    const after = months.slice(at + 1, at + 1 + neighbours);
    if (isThin(rows, median(after))) found.push({ month, rows, usual });
  }
  return found;
}

function isThin(rows: number, usual: number): boolean {
  return rows * timesFewer <= usual;
}

/** For each month the most rows of any later one; 0 for the last. */
function mostAfter(months: readonly MonthCount[]): number[] {
  const most: number[] = [];
  let so = 0;
  for (let at = months.length - 1; at >= 0; at--) {
    most[at] = so;
    so = Math.max(so, months[at]?.rows ?? 0);
  }
  return most;
}

function median(months: readonly MonthCount[]): number {
  const sorted = months.map(({ rows }) => rows).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
