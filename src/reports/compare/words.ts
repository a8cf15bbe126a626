import type { CauseCode, ListChange, RowsNotTold } from '../../compare/comparison.ts';
import type { Words } from '../../model/words.ts';

/** What a cause is called; `{of}` stands for the lists, settings or demands. */
export const causeWords: Readonly<Record<CauseCode, Words>> = {
  lists: { da: 'andre lister ({of})', en: 'other lists ({of})' },
  'as-of': { da: 'anden opgørelsesdato', en: 'another as-of day' },
  definition: { da: 'ændret definition ({of})', en: 'changed definition ({of})' },
  setting: { da: 'ændret valg ({of})', en: 'changed setting ({of})' },
  plan: { da: 'ændret plan ({of})', en: 'changed plan ({of})' },
  version: { da: 'anden udgave af programmet', en: 'another version of the program' },
  audience: { da: 'andet er skjult til offentliggørelse', en: 'other numbers are hidden for publication' },
  'lists-not-told': {
    da: 'måske andre lister (en offentliggørelse har ingen kontrolsummer)',
    en: 'other lists, maybe (a publication has no hashes)',
  },
  'program-error': {
    da: 'fejl i programmet: lister, definitioner og valg er de samme',
    en: 'error in the program: lists, definitions and settings are the same',
  },
};

/** What a plan demands of a milestone. */
export const demandWords: Readonly<Record<string, Words>> = {
  kind: { da: 'art', en: 'kind' },
  indicator: { da: 'nøgletal', en: 'key figure' },
  part: { da: 'deltal', en: 'part' },
  parameters: { da: 'grænser', en: 'limits' },
  group: { da: 'gruppe', en: 'group' },
  op: { da: 'målets tegn', en: 'sign of the target' },
  target: { da: 'mål', en: 'target' },
  direction: { da: 'retning', en: 'direction' },
  due: { da: 'frist', en: 'deadline' },
  from: { da: 'fra', en: 'from' },
  to: { da: 'til', en: 'to' },
  baseline: { da: 'udgangspunkt', en: 'baseline' },
  done: { da: 'leveret', en: 'done' },
};

/** Choices that are no setting of a plan. */
export const choiceWords: Readonly<Record<string, Words>> = {
  keepRefundCases: { da: 'refusionssager med', en: 'refund cases kept' },
  mapping: { da: 'mapping-filen', en: 'the mapping file' },
};

export const notTold: Readonly<Record<RowsNotTold, Words>> = {
  none: {
    da: 'Rækkerne kan ikke holdes sammen: ingen af kørslerne er skrevet med --pseudonyms.',
    en: 'The rows cannot be held together: neither run was written with --pseudonyms.',
  },
  'none-before': {
    da: 'Rækkerne kan ikke holdes sammen: den første kørsel er skrevet uden --pseudonyms.',
    en: 'The rows cannot be held together: the first run was written without --pseudonyms.',
  },
  'none-after': {
    da: 'Rækkerne kan ikke holdes sammen: den anden kørsel er opgjort uden --pseudonyms.',
    en: 'The rows cannot be held together: the second run was made without --pseudonyms.',
  },
  'other-key': {
    da: 'Rækkerne kan ikke holdes sammen: de to kørsler har hver sin nøgle.',
    en: 'The rows cannot be held together: the two runs have a key each.',
  },
  'other-form': {
    da: 'Rækkerne kan ikke holdes sammen: en af kørslerne er skrevet af en udgave af programmet, der gjorde det anderledes.',
    en: 'The rows cannot be held together: one of the runs was written by a version of the program that did it otherwise.',
  },
};

export const fileWords: Readonly<Record<ListChange['files'], Words>> = {
  same: { da: 'de samme filer', en: 'the same files' },
  changed: { da: 'andet indhold', en: 'other content' },
  'only-before': { da: 'kun i den første', en: 'only in the first' },
  'only-after': { da: 'kun i den anden', en: 'only in the second' },
  'not-told': { da: 'kan ikke afgøres', en: 'cannot be told' },
};

