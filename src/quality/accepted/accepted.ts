import type { Day } from '../../calendar/day.ts';

/** A finding that someone has looked at and accepted, until a day. */
export interface Accepted {
  readonly code: string;
  /** `file:line`, or the file where the finding has no line. */
  readonly place?: string;
  /** The id or case number of the row, which stays the same from export to export. Personal data: never written anywhere. */
  readonly key?: string;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until: Day;
}
