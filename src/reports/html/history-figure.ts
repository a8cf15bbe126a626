import type { Language, Words } from '../../model/words.ts';
import { isHidden, type ShownFigureHistory, type ShownJudgement, type ShownObservation } from '../../privacy/shown.ts';
import { MilestoneText } from '../milestone-text.ts';
import { hasFigure, pendingText } from '../hidden.ts';
import { none, Numbers } from '../numbers.ts';
import { basisOf } from '../said.ts';
import { labels } from '../words/labels.ts';
import { phrase, reasonText } from '../words/phrase.ts';
import { keyOf, type KeyItem } from './chart-key.ts';
import { figureOption, type Demand } from './figure-chart.ts';
import { html, type Markup } from './markup.ts';
import { chart } from './svg-chart.ts';
import { dataTable, type Column } from './table.ts';
import { pageWords as words } from './words.ts';

export interface Drawn {
  readonly title: string;
  readonly demand: Demand;
  /** Where the figure is a milestone's. */
  readonly judgement?: ShownJudgement;
}

/** A figure over the quarters: drawn, told in words, and as numbers. */
export function historyFigure(history: ShownFigureHistory, drawn: Drawn, language: Language): Markup {
  return html`<div class="history">
    ${drawing(history, drawn, language)}${hiddenSteps(history, language)}${historyTable(history, drawn, language)}
  </div>`;
}

/** With everything hidden there is nothing to draw. */
function drawing(history: ShownFigureHistory, drawn: Drawn, language: Language): Markup | undefined {
  if (history.steps.every(({ summary }) => summary.value === null)) return undefined;
  const draw = chart(altOf(history, drawn, language), (size) => figureOption(history, drawn.demand, language, size));
  return html`<figure>
    ${draw}
    <figcaption>${keyOf(keyItems(history, drawn, language))}</figcaption>
  </figure>`;
}

/** A gap in a drawing looks like a quarter without a figure. */
function hiddenSteps({ steps }: ShownFigureHistory, language: Language): Markup | undefined {
  const hidden = steps.filter((one) => isHidden(one, 'value'));
  if (hidden.length === 0) return undefined;
  const quarters = hidden.map(({ period }) => new Numbers(language).period(period)).join(', ');
  return html`<p class="small">${phrase(words.hiddenSteps, language, { quarters })}</p>`;
}

function altOf({ steps }: ShownFigureHistory, { title, judgement }: Drawn, language: Language): string {
  const numbers = new Numbers(language);
  const known = steps.filter(({ summary }) => summary.value !== null);
  const byValue = known.toSorted((a, b) => (a.summary.value ?? 0) - (b.summary.value ?? 0));
  const said = (one: ShownObservation | undefined): string =>
    one === undefined ? none : numbers.value(one.summary.value, one.unit);
  const when = (one: ShownObservation | undefined): string => (one === undefined ? none : numbers.period(one.period));
  const [first, last, lowest, highest] = [known[0], known.at(-1), byValue[0], byValue.at(-1)];
  return phrase(known.length < 2 ? words.altOne : words.alt, language, {
    title,
    first: said(first),
    from: when(first),
    last: said(last),
    to: when(last),
    lowest: said(lowest),
    lowestIn: when(lowest),
    highest: said(highest),
    highestIn: when(highest),
    demand: demandText(judgement, language),
  });
}

function demandText(judgement: ShownJudgement | undefined, language: Language): string {
  if (judgement === undefined) return '';
  const text = new MilestoneText(language);
  const due = text.deadline(judgement);
  if (due === '') return '';
  return phrase(words.altDemand, language, { target: text.target(judgement), due });
}

function keyItems({ steps, control }: ShownFigureHistory, { demand, judgement }: Drawn, language: Language): KeyItem[] {
  const numbers = new Numbers(language);
  const milestone = judgement?.milestone;
  const baseline =
    milestone?.kind === 'baseline'
      ? phrase(words.keyBaseline, language, { period: numbers.period(milestone.baseline) })
      : words.keyTarget[language];
  return [
    ...item('figure', words.keyFigure[language], true),
    ...item(
      'interval',
      words.keyInterval[language],
      steps.some(({ summary }) => summary.interval),
    ),
    ...item('target', baseline, demand.target !== undefined),
    ...item('due', dueText(demand)[language], demand.due !== undefined || demand.from !== undefined),
    ...item('limits', words.keyLimits[language], control !== undefined),
    ...item('signal', words.keySignal[language], (control?.outside.length ?? 0) > 0),
  ];
}

function dueText({ due, from }: Demand): Words {
  if (due === undefined) return words.keyFrom;
  return from === undefined ? words.keyDue : words.keySpan;
}

function item(shape: KeyItem['shape'], text: string, isShown: boolean): KeyItem[] {
  return isShown ? [{ shape, text }] : [];
}

function historyTable({ steps, control }: ShownFigureHistory, { title }: Drawn, language: Language): Markup {
  const hasInterval = steps.some(({ summary }) => summary.interval);
  const columns: Column[] = [
    { title: words.quarter[language] },
    { title: labels.figure[language], isNumber: true },
    { title: labels.ratio[language], isNumber: true, onlyWide: true },
    ...(hasInterval ? [{ title: labels.interval[language], isNumber: true as const }] : []),
    ...(control === undefined ? [] : [{ title: words.limits[language], isNumber: true as const }]),
  ];
  return dataTable({
    caption: phrase(words.tableOf, language, { title }),
    columns,
    rows: steps.map((step, at) => [
      quarterCell(step, language),
      ...figureCells(step, language),
      ...(hasInterval ? [new Numbers(language).interval(step)] : []),
      ...(control === undefined ? [] : [limitsCell({ steps, control }, at, language)]),
    ]),
  });
}

function quarterCell({ period, notes }: ShownObservation, language: Language): Markup {
  const isRunning = notes.some(({ code }) => code === 'in-progress');
  const said = isRunning && html` <small>${words.inProgress[language]}</small>`;
  return html`${new Numbers(language).period(period)}${said}`;
}

function figureCells(step: ShownObservation, language: Language): (string | Markup)[] {
  const { reason, pending } = step;
  const numbers = new Numbers(language);
  if (!hasFigure(step)) return [html`${none} <small>${reason && reasonText(reason, language)}</small>`, ''];
  const waiting = pendingText(pending, language);
  const open = waiting !== '' && html` <small>${waiting}</small>`;
  const basis = basisOf(step, language);
  return [html`${numbers.figure(step)}<small class="only-narrow">${basis}${open}</small>`, html`${basis}${open}`];
}

function limitsCell({ steps, control }: ShownFigureHistory, at: number, language: Language): string | Markup {
  const limits = control?.limits[at];
  const unit = steps[at]?.unit ?? 'count';
  if (limits === undefined || control === undefined) return '';
  const numbers = new Numbers(language);
  const [low, high] = [limits.low, limits.high].map((end) => numbers.value(end, unit === 'count' ? 'rate' : unit));
  const signal = control.outside.includes(at) ? words.outside : control.runs.includes(at) ? words.run : undefined;
  const span = `${(low ?? '').replace(/ (?:%|dage?|days?)$/, '')}–${high ?? ''}`;
  return html`${span}${signal && html` <strong>${signal[language]}</strong>`}`;
}
