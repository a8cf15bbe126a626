import { knowsEnd } from '../overlaps.ts';
import { placementTest } from '../placement.ts';
import { findingOn, type Rule } from '../rule.ts';
import { continuationsIn } from './predecessor.ts';

/** Rows that overlap can't be one measure, whatever they say; placements have a rule of their own. */
export const overlapInChain: Rule = {
  code: 'overlap-in-chain',
  group: 'across-rows',
  severity: 'warning',
  title: { da: '»Fortsættelse af« en ydelse, der ikke er slut', en: '"Fortsættelse af" a ydelse that has not ended' },
  words: {
    da: 'Ydelsen fortsætter den i {otherFile}, linje {otherLine}, men begynder, før den er slut.',
    en: 'The ydelse continues the one in {otherFile}, line {otherLine}, but begins before it has ended.',
  },
  guidance: {
    da: 'Sæt slutdato på den tidligere ydelse, senest samme dag som den nye begynder; ellers tæller de som to samtidige foranstaltninger.',
    en: 'End the earlier ydelse no later than the day the new one begins; otherwise they are counted as two measures at once.',
  },
  reads: { services: ['id', 'continues', 'endedOn'] },
  find(overview) {
    const isPlacement = placementTest(overview.knowledge.settings);
    return continuationsIn(overview.lists.services?.rows ?? [])
      .filter(
        ({ row, previous }) =>
          !(isPlacement(row) && isPlacement(previous)) &&
          row.startedOn !== undefined &&
          knowsEnd(previous) &&
          (previous.endedOn === undefined || row.startedOn < previous.endedOn),
      )
      .map(({ row, previous }) => findingOn(overview, this, row, { column: 'Fortsættelse af', other: previous }));
  },
};
