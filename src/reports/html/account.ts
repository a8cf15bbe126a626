import type { Language } from '../../model/words.ts';
import type { ShownReport } from '../../privacy/shown.ts';
import { allFindingsIn } from '../findings.ts';
import { Numbers } from '../numbers.ts';
import { clockText, extractText, fileTitle, inputName, whyLeftOut, rowsOf } from '../said.ts';
import { labels } from '../words/labels.ts';
import { severities } from '../words/statuses.ts';
import { html, type Markup } from './markup.ts';
import { dataTable } from './table.ts';
import { pageWords as words } from './words.ts';

/** What the figures stand on: where every row went, which clock was used, and what to look into. */
export function accountSection(report: ShownReport, language: Language): Markup {
  const said = [words.accountLead[language], clockText(report, language), ...extractText(report, language)];
  return html`<section class="sheet-start" aria-labelledby="account">
    <h2 id="account">${words.account[language]}</h2>
    ${said.map((text) => html`<p>${text}</p>`)}${fileTable(report, language)}${findings(report, language)}
  </section>`;
}

function fileTable(report: ShownReport, language: Language): Markup {
  const numbers = new Numbers(language);
  return dataTable({
    caption: words.filesTable[language],
    columns: [
      { title: fileTitle(report)[language] },
      { title: labels.read[language], isNumber: true },
      { title: labels.used[language], isNumber: true },
      { title: labels.notUsed[language], isNumber: true },
    ],
    rows: report.inputs.map((input) => {
      const reasons = whyLeftOut(input, language);
      return [
        html`${inputName(input, language)}
        ${reasons !== '' && html`<small>${words.leftOut[language]}: ${reasons}</small>`}`,
        ...rowsOf(input).map((count) => numbers.count(count)),
      ];
    }),
  });
}

function findings(report: ShownReport, language: Language): Markup | undefined {
  const numbers = new Numbers(language);
  const groups = allFindingsIn(report);
  if (groups.length === 0) return undefined;
  const table = dataTable({
    caption: words.findingsTable[language],
    columns: [
      { title: words.severity[language] },
      { title: words.finding[language] },
      { title: words.count[language], isNumber: true },
    ],
    rows: groups.map((one) => [severities[one.severity][language], one.words[language], numbers.count(one.count)]),
  });
  return html`${table}
    <p class="small">${labels.seeCheck[language]}</p>`;
}
