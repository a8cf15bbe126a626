/** The 97.5th percentile of the normal distribution. */
const z = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a share (Wilson 1927), null when there is nothing to share.
 * Unlike the plain normal interval it stays within 0 and 1 and holds for small numbers.
 */
export function wilson(met: number, all: number): readonly [number, number] | null {
  if (all === 0) return null;
  const share = met / all;
  const centre = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  // None and all reach the ends exactly, which the sums below miss in the last digit.
  return [met === 0 ? 0 : (centre - spread) / scale, met === all ? 1 : (centre + spread) / scale];
}
