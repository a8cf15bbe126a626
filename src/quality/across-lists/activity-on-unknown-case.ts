import { findingOn, type Rule } from '../rule.ts';
import { rowsWithoutCase } from './case-numbers.ts';

/** Follow-ups and meetings find their measure or investigation by the case. */
export const activityOnUnknownCase: Rule = {
  code: 'activity-on-unknown-case',
  group: 'across-lists',
  severity: 'warning',
  title: { da: 'Aktiviteter på sager, der ikke er i listen', en: 'Activities on cases that are not in the list' },
  words: {
    da: 'Aktiviteten står på en sag, der ikke er blandt de sager, der kan bruges.',
    en: 'The activity is on a case that is not among the cases that can be used.',
  },
  guidance: {
    da: 'Træk sagslisten ud for samme tidsrum og med både åbne og lukkede sager, eller flyt aktiviteten til den rigtige sag.',
    en: 'Export the list of cases for the same time and with open and closed cases, or move the activity to the right case.',
  },
  reads: { cases: ['caseNumber'], activities: ['caseNumber'] },
  find(overview) {
    return rowsWithoutCase(overview.lists, ['activities']).map((row) =>
      findingOn(overview, this, row, { column: 'Sagsnummer' }),
    );
  },
};
