import { defineShare } from './engine/define.ts';
import { isActiveIn } from './terms/active.ts';
import { guidelineFor, keptGuideline, noGuideline } from './terms/follow-up-guideline.ts';

export const followUpByGuideline = defineShare({
  id: 'follow-up-by-guideline',
  title: { da: 'Foranstaltninger fulgt op efter retningslinjen', en: 'Measures followed up by the guideline' },
  definition: {
    da: 'Af de foranstaltninger, der er i gang i perioden, og som planen har et interval for: andelen, hvor der på intet tidspunkt i perioden er gået længere end intervallet siden starten eller seneste opfølgning. Tiden før perioden regnes med.',
    en: 'Of the measures under way in the period for which the plan has an interval, the share for which at no time in the period more than the interval had passed since the start or the latest follow-up. Time before the period counts.',
  },
  basis: [],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['follow-up'],
  missing: ({ settings }) => (settings.followUpGuidelines.length === 0 ? noGuideline() : undefined),
  within: (one, { period, settings }) => isActiveIn(one, period) && guidelineFor(one, settings) !== undefined,
  outcome: (one, at) => {
    const every = guidelineFor(one, at.settings);
    return every === undefined ? 'met' : keptGuideline(one, every, at);
  },
});
