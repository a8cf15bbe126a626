import type { Language } from '../../model/words.ts';
import type { ShownObservation, ShownReport } from '../../privacy/shown.ts';
import { groupBy } from '../group-by.ts';
import { hasFigure, pendingText } from '../hidden.ts';
import { Numbers } from '../numbers.ts';
import { notesOf, titlesOf } from '../said.ts';
import { titleOf } from '../titles.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import { historyFigure } from './history-figure.ts';
import { howMade } from './how-made.ts';
import { html, type Markup } from './markup.ts';
import { dataTable } from './table.ts';
import { pageWords as words } from './words.ts';

/** Every figure of the periods asked for, a table for each period. */
export function figureSection(report: ShownReport, language: Language): Markup | undefined {
  if (report.observations.length === 0) return undefined;
  const tables = groupBy(report.observations, ({ period }) => period.label).map((of) => figureTable(of, language));
  return html`<section class="sheet-start" aria-labelledby="key-figures">
    <h2 id="key-figures">${words.figures[language]}</h2>
    ${tables}
  </section>`;
}

function figureTable(of: readonly [ShownObservation, ...ShownObservation[]], language: Language): Markup {
  return dataTable({
    caption: phrase(words.figuresTable, language, { period: new Numbers(language).period(of[0].period) }),
    columns: [
      { title: labels.indicator[language] },
      { title: labels.figure[language], isNumber: true },
      { title: labels.ratio[language], isNumber: true },
      { title: labels.interval[language], isNumber: true },
    ],
    rows: of.flatMap((one) => figureRows(one, language)),
  });
}

function figureRows(one: ShownObservation, language: Language): (string | Markup)[][] {
  const numbers = new Numbers(language);
  const [title, ...bands] = titlesOf(one, language);
  const notes = notesOf(one, language);
  const open = pendingText(one.pending, language);
  const name = html`${title?.name} ${notes.length > 0 && html`<small>${notes.join('; ')}</small>`}`;
  const basis = html`${title?.basis} ${open !== '' && html`<small>${open}</small>`}`;
  return [
    [name, title?.value ?? '', basis, numbers.interval(one)],
    ...bands.map((band) => [html`<span class="band">${band.name}</span>`, band.value, band.basis, '']),
  ];
}

/** The figures over two years, where no plan says which of them matter. */
export function figuresOverTime(report: ShownReport, language: Language): Markup | undefined {
  const known = report
    .history()
    .figures.filter(
      ({ steps }) => steps.some(({ unit }) => unit !== 'distribution') && steps.filter(hasFigure).length > 1,
    );
  const articles = known.flatMap((history) => {
    const last = history.steps.findLast(hasFigure);
    if (last === undefined) return [];
    const title = titleOf(last)[language];
    const id = `f-${last.indicator}`;
    return [
      html`<article class="measured" id="${id}" aria-labelledby="${id}-title">
        <header><h3 id="${id}-title">${title}</h3></header>
        ${historyFigure(history, { title, demand: {} }, language)}${howMade(last, report, language)}
      </article>`,
    ];
  });
  if (articles.length === 0) return undefined;
  return html`<section class="sheet-start" aria-labelledby="over-time">
    <h2 id="over-time">${words.overTime[language]}</h2>
    ${articles}
  </section>`;
}
