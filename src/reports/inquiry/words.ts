import type { DeadlineKind } from '../../indicators/engine/define.ts';
import type { Words } from '../../model/words.ts';

export const deadlineKinds: Readonly<Record<DeadlineKind, Words>> = {
  investigation: { da: 'undersøgelse', en: 'investigation' },
  'follow-up': { da: 'opfølgning', en: 'follow-up' },
  assessment: { da: 'vurdering', en: 'assessment' },
  receipt: { da: 'kvittering', en: 'receipt' },
  visit: { da: 'tilsynsbesøg', en: 'visit' },
  plan: { da: 'handleplan', en: 'care plan' },
};

/** What became of a case in a figure. */
export const verdicts = {
  met: { da: 'opfyldt', en: 'met' },
  missed: { da: 'ikke opfyldt', en: 'missed' },
  pending: { da: 'afventer', en: 'pending' },
  counted: { da: 'talt med', en: 'counted' },
  excluded: { da: 'ikke talt med', en: 'not counted' },
} as const satisfies Record<string, Words>;

/** Headings and phrases of `catalogue`, `explain`, `cases` and `trend`. */
export const inquiryLabels = {
  catalogue: { da: '{count} nøgletal', en: '{count} key figures' },
  id: { da: 'Id', en: 'Id' },
  title: { da: 'Nøgletal', en: 'Key figure' },
  definition: { da: 'Definition', en: 'Definition' },
  unit: { da: 'Enhed', en: 'Unit' },
  law: { da: 'Lovgrundlag', en: 'Legal basis' },
  lists: { da: 'Lister', en: 'Lists' },
  reads: { da: 'Læser', en: 'Reads' },
  figures: { da: 'Tal', en: 'Figures' },
  parameters: { da: 'Kan indstilles i en plan', en: 'Can be set in a plan' },
  deadline: { da: 'Frist', en: 'Due' },
  state: { da: 'Status', en: 'Status' },
  late: { da: 'For sent', en: 'Late' },
  underADay: { da: 'under 1 dag over', en: 'less than a day over' },
  daysOver: { da: 'Dage over fristen', en: 'Days overdue' },
  kind: { da: 'Hvad', en: 'What' },
  place: { da: 'Række', en: 'Row' },
  pseudonym: { da: 'Dæknavn', en: 'Pseudonym' },
  caseNumber: { da: 'Sagsnummer', en: 'Case number' },
  period: { da: 'Periode', en: 'Period' },
  value: { da: 'Tal', en: 'Figure' },
  ratio: { da: 'n/N', en: 'n/N' },
  change: { da: 'Fra kvartalet før', en: 'From quarter before' },
  changeYear: { da: 'Fra året før', en: 'From year before' },
  signal: { da: 'Udsving', en: 'Signal' },
  rows: { da: 'Rækker', en: 'Rows' },
  outcome: { da: 'Udfald', en: 'Outcome' },
  why: { da: 'Hvorfor', en: 'Why' },
  remark: { da: 'Bemærkning', en: 'Remark' },
  overdue: { da: '{days} {days:dag/dage} over', en: '{days} {days:day/days} over' },
  today: { da: 'i dag', en: 'today' },
  ahead: { da: 'om {days} {days:dag/dage}', en: 'in {days} {days:day/days}' },
  workList: {
    da: '{overdue} over fristen, {ahead} forfalder inden {within} {within:dag/dage} (pr. {day})',
    en: '{overdue} overdue, {ahead} due within {within} {within:day/days} (as of {day})',
  },
  workListOverdue: { da: '{overdue} over fristen (pr. {day})', en: '{overdue} overdue (as of {day})' },
  nothingDue: {
    da: 'Intet er over fristen eller forfalder i den tid.',
    en: 'Nothing is overdue or falls due in that time.',
  },
  notFollowed: {
    da: 'Åbne, som ingen frist kan regnes ud for: {reasons}.',
    en: 'Open ones for which no limit can be worked out: {reasons}.',
  },
  notLookedAt: { da: 'Ikke undersøgt: {kind}, {reason}.', en: 'Not looked at: {kind}, {reason}.' },
  trend: { da: 'Udvikling, opgjort pr. {day}', en: 'Trend, as of {day}' },
  account: { da: 'Regnskab for {list}, {period}', en: 'Account of {list}, {period}' },
  accountRow: { da: 'Rækker i listen', en: 'Rows of the list' },
  counted: { da: 'talt med', en: 'counted' },
  pendingRows: { da: 'afventer', en: 'pending' },
  outside: { da: 'uden for perioden', en: 'outside the period' },
  excludedRows: { da: 'udeladt: {reason}', en: 'left out: {reason}' },
  cases: { da: 'Sagerne bag tallet', en: 'The cases behind the figure' },
  fromStart: {
    da: 'Her er uret sat til startdatoen (clock: start): det løber fra den for alle, og kendskabsdatoen er ikke brugt.',
    en: 'Here the clock is set to the start date (clock: start): it runs from that day for all, and the awareness date is not used.',
  },
  casesHint: { da: '--cases viser hver sag som fil og linje.', en: '--cases shows each case as file and line.' },
  few: {
    da: 'Færre end {fewest} kvartaler med tal: for få til at skelne udsving fra tilfældighed.',
    en: 'Fewer than {fewest} quarters with a figure: too few to tell a signal from noise.',
  },
  steady: {
    da: 'Ingen udsving ud over det tilfældige ({chart}-kort, midte {centre}).',
    en: 'No movement beyond chance ({chart} chart, centre {centre}).',
  },
  signals: {
    da: 'Udsving, som tilfældet næppe forklarer ({chart}-kort, midte {centre}): {what}.',
    en: 'Movement that chance hardly explains ({chart} chart, centre {centre}): {what}.',
  },
  outsideLimits: { da: 'uden for kontrolgrænserne', en: 'outside the control limits' },
  longRun: { da: 'otte eller flere på samme side', en: 'eight or more on one side' },
} as const satisfies Record<string, Words>;
