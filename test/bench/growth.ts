import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { nineFigures, sizeOf, type Lists } from './contestants.ts';
import { peakOf, spreadOf, timeInTurn } from './measure.ts';

/** How time and memory grow with the number of municipalities: the first few of a country, then more of them. */
export function growthOf(country: Lists, counts: readonly number[], scratch: string): string {
  const lines = counts.map((count) => {
    const lists: Lists = { folder: firstOf(country, count, scratch), isCountry: true };
    const run = nineFigures(String(count), lists);
    const { median: ms } = spreadOf(timeInTurn([run], 1).get(run.name) ?? []);
    const peak = peakOf(run) ?? Number.NaN;
    const { rows } = sizeOf(lists);
    return [
      count,
      rows,
      ms.toFixed(0),
      ((ms * 1000) / rows).toFixed(1),
      (peak / 1e6).toFixed(0),
      (peak / rows).toFixed(0),
    ];
  });
  const heads = ['municipalities', 'rows', 'ms', 'µs a row', 'peak MB', 'bytes a row'];
  return [heads, heads.map(() => '---:'), ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A folder with the first municipalities of a country; their lists are the same files. */
function firstOf({ folder }: Lists, count: number, scratch: string): string {
  const to = path.join(scratch, `first-${count}`);
  for (const municipality of readdirSync(folder).sort().slice(0, count)) {
    mkdirSync(path.join(to, municipality), { recursive: true });
    for (const list of readdirSync(path.join(folder, municipality))) {
      linkSync(path.join(folder, municipality, list), path.join(to, municipality, list));
    }
  }
  return to;
}
