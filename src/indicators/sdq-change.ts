import { contains } from '../calendar/period.ts';
import type { SdqSeries } from '../model/knowledge.ts';
import { defineIndicator } from './engine/define.ts';
import { Excluded, rate, share } from './engine/figures.ts';

const highest = 40;

export const sdqChange = defineIndicator({
  id: 'sdq-change',
  title: { da: 'Ændring i SDQ-score', en: 'Change in SDQ score' },
  definition: {
    da: 'For de forløb, hvis sidste måling ligger i perioden, og som er målt på mindst to dage af samme informant: sidste score minus første i snit. Et minus er færre vanskeligheder. Ved siden af står andelen, hvor scoren er faldet. Et barn tæller én gang for hvert forløb og hver informant; uden forløb er alt, hvad en informant har svaret om barnet, ét.',
    en: 'For the courses whose last measurement lies in the period and that were measured on at least two days by the same informant, the last score less the first on average. A minus is fewer difficulties. Beside it stands the share with a lower score. A child counts once for each course and each informant; without a course, all that an informant has answered of the child is one.',
  },
  basis: [],
  of: 'sdqSeries',
  reads: { sdq: ['measuredOn', 'score', 'informant', 'child'] },
  exclude: ({ rows }) => (rows.every(({ measuredOn }) => measuredOn === undefined) ? 'no-day' : undefined),
  within: (one, { period }) => contains(period, ends(one)?.last.measuredOn),
  figures: [
    rate(change),
    share(
      (one: SdqSeries) => {
        const is = change(one);
        return typeof is === 'number' ? (is < 0 ? 'met' : 'missed') : is;
      },
      { part: 'improved', title: { da: 'Med lavere score', en: 'With a lower score' } },
    ),
  ],
});

function change(one: SdqSeries): number | Excluded {
  if (one.child === undefined) return new Excluded('no-child');
  if (one.informant === undefined) return new Excluded('no-informant');
  const { first, last } = ends(one) ?? {};
  if (first?.measuredOn === undefined || first.measuredOn === last?.measuredOn) return new Excluded('one-score', false);
  if (!isScore(first.score) || !isScore(last?.score)) return new Excluded('no-score');
  return last.score - first.score;
}

function ends({ rows }: SdqSeries) {
  const dated = rows.filter(({ measuredOn }) => measuredOn !== undefined);
  const [first] = dated;
  const last = dated.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function isScore(score: number | undefined): score is number {
  return score !== undefined && score >= 0 && score <= highest;
}
