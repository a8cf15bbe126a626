import { floor, type Size } from './contestants.ts';
import { ratios, spreadOf, type Contestant, type Rounds } from './measure.ts';

interface Beside {
  /** Whose time the others are told as a ratio to. */
  readonly under: string;
  readonly peaks?: ReadonlyMap<string, number | undefined>;
  readonly size?: Size;
}

/** The contestants as a table: ratio with its spread, median time, and, where known, memory and rows per second. */
export function table(contestants: readonly Contestant[], times: Rounds, { under, peaks, size }: Beside): string {
  const heads = [`× ${under}`, 'least–most', 'ms', ...(peaks ? ['peak MB'] : []), ...(size ? ['rows/s', 'MB/s'] : [])];
  const lines = contestants.map(({ name }) => {
    const { median } = spreadOf(times.get(name) ?? []);
    const ratio = ratios(times, name, under);
    const peak = peaks?.get(name);
    return [
      name,
      ratio.median.toFixed(2),
      `${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)}`,
      median.toFixed(0),
      ...(peaks ? [peak === undefined ? '' : (peak / 1e6).toFixed(0)] : []),
      ...(size ? speeds(name === floor.name ? undefined : size, median) : []),
    ];
  });
  const rows = [['', ...heads], ['---', ...heads.map(() => '---:')], ...lines];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function speeds(size: Size | undefined, ms: number): string[] {
  if (size === undefined) return ['', ''];
  return [String(Math.round((size.rows / ms) * 1000)), (size.bytes / 1e3 / ms).toFixed(1)];
}

/** A part of the report under its title. */
export function titled(title: string, body: string, about = ''): string {
  return `## ${title}\n\n${about === '' ? '' : `${about}\n\n`}${body}\n`;
}

/** Says which others could not take part. */
export function leftOut(missing: readonly string[]): string {
  return missing.length === 0 ? '' : `. Not installed here, and left out: ${missing.join(', ')}`;
}
