import { hasDayIn, placeFrom } from '../calendar/day.ts';
import { contains } from '../calendar/period.ts';
import { lawOn } from '../model/law.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { firstFollowUpLimit } from './terms/first-follow-up-limit.ts';
import { needsFollowUps, nextFollowUpLimit } from './terms/next-follow-up-limit.ts';

export const firstFollowUp3Months = defineShare({
  id: 'first-follow-up-3-months',
  title: { da: 'Første opfølgning inden 3 måneder', en: 'First follow-up within 3 months' },
  definition: {
    da: 'Af de foranstaltninger, hvis frist for første opfølgning ligger i perioden: andelen fulgt op fra startdagen til fristen. Fristen er 3 måneder efter starten; efter Barnets Lov den dag, en undersøgelse, der var i gang ved starten, afsluttes, hvis den kommer først. En foranstaltning uden opfølgning afventer, til fristen er gået; er den sluttet før fristen, er den ikke med. Tidlige forebyggende indsatser er ikke med: deres opfølgning er ikke lovbestemt.',
    en: 'Of the measures whose limit for the first follow-up falls in the period, the share followed up from the day of the start to the limit. The limit is 3 months after the start; under Barnets Lov the day an investigation under way at the start ends, if that comes first. A measure without a follow-up is pending until the limit has passed; one that ended before its limit is left out. Early preventive measures are not in it: the law does not demand that they be followed up.',
  },
  basis: [
    { act: 'SEL', section: '§ 70' },
    { act: 'BL', section: '§ 95' },
  ],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['follow-up'],
  within: (one, at) => one.kind !== 'preventive' && contains(at.period, firstFollowUpLimit(one, at)),
  outcome: (one, at) => {
    const limit = firstFollowUpLimit(one, at);
    if (hasDayIn(one.followedUpOn, one.startedOn, limit)) return 'met';
    if (one.endedOn !== undefined && one.endedOn < limit) return new Excluded('ended-before-limit', false);
    return at.asOf <= limit ? 'pending' : 'missed';
  },
  deadline: { kind: 'follow-up', isOpen: needsFollowUps, openUntil: nextFollowUpLimit },
  limit: (one, at) => ({
    dueOn: firstFollowUpLimit(one, at),
    until: one.followedUpOn[placeFrom(one.followedUpOn, one.startedOn)] ?? one.endedOn,
  }),
  notes: ({ startedOn }, { knowledge }) =>
    lawOn(startedOn) === 'BL' && knowledge.lists.investigations === undefined ? ['investigations-unknown'] : [],
});
