const bars = '▁▂▃▄▅▆▇█';

/** A line of bars, from the lowest value to the highest; a gap where there is none. A flat series lies in the middle. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  return values
    .map((value) => {
      if (value === null) return ' ';
      const at = range === 0 ? 3 : Math.round(((value - low) / range) * (bars.length - 1));
      return bars[at] ?? ' ';
    })
    .join('');
}
