import type { Day } from '../calendar/day.ts';
import type { Row } from '../model/rows.ts';

/** Something that lasts from one day to another; undefined ends never. */
export interface Span<R extends Row> {
  readonly row: R;
  readonly from: Day;
  readonly to: Day | undefined;
}

/**
 * Each row that begins before an earlier one has ended, with the earlier one that reaches furthest: comparing with
 * the row just before would miss a short one in between. A change on the same day is no overlap.
 */
export function overlapsIn<R extends Row>(spans: Span<R>[]): [later: R, earlier: R][] {
  const overlaps: [R, R][] = [];
  // Of two that last the same days, the one that the files name first stays first.
  spans.sort((a, b) => a.from - b.from || endOf(a) - endOf(b));
  let furthest: Span<R> | undefined;
  for (const span of spans) {
    if (furthest !== undefined && span.from < endOf(furthest)) overlaps.push([span.row, furthest.row]);
    if (furthest === undefined || endOf(span) > endOf(furthest)) furthest = span;
  }
  return overlaps;
}

/** False when the list says that a row has ended and not when: it is no open row. */
export function knowsEnd(row: Row): boolean {
  return row.unusable?.['endedOn'] === undefined;
}

function endOf({ to }: Span<Row>): number {
  return to ?? Infinity;
}
