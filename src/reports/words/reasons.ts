import type { Words } from '../../model/words.ts';

/** Why a figure has no value, or none to rely on; pieces of a sentence. */
const figureReasons = {
  'all-pending': { da: 'alle i perioden afventer stadig', en: 'all in the period are still pending' },
  'period-not-begun': { da: 'perioden er ikke begyndt', en: 'the period has not begun' },
  'none-in-period': { da: 'ingen i perioden', en: 'none in the period' },
  'hidden-in-a-run': {
    da: 'noget er skjult i en af kørslerne',
    en: 'something is hidden in one of the runs',
  },
  'days-without-durations': {
    da: 'en offentliggjort kørsel siger ikke, hvor mange sager der varede hvor længe',
    en: 'a published run does not say how many cases lasted how long',
  },
  'several-reasons': {
    da: 'ingen af dem kunne vurderes, og ikke af samme grund',
    en: 'none of them could be evaluated, and not for the same reason',
  },
  'some-not-evaluated': {
    da: 'uden dem, hvor det ikke kunne vurderes: {count}',
    en: 'without those where it could not be evaluated: {count}',
  },
  'none-in-group': { da: 'ingen i gruppen {group}', en: 'none in the group {group}' },
  'none-judged': {
    da: 'ingen kunne vurderes: {share} af sagerne mangler det, som tallet bygger på',
    en: 'none could be judged: {share} of the cases lack what the figure is built on',
  },
  unreliable: {
    da: 'usikkert: {share} af sagerne mangler det, som tallet bygger på',
    en: 'unreliable: {share} of the cases lack what the figure is built on',
  },
  'missing-list': { da: 'listen {list} mangler', en: 'the list {list} is missing' },
  'missing-column': { da: 'listen {list} mangler kolonnen {field}', en: 'the list {list} lacks the column {field}' },
  'extracted-before-period': {
    da: 'listen {list} er trukket ud {extractedOn}, før perioden begynder',
    en: 'the list {list} was exported {extractedOn}, before the period begins',
  },
  'extracted-before-last-day': {
    da: 'listen {list} er trukket ud {extractedOn}, før den dag, tallet gælder',
    en: 'the list {list} was exported {extractedOn}, before the day that the figure is of',
  },
  'unknown-kind': {
    da: 'ingen aktivitetstype i listen er genkendt som {kind}',
    en: 'no activity type in the list is recognised as {kind}',
  },
  'no-guideline': {
    da: 'ingen plan siger, hvor tit der skal følges op',
    en: 'no plan says how often to follow up',
  },
  'no-interval': {
    da: 'ingen plan siger, hvor tit der skal holdes møde',
    en: 'no plan says how often to meet',
  },
  'no-course': { da: 'ingen plan siger, hvilket kursus', en: 'no plan says which course' },
  'no-budget-line': { da: 'planen har ingen sådan budgetlinje', en: 'the plan has no such budget line' },
  'indicator-not-built': { da: 'nøgletallet er ikke bygget endnu', en: 'indicator not built yet' },
} as const satisfies Record<string, Words>;

/** What a reader must know beside a figure. */
const figureNotes = {
  'in-progress': { da: 'perioden er ikke slut', en: 'the period has not ended' },
  'extracted-within-period': {
    da: 'listen {list} er trukket ud {extractedOn}; resten af perioden er ikke med',
    en: 'the list {list} was exported {extractedOn}; the rest of the period is not in it',
  },
  'pending-since-extraction': {
    da: 'listen {list} er trukket ud {extractedOn}; det, der afventede den dag, afventer',
    en: 'the list {list} was exported {extractedOn}; what was pending that day is pending',
  },
  'begins-after-period': {
    da: 'listen {list} har intet fra før {month}; måske er den skåret af',
    en: 'the list {list} holds nothing from before {month}; it may have been cut off',
  },
  'law-change': {
    da: 'perioden ligger hen over lovskiftet 1. januar 2024',
    en: 'the period spans the change of law on 1 January 2024',
  },
  'system-change': {
    da: 'perioden ligger hen over fagsystemets nye datastruktur 1. januar 2019',
    en: "the period spans the case system's new data structure of 1 January 2019",
  },
  'category-change': {
    da: 'perioden ligger hen over de nye kategorier fra {year}',
    en: 'the period spans the new categories of {year}',
  },
  'clock-fallback': {
    da: '{count} regnet fra startdatoen, fordi kendskabsdatoen mangler',
    en: '{count} counted from the start date, since the awareness date is missing',
  },
  'saturday-off': { da: 'lørdag er ikke regnet for hverdag', en: 'Saturday is not taken for a working day' },
  'saturday-works': { da: 'lørdag er regnet for hverdag', en: 'Saturday is taken for a working day' },
  'anonymous-notifier': {
    da: '{count} fra anonyme, som ingen kvittering kan få',
    en: '{count} from anonymous notifiers, who can get no receipt',
  },
  'decision-without-date': { da: '{count} med afgørelse uden dato', en: '{count} with a decision without a date' },
  'investigations-unknown': {
    da: 'for {count} kan fristen være kortere, fordi listen over undersøgelser mangler',
    en: 'the limit may be shorter for {count}, since the list of investigations is missing',
  },
  'price-missing': {
    da: '{count} mangler prisen for en del af tiden',
    en: '{count} lack the price for some of the time',
  },
  'longest-gap': {
    da: 'længste ophold uden møde er {days} {days:dag/dage}, i enhed {unit} fra {from} til {to}, ferier fraregnet',
    en: 'the longest gap without a meeting is {days} {days:day/days}, at unit {unit} from {from} to {to}, holidays taken out',
  },
  'turned-18': {
    da: '{count} {count:barn/børn} er gået ned, fordi {count:det/de} fyldte 18',
    en: '{count} {count:child/children} went down on coming of age',
  },
} as const satisfies Record<string, Words>;

