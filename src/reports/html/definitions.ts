import { indicatorById } from '../../indicators/index.ts';
import type { Indicator } from '../../indicators/engine/define.ts';
import type { Language } from '../../model/words.ts';
import type { ShownReport } from '../../privacy/shown.ts';
import { definitionOf } from '../definition.ts';
import { lawText } from '../definition.ts';
import { html, type Markup } from './markup.ts';
import { pageWords as words } from './words.ts';

/** Every figure of the page as it is defined, with the version that a later run is compared by. */
export function definitionSection(report: ShownReport, language: Language): Markup {
  const indicators = indicatorsIn(report);
  return html`<section class="sheet-start" aria-labelledby="definitions">
    <h2 id="definitions">${words.definitions[language]}</h2>
    <h3>${words.reading[language]}</h3>
    <p>${words.readingInterval[language]}</p>
    <p>${words.readingLimits[language]}</p>
    ${indicators.map((one) => definition(one, language))}
  </section>`;
}

/** Each indicator that the report names, in the order of its names. */
function indicatorsIn({ observations, judgements, history }: ShownReport): Indicator[] {
  const ids = [
    ...judgements.flatMap(({ milestone }) => ('indicator' in milestone ? [milestone.indicator] : [])),
    ...observations.map(({ indicator }) => indicator),
    ...history().figures.flatMap(({ steps }) => steps.map(({ indicator }) => indicator)),
  ];
  return [...new Set(ids)].flatMap((id) => indicatorById(id) ?? []);
}

function definition(indicator: Indicator, language: Language): Markup {
  const law = lawText(indicator);
  const { version, sha256 } = definitionOf(indicator);
  return html`<article class="definition" id="d-${indicator.id}" aria-labelledby="d-${indicator.id}-title">
    <h3 id="d-${indicator.id}-title">${indicator.title[language]}</h3>
    <p>${indicator.definition[language]}</p>
    <p class="small">
      ${law !== '' && html`${words.law[language]}: ${law}. `}${words.id[language]}: ${indicator.id}.
      ${words.version[language]}: ${version} (${sha256.slice(0, 12)}).
    </p>
  </article>`;
}
