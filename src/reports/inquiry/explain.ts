import type { AsOfFrom } from '../../analyze.ts';
import { isoDay, type Day } from '../../calendar/day.ts';
import type { Indicator } from '../../indicators/engine/define.ts';
import type { CaseBehind } from '../../inquiry/cases-behind.ts';
import { listTitles, type ListName } from '../../model/lists.ts';
import type { Observation } from '../../model/observation.ts';
import type { Clock } from '../../model/settings.ts';
import type { Language } from '../../model/words.ts';
import { told, type Document, type Sheet } from '../document/document.ts';
import { defaultsText, lawText } from '../definition.ts';
import { observationJson } from '../json.ts';
import { Numbers } from '../numbers.ts';
import { alsoText } from '../said.ts';
import { fields } from '../words/fields.ts';
import { asOfFroms, labels as reportLabels } from '../words/labels.ts';
import { leftOutText, phrase, reasonText, sentence } from '../words/phrase.ts';
import { units } from '../words/statuses.ts';
import type { Pointing } from './case-rows.ts';
import { casesSheet } from './explain-cases.ts';
import { figuresSheet, tidyFigures } from './explain-figures.ts';
import { inquiryLabels as labels } from './words.ts';

/** What explain was asked for beyond the definition. */
export interface Explained {
  readonly asOf: Day;
  readonly asOfFrom: AsOfFrom;
  readonly observations: readonly Observation[];
  /** undefined unless each case is wanted. */
  readonly cases: readonly CaseBehind[] | undefined;
  readonly pointing: Pointing;
}

/** How a figure is made; with lists, what it comes to, where every row went, and each case behind it. */
export function explainDocument(
  indicator: Indicator,
  explained: Explained | undefined,
  language: Language,
  clock: Clock = 'awareness',
): Document {
  const { observations = [], cases, pointing } = explained ?? {};
  const [main] = observations;
  const listed = cases && pointing && casesSheet(indicator, cases, pointing, language);
  const tidy = listed ?? (explained && tidyFigures(observations, language));
  return {
    head: [
      indicator.title[language],
      indicator.definition[language],
      ...clockLine(indicator, clock, language),
      ...asOfLine(explained, language),
    ],
    facts: factsOf(indicator, explained),
    sheets: [
      factsSheet(indicator, language),
      ...(explained === undefined ? [] : [figuresSheet(observations, language)]),
      ...(main?.account == null ? [] : [accountSheet(main, language)]),
      ...(listed === undefined ? [] : [listed]),
    ],
    ...(tidy && { tidy }),
    foot: [
      ...remarksOn(main, language),
      ...(explained === undefined || cases !== undefined ? [] : [labels.casesHint[language]]),
    ],
  };
}

/** Definitions of investigations are worded for the clock of the law; the other one is said beside them. */
function clockLine({ of }: Indicator, clock: Clock, language: Language): string[] {
  return of === 'investigations' && clock === 'start' ? [labels.fromStart[language]] : [];
}

function asOfLine(explained: Explained | undefined, language: Language): string[] {
  if (explained === undefined) return [];
  const { asOf, asOfFrom } = explained;
  return [
    phrase(reportLabels.asOf, language, {
      day: new Numbers(language).day(asOf),
      from: asOfFroms[asOfFrom][language],
    }),
  ];
}

/** Figures as a report tells them; without lists there are none, and no day. */
function factsOf(indicator: Indicator, explained: Explained | undefined) {
  const { id, title, definition, basis, reads, parameters = {}, figures } = indicator;
  return {
    indicator: id,
    title,
    definition,
    unit: figures[0]?.unit ?? 'count',
    basis,
    reads,
    parameters,
    asOf: explained === undefined ? null : isoDay(explained.asOf),
    asOfFrom: explained?.asOfFrom ?? null,
    observations: (explained?.observations ?? []).map(observationJson),
  };
}

function remarksOn(main: Observation | undefined, language: Language): string[] {
  if (main === undefined) return [];
  const doubts = main.status === 'unreliable' && main.reason !== undefined ? [main.reason] : [];
  const reasons = [...doubts, ...main.notes].map((one) => reasonText(one, language));
  return [alsoText(main, language), ...reasons].map((text) => sentence(text)).filter((text) => text !== '');
}

function factsSheet(indicator: Indicator, language: Language): Sheet {
  const said: [keyof typeof labels, string][] = [
    ['id', indicator.id],
    ['unit', units[indicator.figures[0]?.unit ?? 'count'][language]],
    ['law', lawText(indicator)],
    ['reads', readsText(indicator, language)],
    ['parameters', defaultsText(indicator, language)],
  ];
  return {
    columns: [
      { key: 'fact', title: '' },
      { key: 'text', title: '', grows: true },
    ],
    rows: said.filter(([, text]) => text !== '').map(([key, text]) => [told(labels[key][language], key), text]),
  };
}

function readsText({ reads }: Indicator, language: Language): string {
  const or = { da: ' eller ', en: ' or ' }[language];
  const fieldText = (need: string): string =>
    need
      .split(/\s*\|\s*/)
      .map((field) => fields[field]?.[language] ?? field)
      .join(or);
  return Object.entries(reads)
    .map(([list, needs]) => `${listTitles[list as ListName][language]} (${needs.map(fieldText).join(', ')})`)
    .join('; ');
}

/** Rows = counted + pending + outside + left out, by reason. */
function accountSheet({ account, period }: Observation, language: Language): Sheet {
  const { list, rows, counted, pending, outsidePeriod, excluded } = account ?? emptyAccount;
  const numbers = new Numbers(language);
  const lines: [string, string, number][] = [
    [labels.accountRow[language], 'rows', rows],
    [labels.counted[language], 'counted', counted],
    [labels.pendingRows[language], 'pending', pending],
    [labels.outside[language], 'outsidePeriod', outsidePeriod],
    ...excluded.map(({ reason, count }): [string, string, number] => [
      phrase(labels.excludedRows, language, { reason: leftOutText(reason, language) }),
      reason,
      count,
    ]),
  ];
  return {
    title: phrase(labels.account, language, { list: listTitles[list][language], period: numbers.period(period) }),
    columns: [
      { key: 'what', title: '', grows: true },
      { key: 'rows', title: labels.rows[language], align: 'right' },
    ],
    rows: lines.map(([what, key, count]) => [told(what, key), told(numbers.count(count), count)]),
  };
}

const emptyAccount = { list: 'cases', rows: 0, counted: 0, pending: 0, outsidePeriod: 0, excluded: [] } as const;
