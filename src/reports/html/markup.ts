import { oneLine } from '../../model/printable.ts';

/** Markup that is safe to show: only the tag below and what this program draws make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | false | undefined | readonly Part[];

/** Markup from a template; every text put into it is escaped, and what does not hold is left out. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.map((text, at) => (at === 0 ? text : `${written(parts[at - 1])}${text}`)).join(''));
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return String(part);
  return typeof part === 'string' ? escaped(part) : part.map((one) => written(one)).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A piece of an address within the page: ids may come from a plan of the user's own. */
export function anchor(...pieces: readonly string[]): string {
  return pieces.map((piece) => piece.replace(/[^\p{L}\p{N}-]+/gu, '-')).join('-');
}
