import { daysBetween } from '../../calendar/day.ts';
import { findingOn, type Rule } from '../rule.ts';
import { continuationsIn } from './predecessor.ts';

/** The system joins a chain only over a short gap; what is called a continuation after a longer one is a new measure. */
export const brokenChain: Rule = {
  code: 'broken-chain',
  group: 'across-rows',
  severity: 'warning',
  title: { da: '»Fortsættelse af« hen over et for langt ophold', en: '"Fortsættelse af" across too long a break' },
  words: {
    da: 'Ydelsen fortsætter den i {otherFile}, linje {otherLine}, men begynder {days} {days:dag/dage} efter, at den sluttede (højst {limit}).',
    en: 'The ydelse continues the one in {otherFile}, line {otherLine}, but begins {days} {days:day/days} after it ended (at most {limit}).',
  },
  guidance: {
    da: 'Ret datoerne, eller opret ydelsen som en ny indsats uden "Fortsættelse af": den tælles som en ny foranstaltning med sin egen frist for opfølgning.',
    en: 'Correct the dates, or make the ydelse a new measure without "Fortsættelse af": it is counted as a new measure with a follow-up deadline of its own.',
  },
  reads: { services: ['id', 'continues', 'endedOn'] },
  find(overview) {
    const limit = overview.knowledge.settings.chainGapDays;
    return continuationsIn(overview.lists.services?.rows ?? []).flatMap(({ row, previous }) => {
      if (previous.endedOn === undefined || row.startedOn === undefined) return [];
      const days = daysBetween(previous.endedOn, row.startedOn);
      if (days <= limit) return [];
      return [findingOn(overview, this, row, { column: 'Fortsættelse af', other: previous, args: { days, limit } })];
    });
  },
};
