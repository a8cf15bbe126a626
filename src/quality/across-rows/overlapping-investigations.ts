import type { InvestigationRow } from '../../model/rows.ts';
import { knowsEnd, overlapsIn, type Span } from '../overlaps.ts';
import { findingOn, type Rule } from '../rule.ts';
import { rowsByCase } from '../same-case.ts';
import { begunOnOf, isInvestigation, isOpen } from './open-investigation.ts';

/** Two that are both open are said by `two-open-investigations` and not here. */
export const overlappingInvestigations: Rule = {
  code: 'overlapping-investigations',
  group: 'across-rows',
  severity: 'warning',
  title: { da: 'Undersøgelser, der overlapper', en: 'Investigations that overlap' },
  words: {
    da: 'Undersøgelsen begynder, før den i {otherFile}, linje {otherLine}, er slut.',
    en: 'The investigation begins before the one in {otherFile}, line {otherLine}, has ended.',
  },
  guidance: {
    da: 'Ret start- eller slutdatoen på en af de to undersøgelser, eller annullér den, der er oprettet ved en fejl.',
    en: 'Correct the start or end date of one of the two investigations, or cancel the one created by mistake.',
  },
  reads: { investigations: ['endedOn'] },
  find(overview) {
    const { lists, knowledge } = overview;
    const rows = (lists.investigations?.rows ?? []).filter((row) => isInvestigation(row) && knowsEnd(row));
    return rowsByCase(rows)
      .flatMap((of) => overlapsIn(spansOf(of)))
      .filter(([later, earlier]) => !isOpen(later, knowledge.asOf) || !isOpen(earlier, knowledge.asOf))
      .map(([later, earlier]) => findingOn(overview, this, later, { other: earlier }));
  },
};

function spansOf(rows: readonly InvestigationRow[]): Span<InvestigationRow>[] {
  return rows.flatMap((row) => {
    const from = begunOnOf(row);
    return from === undefined ? [] : [{ row, from, to: row.endedOn }];
  });
}
