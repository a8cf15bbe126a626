import type { Language, Words } from '../model/words.ts';
import type { Direction, Operator } from '../plans/plan.ts';

/** Every column there is, in order, with its heading; a row has those that say something of it. */
export const csvColumns = {
  kind: { da: 'Rækketype', en: 'Row type' },
  plan: { da: 'Plan', en: 'Plan' },
  milestone: { da: 'Milepæl', en: 'Milestone' },
  indicator: { da: 'Nøgletal', en: 'Indicator' },
  part: { da: 'Del', en: 'Part' },
  title: { da: 'Titel', en: 'Title' },
  period: { da: 'Periode', en: 'Period' },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til', en: 'To' },
  by: { da: 'Opdelt efter', en: 'Split by' },
  group: { da: 'Gruppe', en: 'Group' },
  band: { da: 'Bånd', en: 'Band' },
  status: { da: 'Status', en: 'Status' },
  value: { da: 'Værdi', en: 'Value' },
  numerator: { da: 'Tæller', en: 'Numerator' },
  denominator: { da: 'Nævner', en: 'Denominator' },
  pending: { da: 'Afventer', en: 'Pending' },
  low: { da: 'Interval fra', en: 'Interval from' },
  high: { da: 'Interval til', en: 'Interval to' },
  amount: { da: 'Kroner', en: 'Kroner' },
  children: { da: 'Børn', en: 'Children' },
  unit: { da: 'Enhed', en: 'Unit' },
  demand: { da: 'Krav', en: 'Demand' },
  target: { da: 'Mål', en: 'Target' },
  since: { da: 'Gælder fra', en: 'Applies from' },
  due: { da: 'Frist', en: 'Deadline' },
  excluded: { da: 'Ikke talt med', en: 'Not counted' },
  why: { da: 'Forklaring', en: 'Explanation' },
} as const satisfies Readonly<Record<string, Words>>;

export type CsvRow = { readonly [C in keyof typeof csvColumns]?: string | number | null | undefined };

const kinds = {
  figure: { da: 'nøgletal', en: 'figure' },
  band: { da: 'bånd', en: 'band' },
  milestone: { da: 'milepæl', en: 'milestone' },
  report: { da: 'rapport', en: 'report' },
};

/** What a row is about. */
export const csvKinds = {
  figure: (language: Language): CsvRow => ({ kind: kinds.figure[language] }),
  band: (language: Language): CsvRow => ({ kind: kinds.band[language] }),
  milestone: (language: Language): CsvRow => ({ kind: kinds.milestone[language] }),
  report: (language: Language): CsvRow => ({ kind: kinds.report[language] }),
};

/** What a milestone demands, in words: a sign such as = would be taken for a formula. */
export const demands = {
  '>=': { da: 'mindst', en: 'at least' },
  '<=': { da: 'højst', en: 'at most' },
  '=': { da: 'lig med', en: 'equal to' },
  '>': { da: 'over', en: 'above' },
  '<': { da: 'under', en: 'below' },
  rising: { da: 'stigende', en: 'rising' },
  falling: { da: 'faldende', en: 'falling' },
  reported: { da: 'opgøres', en: 'known' },
  deliverable: { da: 'leverance', en: 'deliverable' },
} as const satisfies Readonly<Record<Operator | Direction | 'reported' | 'deliverable', Words>>;
