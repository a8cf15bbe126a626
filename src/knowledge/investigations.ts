import { addMonths } from '../calendar/day.ts';
import type { Investigation, View } from '../model/knowledge.ts';
import type { List } from '../model/lists.ts';
import type { InvestigationRow } from '../model/rows.ts';
import type { Clock } from '../model/settings.ts';

/** The limit of SEL § 50 and BL § 20, stk. 3, in calendar months. */
const limitMonths = 4;

/** The børnefaglige undersøgelser of the list, each with its clock; screenings and mappings are not among them. */
export function investigationsOf(list: List<InvestigationRow>, clock: Clock): View<Investigation> {
  const { rows } = list;
  const units: Investigation[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as InvestigationRow;
    if (row.type === 'bfu') units.push(withClock(row, clock));
  }
  return {
    list: 'investigations',
    units,
    leftOut: [{ reason: 'not-bfu', count: rows.length - units.length }],
  };
}

function withClock(row: InvestigationRow, clock: Clock): Investigation {
  const { awareOn, startedOn } = row;
  const wanted = clock === 'awareness' ? awareOn : startedOn;
  const clockStartOn = clock === 'awareness' ? (awareOn ?? startedOn) : startedOn;
  // Field by field, for V8 copies a record that is spread beside other fields far more slowly than it writes one.
  return {
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: clock === 'start' ? withoutAwareness(row.unusable) : row.unusable,
    id: row.id,
    type: row.type,
    awareOn,
    startedOn,
    endedOn: row.endedOn,
    status: row.status,
    preliminaryAssessmentOn: row.preliminaryAssessmentOn,
    team: row.team,
    caseworker: row.caseworker,
    district: row.district,
    clockStartOn,
    clockFallback: clockStartOn !== undefined && wanted === undefined,
    dueOn: clockStartOn === undefined ? undefined : addMonths(clockStartOn, limitMonths),
  };
}

/** Nothing hangs on the awareness where the clock runs from the start. */
function withoutAwareness(unusable: InvestigationRow['unusable']): InvestigationRow['unusable'] {
  if (unusable?.['awareOn'] === undefined) return unusable;
  const { awareOn: _, ...others } = unusable;
  return Object.keys(others).length === 0 ? undefined : others;
}
