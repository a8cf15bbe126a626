import type { Words } from '../../model/words.ts';

/** Headings and phrases about plans themselves. */
export const planLabels = {
  plan: { da: 'Plan', en: 'Plan' },
  measured: { da: 'Målt', en: 'Measured' },
  deliverables: { da: 'Leverancer', en: 'Deliverables' },
  period: { da: 'Periode', en: 'Period' },
  source: { da: 'Kilde', en: 'Source' },
  by: { da: 'Opdeles efter', en: 'Split by' },
  lists: { da: 'Lister', en: 'Lists' },
  settings: { da: 'Regnes efter', en: 'Counted by' },
  counts: {
    da: '{count} {count:milepæl/milepæle}: {measured} målt, {deliverables} {deliverables:leverance/leverancer}',
    en: '{count} {count:milestone/milestones}: {measured} measured, {deliverables} {deliverables:deliverable/deliverables}',
  },
  since: { da: 'fra {day}', en: 'from {day}' },
  page: { da: 's. {page}', en: 'p. {page}' },
  paragraph: { da: 'afsnit {page}', en: 'par. {page}' },
  against: { da: '{direction} i forhold til {period}', en: '{direction} against {period}' },
  group: { da: 'kun {by} {value}', en: '{by} {value} only' },
  done: { da: 'gennemført {day}', en: 'done {day}' },
  notDone: { da: 'registreret som ikke gennemført', en: 'recorded as not done' },
  noDeadline: { da: 'uden frist', en: 'no deadline' },
  notBuilt: { da: 'kan ikke opgøres endnu', en: 'cannot be computed yet' },
  ownPlan: {
    da: 'dubu-kpi plan show <plan> viser en plan. Din egen begynder med dubu-kpi plan new min-plan.yml',
    en: 'dubu-kpi plan show <plan> shows a plan. Your own begins with dubu-kpi plan new my-plan.yml',
  },
  inOrder: { da: '{file}: i orden', en: '{file}: in order' },
  needs: { da: 'Kræver listerne {lists}', en: 'Needs the lists {lists}' },
  notBuiltYet: {
    da: 'Kan ikke opgøres af denne version: {ids}',
    en: 'Can not be computed by this version: {ids}',
  },
} as const satisfies Record<string, Words>;

/** The settings of a plan, by their keys. */
export const settingTitles: Readonly<Record<string, Words>> = {
  clock: { da: '4-måneders-fristen regnes fra', en: 'The 4-month limit runs from' },
  ageBands: { da: 'Aldersgrupper', en: 'Age bands' },
  activityRules: { da: 'Ord for aktiviteter', en: 'Words for activities' },
  notMeasures: { da: 'Ydelser, der ikke er foranstaltninger', en: 'Services that are no measures' },
  measureRules: { da: 'Ord for foranstaltninger', en: 'Words for measures' },
  ladder: { da: 'Indsatstrappe', en: 'Ladder of measures' },
  followUpGuidelines: { da: 'Længst mellem opfølgninger', en: 'Longest between follow-ups' },
  holidays: { da: 'Ferier', en: 'Holidays' },
  budget: { da: 'Budget', en: 'Budget' },
  chainGapDays: { da: 'Længste ophold i en kæde, dage', en: 'Longest gap in a chain, days' },
  saturdayWorks: { da: 'Lørdag er hverdag', en: 'Saturday is a working day' },
  unreliableAbove: { da: 'Usikkert over', en: 'Unreliable above' },
};
