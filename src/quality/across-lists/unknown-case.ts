import { findingOn, type Rule } from '../rule.ts';
import { rowsWithoutCase } from './case-numbers.ts';

/** Without its case a row can't be split by what only the case tells, such as district or type. */
export const unknownCase: Rule = {
  code: 'unknown-case',
  group: 'across-lists',
  severity: 'warning',
  title: { da: 'Rækker på sager, der ikke er i listen', en: 'Rows on cases that are not in the list' },
  words: {
    da: 'Sagsnummeret er ikke blandt de sager, der kan bruges.',
    en: 'The case number is not among the cases that can be used.',
  },
  guidance: {
    da: 'Træk sagslisten ud for samme tidsrum og med både åbne og lukkede sager, eller ret sagsnummeret; se også, om sagen selv er udeladt.',
    en: 'Export the list of cases for the same time and with open and closed cases, or correct the case number; see also whether the case itself was left out.',
  },
  reads: { cases: ['caseNumber'] },
  find(overview) {
    return rowsWithoutCase(overview.lists, ['notifications', 'investigations', 'services']).map((row) =>
      findingOn(overview, this, row, { column: 'Sagsnummer' }),
    );
  },
};
