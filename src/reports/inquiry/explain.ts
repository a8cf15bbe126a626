import type { Indicator } from '../../indicators/engine/define.ts';
import type { CaseBehind } from '../../inquiry/cases-behind.ts';
import { listTitles, type ListName } from '../../model/lists.ts';
import type { Observation } from '../../model/observation.ts';
import type { Language } from '../../model/words.ts';
import { told, type Cell, type Document, type Sheet } from '../document/document.ts';
import { Numbers } from '../numbers.ts';
import { parametersText as parametersOf, lawText } from './catalogue.ts';
import { titleOf } from '../titles.ts';
import { bandText } from '../words/bands.ts';
import { fields } from '../words/fields.ts';
import { leftOutText, phrase, reasonText, sentence } from '../words/phrase.ts';
import { units } from '../words/statuses.ts';
import { pointerCells, pointerColumns, type Pointing } from './case-rows.ts';
import { inquiryLabels as labels, verdicts } from './words.ts';

/** What explain was asked for beyond the definition. */
export interface Explained {
  readonly observations: readonly Observation[];
  /** undefined unless each case is wanted. */
  readonly cases: readonly CaseBehind[] | undefined;
  readonly pointing: Pointing;
}

/** How a figure is made; with lists, what it comes to, where every row went, and each case behind it. */
export function explainDocument(indicator: Indicator, explained: Explained | undefined, language: Language): Document {
  const { observations = [], cases, pointing } = explained ?? {};
  const [main] = observations;
  return {
    head: [indicator.title[language], indicator.definition[language]],
    facts: { indicator: indicator.id, title: indicator.title, definition: indicator.definition },
    sheets: [
      factsSheet(indicator, language),
      ...(explained === undefined ? [] : [figuresSheet(observations, language)]),
      ...(main?.account == null ? [] : [accountSheet(main, language)]),
      ...(cases === undefined || pointing === undefined ? [] : [casesSheet(indicator, cases, pointing, language)]),
    ],
    foot: [
      ...remarksOn(main, language),
      ...(explained === undefined || cases !== undefined ? [] : [labels.casesHint[language]]),
    ],
  };
}

function remarksOn(main: Observation | undefined, language: Language): string[] {
  if (main === undefined) return [];
  const doubts = main.status === 'unreliable' && main.reason !== undefined ? [main.reason] : [];
  return [...doubts, ...main.notes].map((one) => sentence(reasonText(one, language)));
}

function factsSheet(indicator: Indicator, language: Language): Sheet {
  const said: [keyof typeof labels, string][] = [
    ['id', indicator.id],
    ['unit', units[indicator.figures[0]?.unit ?? 'count'][language]],
    ['law', lawText(indicator)],
    ['reads', readsText(indicator, language)],
    ['parameters', parametersOf(indicator)],
  ];
  return {
    key: 'facts',
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

function figuresSheet(observations: readonly Observation[], language: Language): Sheet {
  const numbers = new Numbers(language);
  return {
    key: 'figures',
    columns: [
      { key: 'figure', title: labels.figures[language], grows: true },
      { key: 'value', title: labels.value[language], align: 'right' },
      { key: 'ratio', title: labels.ratio[language], align: 'right' },
      { key: 'interval', title: '95 %', align: 'right' },
    ],
    rows: observations.flatMap((one): Cell[][] => [
      [
        told(titleOf(one)[language], one.part ?? null),
        told(figureText(one, numbers), one.summary.value),
        told(numbers.ratio(one), {
          numerator: one.summary.numerator ?? null,
          denominator: one.summary.denominator ?? null,
        }),
        told(numbers.interval(one), one.summary.interval ?? null),
      ],
      ...(one.summary.bands ?? []).map(({ band, count, share }): Cell[] => [
        told(`  ${bandText(band, one.indicator, language)}`, band),
        told(share === null ? '' : numbers.percent(share), share),
        told(numbers.count(count), { numerator: count, denominator: one.summary.denominator ?? null }),
        null,
      ]),
    ]),
  };
}

/** A figure that is not to be relied on is shown all the same; what is wrong with it is said beneath. */
function figureText({ summary, unit, reason }: Observation, numbers: Numbers): string {
  if (summary.value !== null || reason === undefined) return numbers.value(summary.value, unit);
  return reasonText(reason, numbers.language);
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
    key: 'account',
    title: phrase(labels.account, language, { list: listTitles[list][language], period: numbers.period(period) }),
    columns: [
      { key: 'what', title: '', grows: true },
      { key: 'rows', title: labels.rows[language], align: 'right' },
    ],
    rows: lines.map(([what, key, count]) => [told(what, key), told(numbers.count(count), count)]),
  };
}

const emptyAccount = { list: 'cases', rows: 0, counted: 0, pending: 0, outsidePeriod: 0, excluded: [] } as const;

function casesSheet(indicator: Indicator, cases: readonly CaseBehind[], pointing: Pointing, language: Language): Sheet {
  return {
    key: 'cases',
    title: labels.cases[language],
    columns: [
      ...pointerColumns(pointing, language),
      { key: 'rows', title: labels.rows[language], align: 'right' },
      { key: 'outcome', title: labels.outcome[language] },
      { key: 'value', title: labels.remark[language], grows: true },
    ],
    rows: cases.map(({ unit, rows, verdict }) => [
      ...pointerCells(unit, pointing),
      rows,
      ...outcomeCells(indicator, verdict, language),
    ]),
  };
}

function outcomeCells({ id }: Indicator, verdict: CaseBehind['verdict'], language: Language): Cell[] {
  if (verdict.is === 'pending') return [told(verdicts.pending[language], 'pending'), null];
  if (verdict.is === 'excluded') {
    return [told(verdicts.excluded[language], 'excluded'), told(leftOutText(verdict.reason, language), verdict.reason)];
  }
  const { value } = verdict;
  if (value === 'met' || value === 'missed') return [told(verdicts[value][language], value), null];
  const counted = told(verdicts.counted[language], 'counted');
  if (typeof value === 'string') return [counted, told(bandText(value, id, language), value)];
  if (typeof value === 'number') return [counted, told(new Numbers(language).value(value, 'rate'), value)];
  // What a rate adds up, such as follow-ups per measure; other figures only count the case.
  const amount = typeof value === 'object' && value !== null && 'amount' in value ? Number(value.amount) : null;
  return [counted, amount];
}
