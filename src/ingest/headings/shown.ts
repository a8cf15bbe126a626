import { holdsPersonNumber } from '../../model/person-number.ts';

const longestHeading = 60;

/**
 * True for what can be shown as a heading. Where a list has no headings its first row of data stands in their place,
 * and a heading can hold anything: numbers that may be a person's, and signs that a terminal would obey, are not shown.
 */
export function looksLikeHeading(text: string): boolean {
  if (text.length > longestHeading || /\d{6}/.test(text.replaceAll(/[\s.-]/g, ''))) return false;
  return /^[\p{L}\p{N} .,:;/()%§&+_-]+$/u.test(text) && /\p{L}/u.test(text) && !holdsPersonNumber(text);
}

/** A column by its number, and its heading if that can be shown. */
export function shownColumn(heading: string | undefined, position: number): string {
  const number = `#${position + 1}`;
  return heading !== undefined && looksLikeHeading(heading) ? `${number} ${heading}` : number;
}