/** Why something stands in one of the runs alone; a reason of another code is why the other could not evaluate it. */
export const aloneWords: Readonly<Record<string, Words>> = {
  'indicator-not-asked': {
    da: 'den anden kørsel er uden nøgletallet (--only)',
    en: 'the other run is without the key figure (--only)',
  },
  'behind-no-milestone': {
    da: 'står ikke bag nogen milepæl i den anden kørsel',
    en: 'is behind no milestone of the other run',
  },
  'period-not-asked': { da: 'den anden kørsel er ikke for {period}', en: 'the other run is not for {period}' },
  'split-not-asked': { da: 'den anden kørsel er ikke opdelt efter {by}', en: 'the other run is not split by {by}' },
  'not-in-program': {
    da: 'den udgave af programmet har ikke nøgletallet',
    en: 'that version of the program does not have the key figure',
  },
  'group-empty': { da: 'ingen i gruppen i den anden kørsel', en: 'none in the group in the other run' },
  'not-in-plan': {
    da: 'planen {plan} har ikke milepælen i den anden kørsel',
    en: 'the plan {plan} does not have the milestone in the other run',
  },
  'plan-not-asked': { da: 'den anden kørsel er uden planen {plan}', en: 'the other run is without the plan {plan}' },
};

/** Why two runs have no figure in common, by the reason that holds for all of them, and how to get runs that have. */
export const nothingInCommon = {
  'period-not-asked': {
    why: { da: 'kørslerne er for hver sin periode', en: 'the runs are for different periods' },
    advice: {
      da: 'Lav begge kørsler med samme --period (eller --from og --to). Kvartal efter kvartal vises af dubu-kpi trend.',
      en: 'Make both runs with the same --period (or --from and --to). dubu-kpi trend shows quarter after quarter.',
    },
  },
  'indicator-not-asked': {
    why: { da: 'kørslerne har hver sine nøgletal', en: 'the runs have different key figures' },
    advice: { da: 'Lav begge kørsler med samme --only.', en: 'Make both runs with the same --only.' },
  },
  'behind-no-milestone': {
    why: { da: 'kørslerne er af hver sine milepæle', en: 'the runs are of different milestones' },
    advice: {
      da: 'Lav begge kørsler med samme kommando og samme --plan.',
      en: 'Make both runs with the same command and the same --plan.',
    },
  },
  else: {
    why: { da: 'kørslerne har intet tal fælles', en: 'the runs have no figure in common' },
    advice: {
      da: 'Lav begge kørsler med samme kommando og de samme valg.',
      en: 'Make both runs with the same command and the same options.',
    },
  },
} as const satisfies Record<string, Readonly<Record<'why' | 'advice', Words>>>;

