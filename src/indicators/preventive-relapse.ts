import { addMonths, type Day } from '../calendar/day.ts';
import { containsShifted } from '../calendar/period.ts';
import type { Measure } from '../model/knowledge.ts';
import { defineShare, type Moment } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';

const months = 12;

export const preventiveRelapse = defineShare({
  id: 'preventive-relapse',
  title: { da: 'Tilbagefald efter tidlig forebyggende indsats', en: 'Relapse after an early preventive measure' },
  definition: {
    da: 'Af de tidlige forebyggende indsatser (§ 11, stk. 3, fra 2024 § 30), der blev afsluttet i den periode, der ligger 12 måneder før: andelen, hvor der inden 12 måneder efter afslutningen kom en ny underretning, undersøgelse eller foranstaltning for samme barn. Afslutningsdagen selv er ikke med. Uden CPR-nr. regnes samme sagsnummer for samme barn.',
    en: 'Of the early preventive measures (§ 11, stk. 3, from 2024 § 30) that ended in the period 12 months earlier, the share followed within 12 months after the end by a new notification, investigation or measure for the same child. The day of the end itself is not in it. Without a CPR number the same case number is taken for the same child.',
  },
  basis: [
    { act: 'SEL', section: '§ 11, stk. 3' },
    { act: 'BL', section: '§ 30' },
  ],
  of: 'measures',
  reads: {
    services: ['type', 'startedOn', 'endedOn'],
    notifications: ['receivedOn'],
    investigations: ['awareOn | startedOn'],
  },
  within: (one, { period }) =>
    (one.kind === 'preventive' || one.kind === 'unknown') && containsShifted(period, -months, one.endedOn),
  outcome: (one, at) => {
    const { endedOn } = one;
    if (endedOn === undefined || one.kind === 'unknown') return new Excluded('unknown-measure');
    const limit = addMonths(endedOn, months);
    if (newDays(one, at).some((day) => day !== undefined && day > endedOn && day <= limit)) return 'met';
    return at.asOf <= limit ? 'pending' : 'missed';
  },
});

/** The days on which something began for the child. */
function newDays(one: Measure, { knowledge }: Moment): (Day | undefined)[] {
  return [
    ...knowledge.ofChild('notifications', one).map(({ receivedOn }) => receivedOn),
    ...knowledge.ofChild('investigations', one).map(({ startedOn, clockStartOn }) => startedOn ?? clockStartOn),
    ...knowledge.ofChild('measures', one).map(({ startedOn }) => startedOn),
  ];
}
