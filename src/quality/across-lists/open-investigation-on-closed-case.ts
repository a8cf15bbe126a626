import { knowsEnd } from '../overlaps.ts';
import { findingOn, type Rule } from '../rule.ts';
import { closedCasesOf } from './closed-cases.ts';

/** An investigation left open on a closed case becomes overdue without anyone working on it. */
export const openInvestigationOnClosedCase: Rule = {
  code: 'open-investigation-on-closed-case',
  group: 'across-lists',
  severity: 'warning',
  title: { da: 'Åbne undersøgelser på lukkede sager', en: 'Open investigations on closed cases' },
  words: {
    da: 'Undersøgelsen er åben, men sagen er lukket ({otherFile}, linje {otherLine}).',
    en: 'The investigation is open, but the case is closed ({otherFile}, line {otherLine}).',
  },
  guidance: {
    da: 'Sæt slutdato på undersøgelsen, eller genåbn sagen, hvis undersøgelsen er i gang.',
    en: 'Set an end date on the investigation, or reopen the case if the investigation is under way.',
  },
  reads: { cases: ['endedOn'], investigations: ['endedOn'] },
  find(overview) {
    const { lists, knowledge } = overview;
    const closed = closedCasesOf(lists, knowledge.asOf);
    return (knowledge.lists.investigations?.rows ?? []).flatMap((row) => {
      const other = row.caseNumber === undefined ? undefined : closed.get(row.caseNumber);
      if (other === undefined || row.endedOn !== undefined || !knowsEnd(row)) return [];
      return [findingOn(overview, this, row, { column: 'Slutdato', other })];
    });
  },
};
