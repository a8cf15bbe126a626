import type { PlanRun } from '../../analyze.ts';
import type { Language, Words } from '../../model/words.ts';
import type { Milestone } from '../../plans/plan.ts';
import type { ShownFigureHistory, ShownJudgement, ShownReport } from '../../privacy/shown.ts';
import { hasFigure } from '../hidden.ts';
import { MilestoneText } from '../milestone-text.ts';
import { Numbers } from '../numbers.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import { demandIn } from './figure-chart.ts';
import { historyFigure } from './history-figure.ts';
import { howMade } from './how-made.ts';
import { anchor, html, type Markup } from './markup.ts';
import { badge, milestoneId } from './overview.ts';
import { pageWords as words } from './words.ts';

/** A section per milestone, first those that have figures. */
export function milestoneSections({ plan }: PlanRun, report: ShownReport, language: Language): Markup[] {
  const histories = report.history().milestones;
  const all = report.judgements.flatMap((judgement, at) =>
    judgement.plan === plan.id ? [{ judgement, history: drawable(histories[at]) }] : [],
  );
  const measured = all.flatMap(({ judgement, history }) =>
    history === undefined ? [] : [measuredArticle(judgement, history, report, language)],
  );
  const others = all.flatMap(({ judgement, history }) =>
    history === undefined ? [otherArticle(judgement, language)] : [],
  );
  return [
    ...chapter(anchor('figures', plan.id), words.withFigures[language], measured),
    ...chapter(anchor('others', plan.id), words.without[language], others),
  ];
}

function chapter(id: string, title: string, articles: readonly Markup[]): Markup[] {
  if (articles.length === 0) return [];
  return [
    html`<section class="sheet-start" aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      ${articles}
    </section>`,
  ];
}

function drawable(history: ShownFigureHistory | undefined): ShownFigureHistory | undefined {
  return history?.steps.some(hasFigure) === true ? history : undefined;
}

function measuredArticle(
  judgement: ShownJudgement,
  history: ShownFigureHistory,
  report: ShownReport,
  language: Language,
): Markup {
  const { milestone, plan, observation } = judgement;
  const text = new MilestoneText(language);
  const id = milestoneId(plan, milestone.id);
  return html`<article class="measured" id="${id}" aria-labelledby="${id}-title">
    ${head(judgement, id, language)} ${facts(judgement, language)}
    <p class="why">${text.why(judgement)}</p>
    ${historyFigure(history, { title: milestone.title[language], demand: demandIn(judgement), judgement }, language)}
    ${observation !== undefined && howMade(observation, report, language)}
  </article>`;
}

function otherArticle(judgement: ShownJudgement, language: Language): Markup {
  const { milestone, plan } = judgement;
  const id = milestoneId(plan, milestone.id);
  return html`<article class="other" id="${id}" aria-labelledby="${id}-title">
    ${head(judgement, id, language)}
    <p class="why">${new MilestoneText(language).dueAndWhy(judgement)}</p>
  </article>`;
}

function head({ milestone, status }: ShownJudgement, id: string, language: Language): Markup {
  return html`<header>
    ${badge(status, language)}
    <h3 id="${id}-title">${milestone.title[language]}</h3>
    ${summaryOf(milestone, language)}
  </header>`;
}

function summaryOf({ summary, page }: Milestone, language: Language): Markup | undefined {
  const where = page === undefined ? '' : `(${phrase(words.page, language, { page })})`;
  const said = [summary?.[language] ?? '', where].filter((one) => one !== '').join(' ');
  return said === '' ? undefined : html`<p class="summary">${said}</p>`;
}

function facts(judgement: ShownJudgement, language: Language): Markup {
  const { observation } = judgement;
  const text = new MilestoneText(language);
  const numbers = new Numbers(language);
  const known = observation !== undefined && hasFigure(observation) ? observation : undefined;
  const pending = known === undefined || known.pending === 0 ? '' : numbers.count(known.pending);
  const said: readonly (readonly [string, string])[] = [
    [labels.figure[language], text.figure(judgement)],
    [labels.ratio[language], text.ratio(judgement)],
    [labels.period[language], known === undefined ? '' : numbers.period(known.period)],
    [labels.target[language], text.target(judgement)],
    [dueLabel(judgement)[language], text.deadline(judgement)],
    [labels.interval[language], known === undefined ? '' : numbers.interval(known)],
    [labels.pending[language], pending],
  ];
  const shown = said.filter(([, fact]) => fact !== '');
  return html`<dl class="facts">
    ${shown.map(
      ([name, fact]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

function dueLabel({ milestone: { kind } }: ShownJudgement): Words {
  return kind === 'target-by' || kind === 'reported' || kind === 'deliverable' ? labels.due : words.applies;
}
