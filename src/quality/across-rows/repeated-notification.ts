import { fold } from '../../model/fold.ts';
import type { Finding } from '../../model/findings.ts';
import type { Notification } from '../../model/rows.ts';
import { findingOn, type Rule } from '../rule.ts';
import { childOrCase } from '../same-case.ts';

/** The same notifier about the same child on the same day: most often one report of concern entered twice. */
export const repeatedNotification: Rule = {
  code: 'repeated-notification',
  group: 'across-rows',
  severity: 'warning',
  title: { da: 'Underretninger, der måske er oprettet to gange', en: 'Notifications that may have been entered twice' },
  words: {
    da: 'Samme barn har samme dag en underretning fra samme underretter i {otherFile}, linje {otherLine}.',
    en: 'The same child has a notification from the same notifier on the same day in {otherFile}, line {otherLine}.',
  },
  guidance: {
    da: 'Se efter, om underretningen er oprettet to gange, og annullér i så fald den ene; er det to forskellige, kan fundet accepteres.',
    en: 'See whether the notification was entered twice, and if so cancel one; if they are two, the finding can be accepted.',
  },
  reads: { notifications: ['notifier'] },
  find(overview) {
    const first = new Map<string, Notification>();
    const findings: Finding[] = [];
    for (const row of overview.lists.notifications?.rows ?? []) {
      if (row.receivedOn === undefined || row.notifier === undefined) continue;
      const key = `${childOrCase(row)}|${row.receivedOn}|${fold(row.notifier)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, row);
      else findings.push(findingOn(overview, this, row, { other }));
    }
    return findings;
  },
};
