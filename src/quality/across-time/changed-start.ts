import type { Finding } from '../../model/findings.ts';
import { listNames, type ListName } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import { findingOn, type Overview, type Rule } from '../rule.ts';

/** The heading under which a list's start day stands, as the program calls it. */
const columns: { readonly [L in ListName]?: string } = {
  cases: 'Startdato',
  notifications: 'Modtaget',
  investigations: 'Startdato',
  services: 'Startdato',
  activities: 'Hændelsesdato',
  units: 'Åbnet',
  meetings: 'Dato',
  discussions: 'Dato',
  screenings: 'Dato',
  staff: 'Ansat fra',
  training: 'Dato',
  sdq: 'Dato',
  absence: 'Måned',
};

/** A start date that moves, moves the row into another period and its deadline with it. */
export const changedStart: Rule = {
  code: 'changed-start',
  group: 'across-time',
  severity: 'warning',
  title: { da: 'Datoer, der er ændret siden den gemte kørsel', en: 'Dates that have changed since the saved run' },
  words: {
    da: 'Datoen er en anden end i den gemte kørsel.',
    en: 'The date is another than in the saved run.',
  },
  guidance: {
    da: 'Se efter, om rettelsen er rigtig; nøgletal for ældre perioder kan være ændret og bør sammenlignes med dem, der er vist før.',
    en: 'See whether the correction is right; figures of older periods may have changed and should be compared with those shown before.',
  },
  reads: {},
  comparesRuns: true,
  find(overview) {
    return listNames.flatMap((list) => changedIn(overview, list));
  },
};

function changedIn(overview: Overview, list: ListName): Finding[] {
  const { earlier, lists } = overview;
  const before = earlier?.starts[list];
  const rows: readonly Row[] = lists[list]?.rows ?? [];
  const column = columns[list];
  if (earlier === undefined || before === undefined) return [];
  return rows.flatMap((row) => {
    const key = earlier.keyOf(list, row);
    const known = key === undefined ? undefined : before.get(key);
    return known === undefined || known.includes(earlier.startOf(list, row))
      ? []
      : [findingOn(overview, changedStart, row, column === undefined ? {} : { column })];
  });
}