/** Headings and phrases of `compare`. */
export const compareLabels = {
  nothing: { da: 'Intet tal og ingen milepæl er ændret.', en: 'No figure and no milestone has changed.' },
  noFigure: { da: 'Intet tal er ændret.', en: 'No figure has changed.' },
  noMilestone: { da: 'Ingen milepæl er ændret (af {all}).', en: 'No milestone has changed (of {all}).' },
  incomparable: { da: 'Ingen tal kan sammenlignes: {why}.', en: 'No figures can be compared: {why}.' },
  answer: {
    da: '{figures} tal er ændret ({same} er de samme).',
    en: '{figures} {figures:figure has/figures have} changed ({same} are the same).',
  },
  milestonesChanged: {
    da: '{changed} {changed:milepæl/milepæle} er ændret (af {all}); {verdicts} har skiftet status.',
    en: '{changed} {changed:milestone has/milestones have} changed (of {all}); {verdicts} {verdicts:has/have} another status.',
  },
  alone: {
    da: '{before} tal og milepæle står kun i den første kørsel, {after} kun i den anden.',
    en: '{before} figures and milestones are in the first run only, {after} in the second only.',
  },
  runs: { da: 'Opgjort pr. {before} og pr. {after}.', en: 'As of {before} and of {after}.' },
  versions: {
    da: 'Skrevet af udgave {before} og {after} af programmet.',
    en: 'Written by version {before} and {after} of the program.',
  },
  causes: { da: 'Årsag: {causes}.', en: 'Cause: {causes}.' },
  several: {
    da: 'Mulige årsager: {causes}. Hvad der har ændret det enkelte tal, kan to kørsler ikke vise; ændr én ting ad gangen for at se det.',
    en: 'Possible causes: {causes}. Which of them changed a figure two runs cannot show; change one thing at a time to see it.',
  },
  programError: {
    da: 'Fejl i programmet: lister, definitioner, valg og opgørelsesdato er de samme i de to kørsler, og dog er tallene forskellige. Meld den gerne.',
    en: 'Error in the program: lists, definitions, settings and as-of day are the same in the two runs, and yet figures differ. Please report it.',
  },
  milestones: { da: 'Milepæle, der er ændret', en: 'Milestones that have changed' },
  figures: { da: 'Tal, der er ændret', en: 'Figures that have changed' },
  only: { da: 'Kun i den ene kørsel', en: 'In one of the runs only' },
  lists: { da: 'Lister', en: 'Lists' },
  settings: { da: 'Valg, der er ændret', en: 'Settings that have changed' },
  findings: { da: 'Rækkerne siden den gemte kørsel', en: 'The rows since the saved run' },
  what: { da: 'Hvad', en: 'What' },
  name: { da: 'Navn', en: 'Name' },
  change: { da: 'Ændring', en: 'Change' },
  statusBefore: { da: 'Status før', en: 'Status before' },
  statusAfter: { da: 'Status efter', en: 'Status after' },
  nBefore: { da: 'n før', en: 'n before' },
  ofBefore: { da: 'N før', en: 'N before' },
  nAfter: { da: 'n efter', en: 'n after' },
  ofAfter: { da: 'N efter', en: 'N after' },
  milestone: { da: 'Milepæl', en: 'Milestone' },
  figure: { da: 'Nøgletal', en: 'Key figure' },
  period: { da: 'Periode', en: 'Period' },
  group: { da: 'Gruppe', en: 'Group' },
  before: { da: 'Før', en: 'Before' },
  after: { da: 'Efter', en: 'After' },
  difference: { da: 'Forskel', en: 'Difference' },
  cause: { da: 'Årsag', en: 'Cause' },
  which: { da: 'Kørsel', en: 'Run' },
  first: { da: 'den første', en: 'the first' },
  second: { da: 'den anden', en: 'the second' },
  why: { da: 'Hvorfor', en: 'Why' },
  list: { da: 'Liste', en: 'List' },
  files: { da: 'Filer', en: 'Files' },
  rowsBefore: { da: 'Rækker før', en: 'Rows before' },
  rowsAfter: { da: 'Rækker efter', en: 'Rows after' },
  rowsChanged: { da: 'Ændret', en: 'Changed' },
  rowsAdded: { da: 'Nye', en: 'New' },
  rowsVanished: { da: 'Forsvundet', en: 'Vanished' },
  otherStart: { da: 'Heraf anden startdag', en: 'Of which other start' },
  someFigures: { da: '{count} tal', en: '{count} figures' },
  someMilestones: { da: '{count} milepæle', en: '{count} milestones' },
  setting: { da: 'Valg', en: 'Setting' },
  place: { da: 'Sted', en: 'Place' },
  finding: { da: 'Fund', en: 'Finding' },
  changed: { da: 'ændret', en: 'changed' },
  verdictChanged: { da: 'ny status', en: 'another status' },
  onlyFirst: { da: 'kun i den første', en: 'only in the first' },
  onlySecond: { da: 'kun i den anden', en: 'only in the second' },
  hidden: { da: 'skjult', en: 'hidden' },
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  long: { da: '(se JSON)', en: '(see JSON)' },
} as const satisfies Record<string, Words>;
