import { knowsEnd } from '../overlaps.ts';
import { findingOn, type Rule } from '../rule.ts';
import { closedCasesOf } from './closed-cases.ts';

/** A measure that goes on after its case was closed is counted as active, and its follow-ups as overdue. */
export const openMeasureOnClosedCase: Rule = {
  code: 'open-measure-on-closed-case',
  group: 'across-lists',
  severity: 'warning',
  title: { da: 'Åbne ydelser på lukkede sager', en: 'Open ydelser on closed cases' },
  words: {
    da: 'Ydelsen er åben, men sagen er lukket ({otherFile}, linje {otherLine}).',
    en: 'The ydelse is open, but the case is closed ({otherFile}, line {otherLine}).',
  },
  guidance: {
    da: 'Sæt slutdato på ydelsen, eller genåbn sagen, hvis støtten fortsætter.',
    en: 'Set an end date on the ydelse, or reopen the case if the support goes on.',
  },
  reads: { cases: ['endedOn'], services: ['endedOn'] },
  find(overview) {
    const { lists, knowledge } = overview;
    const closed = closedCasesOf(lists, knowledge.asOf);
    return (knowledge.lists.services?.rows ?? []).flatMap((row) => {
      const other = row.caseNumber === undefined ? undefined : closed.get(row.caseNumber);
      if (other === undefined || row.endedOn !== undefined || !knowsEnd(row)) return [];
      return [findingOn(overview, this, row, { column: 'Slutdato', other })];
    });
  },
};
