import { UsageError } from '../errors.ts';

export interface Threshold {
  /** Counts from 1 up to one below this are hidden. */
  readonly minCell: number;
}

/** Statistics Denmark publishes no cell under 3. */
const leastThreshold = 3;

/** Throws a UsageError for a threshold that is no whole number from 3 up. */
export function checkThreshold({ minCell }: Threshold): void {
  if (Number.isSafeInteger(minCell) && minCell >= leastThreshold) return;
  throw new UsageError(
    {
      da: '--min-cell skal være et helt tal på mindst {least}: celler under tærsklen skjules',
      en: '--min-cell must be a whole number of at least {least}: cells under the threshold are hidden',
    },
    { least: leastThreshold },
  );
}
