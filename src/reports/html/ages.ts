import type { Language } from '../../model/words.ts';
import { isHidden, type Shown, type ShownObservation, type ShownReport } from '../../privacy/shown.ts';
import { Numbers } from '../numbers.ts';
import { bandText } from '../words/bands.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import { ageOption, type AgeYears } from './age-chart.ts';
import { keyOf, type KeyItem } from './chart-key.ts';
import { html, type Markup } from './markup.ts';
import { chart } from './svg-chart.ts';
import { dataTable } from './table.ts';
import { pageWords as words } from './words.ts';

const yearOfQuarters = 4;

/** How old the children are that the municipality was notified about; nothing where no list tells. */
export function ageSection(report: ShownReport, language: Language): Markup | undefined {
  const known = report
    .history()
    .ages.filter(({ summary, period }) => summary.bands !== undefined && period.to <= report.asOf);
  const bands = [...new Set(known.flatMap(({ summary }) => (summary.bands ?? []).map(({ band }) => band)))];
  if (known.length < yearOfQuarters || bands.length === 0) return undefined;
  const years = yearsOf(known, bands, language);
  return html`<section class="sheet-start" aria-labelledby="ages">
    <h2 id="ages">${words.ages[language]}</h2>
    ${hidesAny(known) ? html`<p class="small">${words.hiddenAges[language]}</p>` : drawing(years, language)}
    ${tableOf(known, bands, language)}
  </section>`;
}

function drawing(years: AgeYears, language: Language): Markup {
  return html`<figure>
    ${chart(altOf(years, language), (size) => ageOption(years, language, size))}
    <figcaption>${keyOf(keyItems(years))}</figcaption>
  </figure>`;
}

function hidesAny(known: readonly ShownObservation[]): boolean {
  return known.some(({ summary }) => summary.bands?.some(({ count }) => count === null));
}

function yearsOf(known: readonly ShownObservation[], bands: readonly string[], language: Language): AgeYears {
  const latest = known.slice(-yearOfQuarters);
  const earlier = known.slice(-2 * yearOfQuarters, -yearOfQuarters);
  const counted = (of: readonly ShownObservation[]) => ({
    title: spanText(of, language),
    counts: bands.map((band) => of.reduce((sum, one) => sum + (countIn(one, band) ?? 0), 0)),
  });
  return {
    bands: bands.map((band) => bandText(band, 'notification-age', language)),
    earlier: earlier.length === yearOfQuarters ? counted(earlier) : undefined,
    latest: counted(latest),
  };
}

function countIn({ summary }: ShownObservation, band: string): Shown {
  const found = summary.bands?.find((one) => one.band === band);
  return found === undefined ? 0 : found.count;
}

/** On a small screen there is no room for the whole word in each cell; the text above says what the mark means. */
function countCell(count: Shown, language: Language): Markup {
  const text = new Numbers(language).count(count);
  if (count !== null) return html`${text}`;
  return html`<span class="only-wide">${text}</span><span class="only-narrow">${words.hiddenMark[language]}</span>`;
}

function spanText(of: readonly ShownObservation[], language: Language): string {
  const numbers = new Numbers(language);
  const names = of.map(({ period }) => numbers.period(period));
  return phrase(words.fourQuarters, language, { from: names[0] ?? '', to: names.at(-1) ?? '' });
}

function keyItems({ earlier, latest }: AgeYears): KeyItem[] {
  return [
    ...(earlier === undefined ? [] : [{ shape: 'open-bar' as const, text: earlier.title }]),
    { shape: 'bar', text: latest.title },
  ];
}

function altOf({ bands, latest }: AgeYears, language: Language): string {
  const said = bands.map((band, at) => `${band}: ${latest.counts[at] ?? 0}`).join(', ');
  return phrase(words.agesAlt, language, { said, to: latest.title });
}

function tableOf(known: readonly ShownObservation[], bands: readonly string[], language: Language): Markup {
  const numbers = new Numbers(language);
  const names = bands.map((band) => ({ title: bandText(band, 'notification-age', language), isNumber: true }));
  return dataTable({
    caption: words.agesTable[language],
    columns: [{ title: words.quarter[language] }, ...names, { title: labels.total[language], isNumber: true }],
    rows: known.map((one) => [
      numbers.period(one.period),
      ...bands.map((band) => countCell(countIn(one, band), language)),
      isHidden(one, 'value') ? numbers.count(null) : numbers.value(one.summary.value, 'count'),
    ]),
  });
}
