import { isHidden, type Shown, type ShownBand, type ShownObservation, type ShownReport } from '../privacy/shown.ts';
import type { Language, Words } from '../model/words.ts';
import { Numbers } from './numbers.ts';
import { labels } from './words/labels.ts';
import { phrase } from './words/phrase.ts';

/** How a publication says what it does not tell, and an internal report that it tells everything. */

const audiences = {
  internal: {
    da: 'Til intern brug: alle tal er vist, også små, så denne udgave er ikke til offentliggørelse (se --audience publication).',
    en: 'For internal use: all numbers are shown, small ones too, so this version is not for publication (see --audience publication).',
  },
  publication: {
    da: 'Til offentliggørelse med tærsklen {minCell}: tal fra 1 til {most} er skjult, og med dem de tal, som de kunne regnes ud af. I hele opgørelsen er {hidden} tal skjult. Hvad der er udeladt eller bemærket om ganske få, er ikke nævnt.',
    en: 'For publication with the threshold {minCell}: numbers from 1 to {most} are hidden, and with them the numbers that they could be worked out from. In the whole run {hidden} {hidden:number is/numbers are} hidden. What is left out or noted of only a few is not mentioned.',
  },
} as const satisfies Record<string, Words>;

export function audienceText({ publication }: Pick<ShownReport, 'publication'>, language: Language): string {
  return publication === undefined
    ? audiences.internal[language]
    : phrase(audiences.publication, language, { ...publication, most: publication.minCell - 1 });
}

/** Whether there is a figure to tell of, if only that it is hidden. */
export function hasFigure(one: ShownObservation): boolean {
  return one.summary.value !== null || isHidden(one, 'value');
}

/** `3 afventer`; nothing where none does. */
export function pendingText(pending: Shown, language: Language): string {
  if (pending === 0) return '';
  if (pending === null) return labels.pendingHidden[language];
  return phrase(labels.pendingCount, language, { count: pending });
}

/** `12 børn`. */
export function childrenText(children: Shown, language: Language): string {
  return children === null ? labels.childrenHidden[language] : phrase(labels.children, language, { count: children });
}

/** Of two numbers the difference, as far as both are shown. */
export function lessThan(all: Shown, some: Shown): Shown {
  return all === null || some === null ? null : all - some;
}

/** Whether a band's share is missing because it is hidden, and not because there is nothing to share out. */
export function hidesShare({ count, share, amount }: ShownBand, one: ShownObservation): boolean {
  return share === null && (count === null || amount === null || one.hidden !== undefined);
}

/** `23/40`, as much of it as is shown. */
export function bandBasis(count: Shown, of: Shown | undefined, language: Language): string {
  const numbers = new Numbers(language);
  return count === null && of === null
    ? numbers.count(null)
    : `${numbers.count(count)}/${numbers.count(of === undefined ? 0 : of)}`;
}
