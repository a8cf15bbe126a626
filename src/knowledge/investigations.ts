import { addMonths } from '../calendar/day.ts';
import type { Investigation, View } from '../model/knowledge.ts';
import type { List } from '../model/lists.ts';
import type { InvestigationRow } from '../model/rows.ts';
import type { Clock } from '../model/settings.ts';

/** The limit of SEL § 50 and BL § 20, stk. 3, in calendar months. */
const limitMonths = 4;

/** The børnefaglige undersøgelser of the list, each with its clock; screenings and mappings are not among them. */
export function investigationsOf(list: List<InvestigationRow>, clock: Clock): View<Investigation> {
  const bfu = list.rows.filter((row) => row.type === 'bfu');
  return {
    list: 'investigations',
    units: bfu.map((row) => withClock(row, clock)),
    leftOut: [{ reason: 'not-bfu', count: list.rows.length - bfu.length }],
  };
}

function withClock(row: InvestigationRow, clock: Clock): Investigation {
  const wanted = clock === 'awareness' ? row.awareOn : row.startedOn;
  const clockStartOn = clock === 'awareness' ? (row.awareOn ?? row.startedOn) : row.startedOn;
  // The row spread last: first, it makes V8 build each record much slower.
  return {
    clockStartOn,
    clockFallback: clockStartOn !== undefined && wanted === undefined,
    dueOn: clockStartOn === undefined ? undefined : addMonths(clockStartOn, limitMonths),
    ...row,
  };
}
