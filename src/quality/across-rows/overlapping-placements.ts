import type { Service } from '../../model/rows.ts';
import { knowsEnd, overlapsIn, type Span } from '../overlaps.ts';
import { placementTest } from '../placement.ts';
import { findingOn, type Rule } from '../rule.ts';
import { rowsByChild } from '../same-case.ts';

/** A child can't be placed in two places at once. */
export const overlappingPlacements: Rule = {
  code: 'overlapping-placements',
  group: 'across-rows',
  severity: 'warning',
  title: { da: 'Anbringelser, der overlapper', en: 'Placements that overlap' },
  words: {
    da: 'Anbringelsen begynder, før den i {otherFile}, linje {otherLine}, er slut.',
    en: 'The placement begins before the one in {otherFile}, line {otherLine}, has ended.',
  },
  guidance: {
    da: 'Et barn kan kun være anbragt ét sted ad gangen: sæt slutdato på den anbringelse, der er ophørt, eller ret startdatoen på den nye.',
    en: 'A child can be placed in one place at a time: set an end date on the placement that has ended, or correct the start date of the new one.',
  },
  reads: { services: ['endedOn'] },
  find(overview) {
    const isPlacement = placementTest(overview.knowledge.settings);
    const placements = (overview.lists.services?.rows ?? []).filter((row) => knowsEnd(row) && isPlacement(row));
    return rowsByChild(placements)
      .flatMap((rows) => overlapsIn(spansOf(rows)))
      .map(([later, earlier]) => findingOn(overview, this, later, { other: earlier }));
  },
};

function spansOf(rows: readonly Service[]): Span<Service>[] {
  return rows.flatMap((row) => (row.startedOn === undefined ? [] : [{ row, from: row.startedOn, to: row.endedOn }]));
}
