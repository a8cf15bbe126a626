import { contains } from '../calendar/period.ts';
import { heldOn } from '../model/held-on.ts';
import type { Activity, Participant } from '../model/rows.ts';
import { defineIndicator } from './engine/define.ts';
import { share } from './engine/figures.ts';

export const followUpNetwork = defineIndicator({
  id: 'follow-up-network',
  title: { da: 'Opfølgninger med netværket', en: 'Follow-ups with the network' },
  definition: {
    da: 'Af de opfølgninger, der er gennemført i perioden: andelen, hvor familiens private netværk, det professionelle netværk eller begge deltog. Desuden de tre hver for sig: det private, det professionelle og begge. En opfølgning tæller én gang, uanset hvor mange foranstaltninger den dækker.',
    en: "Of the follow-ups carried out in the period, the share in which the family's private network, the professional network or both took part. Also the three apart: the private, the professional and both. A follow-up counts once, however many measures it covers.",
  },
  basis: [],
  of: 'followUps',
  reads: { activities: ['type', 'doneOn | eventOn', 'participants'] },
  kinds: ['follow-up'],
  placedOn: heldOn,
  within: (one, { period }) => contains(period, heldOn(one)),
  figures: [
    share((one: Activity) => (hasPrivate(one) || hasProfessional(one) ? 'met' : 'missed')),
    share((one: Activity) => (hasPrivate(one) ? 'met' : 'missed'), {
      part: 'private',
      title: { da: 'Med det private netværk', en: 'With the private network' },
    }),
    share((one: Activity) => (hasProfessional(one) ? 'met' : 'missed'), {
      part: 'professional',
      title: { da: 'Med det professionelle netværk', en: 'With the professional network' },
    }),
    share((one: Activity) => (hasPrivate(one) && hasProfessional(one) ? 'met' : 'missed'), {
      part: 'both',
      title: { da: 'Med begge netværk', en: 'With both networks' },
    }),
  ],
});

function has({ participants }: Activity, participant: Participant): boolean {
  return participants.includes(participant);
}

function hasPrivate(one: Activity): boolean {
  return has(one, 'private-network');
}

function hasProfessional(one: Activity): boolean {
  return has(one, 'professional-network');
}
