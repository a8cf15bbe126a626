import type { Observation } from '../../model/observation.ts';
import type { Language } from '../../model/words.ts';
import { csvColumns } from '../csv-columns.ts';
import { told, type Cell, type Sheet } from '../document/document.ts';
import { Numbers } from '../numbers.ts';
import { basisOf } from '../said.ts';
import { titleOf } from '../titles.ts';
import { bandText } from '../words/bands.ts';
import { reasonText } from '../words/phrase.ts';
import { inquiryLabels as labels } from './words.ts';

/** Every figure for the reader, a distribution with its bands beneath it. */
export function figuresSheet(observations: readonly Observation[], language: Language): Sheet {
  const numbers = new Numbers(language);
  return {
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
        told(basisOf(one, language), {
          numerator: one.summary.numerator ?? null,
          denominator: one.summary.denominator ?? null,
        }),
        told(numbers.interval(one), one.summary.interval ?? null),
      ],
      ...(one.summary.bands ?? []).map(({ band, count, share, amount }): Cell[] => [
        told(`  ${bandText(band, one.indicator, language)}`, band),
        told(share === null ? '' : numbers.percent(share), share),
        told(amount === undefined ? numbers.count(count) : numbers.kroner(numbers.value(amount, 'amount'), 'amount'), {
          numerator: count,
          denominator: one.summary.denominator ?? null,
          ...(amount !== undefined && { amount }),
        }),
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

/** The same for a spreadsheet, which would take 7/12 for a day in December. */
export function tidyFigures(observations: readonly Observation[], language: Language): Sheet {
  const keys = ['title', 'band', 'value', 'numerator', 'denominator', 'low', 'high', 'why'] as const;
  return {
    columns: keys.map((key) => ({ key, title: csvColumns[key][language] })),
    rows: observations.flatMap((one): Cell[][] => {
      const { summary, reason } = one;
      const { value, numerator = null, denominator = null, interval } = summary;
      const title = titleOf(one)[language];
      const why = reason === undefined ? null : reasonText(reason, language);
      return [
        [title, null, value, numerator, denominator, interval?.[0] ?? null, interval?.[1] ?? null, why],
        ...(summary.bands ?? []).map(({ band, count, share }): Cell[] => [
          title,
          bandText(band, one.indicator, language),
          share,
          count,
          denominator,
          null,
          null,
          null,
        ]),
      ];
    }),
  };
}
