import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { isActiveIn } from './terms/active.ts';
import { guidelineFor, keptGuideline, noGuideline } from './terms/follow-up-guideline.ts';

export const preventiveFollowUp = defineShare({
  id: 'preventive-follow-up',
  title: { da: 'Tidlige forebyggende indsatser fulgt op', en: 'Early preventive measures followed up' },
  definition: {
    da: 'Af de tidlige forebyggende indsatser (§ 11, stk. 3, fra 2024 § 30), der er i gang i perioden: andelen fulgt op efter planens interval, så der på intet tidspunkt i perioden er gået længere siden starten eller seneste opfølgning. Opfølgningen er ikke lovbestemt, men et lokalt mål; uden et interval i planen opgøres tallet ikke.',
    en: "Of the early preventive measures (§ 11, stk. 3, from 2024 § 30) under way in the period, the share followed up by the plan's interval, so that at no time in the period more had passed since the start or the latest follow-up. The law does not demand it, it is a local aim; without an interval in the plan there is no figure.",
  },
  basis: [
    { act: 'SEL', section: '§ 11, stk. 3' },
    { act: 'BL', section: '§ 30' },
  ],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['follow-up'],
  missing: ({ settings }) => (guidelineFor({ kind: 'preventive' }, settings) === undefined ? noGuideline() : undefined),
  within: (one, { period }) => (one.kind === 'preventive' || one.kind === 'unknown') && isActiveIn(one, period),
  outcome: (one, at) => {
    const every = guidelineFor(one, at.settings);
    return one.kind === 'unknown' || every === undefined
      ? new Excluded('unknown-measure')
      : keptGuideline(one, every, at);
  },
});