/** Why a milestone has the status it has. */
const milestoneReasons = {
  'hidden-verdict': {
    da: 'om målet er nået, er skjult, fordi svaret ville røbe små tal',
    en: 'whether the target is met is hidden, since the answer would give small numbers away',
  },
  'target-held': { da: 'målet er nået i {period}', en: 'the target is met in {period}' },
  'target-held-late': {
    da: 'målet blev ikke nået til fristen, men i {period}',
    en: 'the target was not met by the deadline, but in {period}',
  },
  'target-missed': { da: 'målet er ikke nået i {period}', en: 'the target is not met in {period}' },
  'target-kept': {
    da: 'målet er holdt i {count} ud af {count} {count:kvartal/kvartaler}',
    en: 'the target is kept in {count} of {count} {count:quarter/quarters}',
  },
  'target-not-kept': {
    da: 'målet er ikke holdt i {count} ud af {of} {of:kvartal/kvartaler}, første gang i {period}',
    en: 'the target is not kept in {count} of {of} {of:quarter/quarters}, first in {period}',
  },
  turned: { da: 'udviklingen vendte i {period}', en: 'the direction turned in {period}' },
  'direction-so-far': { da: 'går den rigtige vej indtil nu', en: 'moving the right way so far' },
  'direction-held': { da: 'gik den rigtige vej hele perioden', en: 'moved the right way all through' },
  'direction-flat': {
    da: 'endte ikke bedre, end det begyndte',
    en: 'did not end better than it began',
  },
  'no-baseline': {
    da: 'intet at måle imod: der er intet tal for {baseline}',
    en: 'nothing to hold it against: there is no figure for {baseline}',
  },
  'better-than-baseline': { da: 'bedre end i {baseline}', en: 'better than in {baseline}' },
  'not-better-than-baseline': { da: 'ikke bedre end i {baseline}', en: 'not better than in {baseline}' },
  reported: { da: 'tallet er opgjort', en: 'the figure is known' },
  'nothing-yet': { da: 'ingen sager at dømme på endnu', en: 'no cases to judge by yet' },
  'newest-holds': { da: 'målet holdes i {period}', en: 'the target is kept in {period}' },
  'newest-short': { da: 'målet holdes ikke i {period}', en: 'the target is not kept in {period}' },
  'still-open': {
    da: 'afgøres af dem, der stadig afventer',
    en: 'those that are still pending will decide',
  },
  'out-of-reach': {
    da: 'kan ikke længere nås, selv om alle, der afventer, holder fristen',
    en: 'out of reach, even if all that are pending keep their limit',
  },
  'not-begun': { da: 'intet helt kvartal er gået endnu', en: 'no whole quarter has passed yet' },
  delivered: { da: 'gennemført {done}', en: 'done {done}' },
  'delivered-late': { da: 'gennemført {done}, efter fristen', en: 'done {done}, after the deadline' },
  'delivered-later': {
    da: 'endnu ikke gennemført på opgørelsesdatoen; registreret som gennemført {done}',
    en: 'not yet done on the as-of day; recorded as done {done}',
  },
  'not-delivered': { da: 'registreret som ikke gennemført', en: 'recorded as not done' },
  'not-recorded': {
    da: 'planen har ingen registrering af, om det er gennemført',
    en: 'the plan has no record of whether it is done',
  },
  'not-due-yet': { da: 'fristen er ikke overskredet', en: 'the deadline has not passed' },
  'no-deadline': { da: 'har ingen frist, og intet er registreret', en: 'has no deadline, and nothing is recorded' },
} as const satisfies Record<string, Words>;

export const reasons: Readonly<Record<string, Words>> = { ...figureReasons, ...figureNotes, ...milestoneReasons };
