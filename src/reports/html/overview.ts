import type { PlanRun } from '../../analyze.ts';
import type { Language } from '../../model/words.ts';
import type { ShownJudgement, ShownReport, ShownStatus } from '../../privacy/shown.ts';
import { MilestoneText } from '../milestone-text.ts';
import { Numbers } from '../numbers.ts';
import { countsOf, headOf, inGravity } from '../said.ts';
import { clocks } from '../words/fields.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import { milestoneStatuses } from '../words/statuses.ts';
import { icon } from './icons.ts';
import { anchor, html, type Markup } from './markup.ts';
import { pageWords as words } from './words.ts';

/** The answer: how many milestones are met, how many of each status there are, and each of them in a line. */
export function overview(run: PlanRun, report: ShownReport, isFirst: boolean, language: Language): Markup {
  const { plan, settings } = run;
  const judgements = report.judgements.filter((one) => one.plan === plan.id);
  const id = anchor('plan', plan.id);
  const title = isFirst
    ? html`<h1 id="${id}">${plan.title[language]}</h1>`
    : html`<h2 id="${id}">${plan.title[language]}</h2>`;
  const clock =
    settings.clock === report.settings.clock
      ? undefined
      : html`<p>${phrase(labels.clock, language, { clock: clocks[settings.clock][language] })}</p>`;
  return html`<header class="head">
      ${title}
      <p class="source">${plan.source.publisher}: ${plan.source.document}</p>
      <p class="as-of">${asOfText(report, language)}</p>
      ${clock}
      <p class="answer">${answer(judgements, language)}</p>
      <ul class="tally">
        ${countsOf(judgements).map(({ status, count }) => tile(status, count, language))}
      </ul>
    </header>
    <section aria-labelledby="${id}-list">
      <h2 id="${id}-list">${words.overview[language]}</h2>
      <ul class="milestones">
        ${inGravity(judgements).map((one) => line(one, language))}
      </ul>
      ${judgements.some(({ uncertain }) => uncertain) && html`<p class="note">${labels.uncertainMeans[language]}</p>`}
    </section>`;
}

function answer(judgements: readonly ShownJudgement[], language: Language): string {
  const numberOf = (...of: readonly ShownStatus[]) => judgements.filter(({ status }) => of.includes(status)).length;
  const missed = numberOf('missed');
  const args = { met: numberOf('met', 'met-late'), missed, count: judgements.length };
  return phrase(missed === 0 ? words.answer : words.answerMissed, language, args);
}

function tile(status: ShownStatus, count: number, language: Language): Markup {
  return html`<li class="tile ${status}">
    ${icon(status)}<b>${count}</b> <span>${milestoneStatuses[status][language]}</span>
  </li>`;
}

function line(judgement: ShownJudgement, language: Language): Markup {
  const { plan, milestone, status } = judgement;
  const text = new MilestoneText(language);
  const due = text.deadline(judgement);
  const demand = [text.target(judgement), due].filter((one) => one !== '').join(', ');
  const ratio = text.ratio(judgement);
  return html`<li class="line">
    ${badge(status, language)}
    <span class="what"
      ><a href="#${milestoneId(plan, milestone.id)}">${milestone.title[language]}</a>
      <span class="demand">${demand}</span></span
    >
    <span class="figure">${text.figure(judgement)}${ratio !== '' && html` <small>${ratio}</small>`}</span>
  </li>`;
}

/** Who reads the page was not there when somebody chose the day. */
export function asOfText(report: ShownReport, language: Language): string {
  if (report.asOfFrom !== 'option' && report.asOfFrom !== 'settings-file') return headOf(report, 'asOf', language);
  return phrase(words.asOf, language, { day: new Numbers(language).day(report.asOf) });
}

/** The status in words, by its shape. */
export function badge(status: ShownStatus, language: Language): Markup {
  return html`<span class="badge ${status}">${icon(status)}${milestoneStatuses[status][language]}</span>`;
}

export function milestoneId(plan: string, id: string): string {
  return anchor('m', plan, id);
}
