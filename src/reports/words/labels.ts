import type { AsOfFrom } from '../../analyze.ts';
import type { Words } from '../../model/words.ts';

export const asOfFroms: Readonly<Record<AsOfFrom, Words>> = {
  option: { da: 'valgt med --as-of', en: 'chosen with --as-of' },
  'extract-date': { da: 'listernes udtræksdato', en: "the lists' extract date" },
  'newest-event': { da: 'nyeste hændelse i listerne', en: 'newest event in the lists' },
};

/** Headings and phrases of the report itself. */
export const labels = {
  milestonesAsOf: { da: 'Milepæle opgjort pr. {day} ({from})', en: 'Milestones as of {day} ({from})' },
  asOf: { da: 'Opgjort pr. {day} ({from})', en: 'As of {day} ({from})' },
  milestones: { da: 'Milepæle', en: 'Milestones' },
  ofAll: { da: '{count} {count:milepæl/milepæle}', en: '{count} {count:milestone/milestones}' },
  status: { da: 'Status', en: 'Status' },
  milestone: { da: 'Milepæl', en: 'Milestone' },
  target: { da: 'Mål', en: 'Target' },
  due: { da: 'Frist', en: 'Deadline' },
  figure: { da: 'Tal', en: 'Figure' },
  indicator: { da: 'Nøgletal', en: 'Key figure' },
  period: { da: 'Periode', en: 'Period' },
  ratio: { da: 'n/N', en: 'n/N' },
  pending: { da: 'Afventer', en: 'Pending' },
  interval: { da: '95 %-interval', en: '95% interval' },
  why: { da: 'Forklaring', en: 'Explanation' },
  remarks: { da: 'Bemærkninger', en: 'Remarks' },
  total: { da: 'I alt', en: 'Total' },
  rising: { da: 'stigende', en: 'rising' },
  falling: { da: 'faldende', en: 'falling' },
  known: { da: 'opgøres', en: 'known' },
  deliverable: { da: 'leverance', en: 'deliverable' },
  since: { da: 'fra {day}', en: 'from {day}' },
  pendingCount: { da: '{count} afventer', en: '{count} pending' },
  bounds: {
    da: 'kan ende mellem {lowest} og {highest}, når de {count}, der afventer, er afgjort',
    en: 'may end between {lowest} and {highest} once the {count} pending are decided',
  },
  uncertain: { da: 'usikker, 95 %-interval {interval}', en: 'uncertain, 95% interval {interval}' },
  uncertainMeans: {
    da: 'Usikker: målet ligger inden for 95 %-intervallet, så tilfældige udsving alene kan afgøre, om det er nået.',
    en: 'Uncertain: the target lies within the 95% interval, so chance alone may decide whether it is met.',
  },
  dueBy: { da: 'frist {day}', en: 'due {day}' },
  small: { da: '95 %-interval {interval}', en: '95% interval {interval}' },
  leftOut: { da: 'ikke talt med: {reasons}', en: 'not counted: {reasons}' },
  kroner: { da: 'kr.', en: 'kr.' },
  countAndShare: { da: '{title}, antal (%)', en: '{title}, count (%)' },
  figuresFor: { da: 'Nøgletal for {period}', en: 'Key figures for {period}' },
  children: { da: '{count} {count:barn/børn}', en: '{count} {count:child/children}' },
  basis: { da: 'Grundlag', en: 'Basis' },
  file: { da: 'Fil', en: 'File' },
  read: { da: 'Læst', en: 'Read' },
  used: { da: 'Brugt', en: 'Used' },
  notUsed: { da: 'Udeladt', en: 'Left out' },
  clock: { da: 'De 4 måneder regnes fra {clock}.', en: 'The 4 months run from {clock}.' },
  clockFallback: {
    da: 'De 4 måneder regnes fra {clock}; for {count} af {all} undersøgelser mangler den dag, og startdatoen er brugt.',
    en: 'The 4 months run from {clock}; for {count} of {all} investigations that day is missing, and the start date is used.',
  },
  newerThanLists: {
    da: 'Listerne er trukket ud {extracted}, før opgørelsesdatoen: det, der er sket siden, er ikke med, og åbne sager kan se for sene ud.',
    en: 'The lists were exported {extracted}, before the as-of day: what has happened since is not in them, and open cases may look late.',
  },
  seeCheck: {
    da: 'dubu-kpi check viser alle fund, også på tværs af listerne, og hvad der skal rettes.',
    en: 'dubu-kpi check shows all findings, those across the lists too, and what to correct.',
  },
  findings: { da: 'Til eftersyn i listerne', en: 'To look into in the lists' },
  places: { da: '{count} {count:sted/steder}', en: '{count} {count:place/places}' },
  inFile: { da: '{file} linje {lines}', en: '{file} line {lines}' },
  more: { da: 'og {count} {count:sted/steder} mere', en: '{count} more {count:place/places}' },
  unknownTypes: {
    da: 'Aktivitetstyper, som ingen regel kender; de tæller ikke som møde, sparring eller opfølgning',
    en: 'Activity types that no rule knows; they do not count as meeting, sparring or follow-up',
  },
  unnamedType: { da: '(vises ikke, kan være fritekst)', en: '(not shown, may be free text)' },
} as const satisfies Record<string, Words>;
