import { daysBetween } from '../../calendar/day.ts';
import type { Finding } from '../../model/findings.ts';
import { findingOn, type Rule } from '../rule.ts';

/** A chain is one measure all the same; the days in between may be a slip in the dates or a real pause. */
export const gapInChain: Rule = {
  code: 'gap-in-chain',
  group: 'across-rows',
  severity: 'note',
  title: { da: 'Dage uden ydelse midt i en foranstaltning', en: 'Days without a ydelse within a measure' },
  words: {
    da: 'Der er {days} {days:dag/dage} uden ydelse mellem denne og den i {otherFile}, linje {otherLine}; de regnes for én foranstaltning.',
    en: 'There {days:is/are} {days} {days:day/days} without a ydelse between this one and the one in {otherFile}, line {otherLine}; they count as one measure.',
  },
  guidance: {
    da: 'Ret slut- eller startdatoen, hvis støtten løb uden ophold; var der en pause, kan fundet accepteres.',
    en: 'Correct the end or start date if the support ran without a break; if there was a break, the finding can be accepted.',
  },
  reads: { services: ['endedOn'] },
  find(overview) {
    const findings: Finding[] = [];
    for (const { rows } of overview.knowledge.views.measures.units) {
      for (const [at, row] of rows.entries()) {
        const previous = rows[at - 1];
        if (previous?.endedOn === undefined || row.startedOn === undefined) continue;
        // Ending one day and going on the next leaves no day uncovered.
        const days = daysBetween(previous.endedOn, row.startedOn) - 1;
        if (days > 0) findings.push(findingOn(overview, this, row, { other: previous, args: { days } }));
      }
    }
    return findings;
  },
};
