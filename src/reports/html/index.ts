import type { Language } from '../../model/words.ts';
import type { ShownReport } from '../../privacy/shown.ts';
import { audienceText } from '../hidden.ts';
import { Numbers } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { tool } from '../tool.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import { accountSection } from './account.ts';
import { ageSection } from './ages.ts';
import { definitionSection } from './definitions.ts';
import { figureSection, figuresOverTime } from './figures.ts';
import { iconSheet } from './icons.ts';
import { html as markup, Markup } from './markup.ts';
import { milestoneSections } from './milestones.ts';
import { asOfText, overview } from './overview.ts';
import { style } from './style.ts';
import { pageWords as words } from './words.ts';

/** The page may show nothing but itself, whatever a list or a plan holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page that needs nothing but itself: the answer first, then what it stands on. */
export function html(report: ShownReport, { language, shows }: Presentation): string {
  const title = titleOf(report, language);
  const [first] = report.plans;
  const skip = first === undefined ? words.skipToFigures : words.skip;
  return `${
    markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${skip[language]}</a>
${iconSheet()}
<main id="main">
${first === undefined && reportHead(report, title, language)}
${report.publication && markup`<p class="note">${audienceText(report, language)}</p>`}
${report.plans.map((run, at) => overview(run, report, at === 0, language))}
${report.plans.flatMap((run) => milestoneSections(run, report, language))}
${shows === 'report' && figureSection(report, language)}
${first === undefined && figuresOverTime(report, language)}
${ageSection(report, language)}
${accountSection(report, language)}
${definitionSection(report, language)}
</main>
<footer><p>${audienceText(report, language)}</p><p>${phrase(words.madeBy, language, tool)}</p></footer>
</body>
</html>`.text
  }\n`;
}

function reportHead(report: ShownReport, title: string, language: Language): Markup {
  return markup`<header class="head"><h1>${title}</h1><p class="as-of">${asOfText(report, language)}</p></header>`;
}

function titleOf({ plans, periods }: ShownReport, language: Language): string {
  const [first] = plans;
  if (first !== undefined) return first.plan.title[language];
  const numbers = new Numbers(language);
  const names = periods.map((period) => numbers.period(period));
  const period = names.length > 1 ? `${names[0]}–${names.at(-1)}` : (names[0] ?? '');
  return phrase(labels.figuresFor, language, { period });
}
