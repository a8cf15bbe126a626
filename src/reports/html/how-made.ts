import { indicatorById } from '../../indicators/index.ts';
import { listTitles } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import type { ShownObservation, ShownReport } from '../../privacy/shown.ts';
import { lawText } from '../definition.ts';
import { Numbers } from '../numbers.ts';
import { leftOutOf } from '../said.ts';
import { parametersText, titleOf } from '../titles.ts';
import { phrase } from '../words/phrase.ts';
import { html, type Markup } from './markup.ts';
import { pageWords as words } from './words.ts';

/** What a figure is counted over, by which law, and what was left out. */
export function howMade(one: ShownObservation, report: ShownReport, language: Language): Markup | undefined {
  const indicator = indicatorById(one.indicator);
  if (indicator === undefined) return undefined;
  const law = lawText(indicator);
  const parameters = parametersText(one, language).trim();
  return html`<div class="made">
    <div>
      <h4>${words.howMade[language]}</h4>
      <p>${titleOf(one)[language]}. ${indicator.definition[language]}</p>
      <p class="small">
        ${law !== '' && html`${words.law[language]}: ${law}. `}${
          parameters !== '' && html`${words.parameters[language]}: ${parameters.replace(/^\(|\)$/g, '')}. `
        }${words.id[language]}: <a href="#d-${indicator.id}">${indicator.id}</a>.
      </p>
    </div>
    <div>
      <h4>${words.leftOut[language]}</h4>
      ${leftOut(one, report, language)}
    </div>
  </div>`;
}

function leftOut(
  { account, excluded, period }: ShownObservation,
  { publication }: ShownReport,
  language: Language,
): Markup {
  const numbers = new Numbers(language);
  const reasons = leftOutOf(excluded, language);
  const none = publication === undefined ? words.nothingLeftOut : words.leftOutUntold;
  const list =
    reasons.length === 0
      ? html`<p>${none[language]}</p>`
      : html`<ul>
          ${reasons.map((reason) => html`<li>${reason}</li>`)}
        </ul>`;
  // An account with something hidden in it adds up to nothing.
  if (account === null || account.outsidePeriod === null) return list;
  const all = account.excluded.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const why = leftOutOf(account.excluded, language).join(', ');
  const said = phrase(words.whereRowsWent, language, {
    list: listTitles[account.list][language],
    rows: account.rows ?? 0,
    counted: numbers.count(account.counted),
    pending: numbers.count(account.pending),
    outside: numbers.count(account.outsidePeriod),
    excluded: numbers.count(all),
    reasons: why === '' ? '' : ` (${why})`,
    period: numbers.period(period),
  });
  return html`${list}
    <p class="small">${said}</p>`;
}
