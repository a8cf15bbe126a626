import { html, Markup } from './markup.ts';

const swatches = {
  figure: '<path class="line" d="M0 7h28"/><circle class="point" cx="14" cy="7" r="4"/>',
  signal: '<path class="signal" d="m14 1 6 6-6 6-6-6z"/>',
  interval: '<path class="interval" d="M14 1v12M10 1h8M10 13h8"/>',
  target: '<path class="target" d="M0 7h28"/>',
  limits: '<path class="limit" d="M0 3h28M0 11h28"/>',
  due: '<path class="due" d="M14 0v14"/>',
  bar: '<path class="bar" d="M7 1h14v12H7z"/>',
  'open-bar': '<path class="open-bar" d="M7 1h14v12H7z"/>',
} as const;

export interface KeyItem {
  readonly shape: keyof typeof swatches;
  readonly text: string;
}

/** What the lines and marks of a drawing are. */
export function keyOf(items: readonly KeyItem[]): Markup {
  const one = ({ shape, text }: KeyItem): Markup => {
    const drawn = new Markup(swatches[shape]);
    return html`<li>
      <svg class="swatch" viewBox="0 0 28 14" aria-hidden="true" focusable="false">${drawn}</svg>${text}
    </li>`;
  };
  return html`<ul class="key">
    ${items.map(one)}
  </ul>`;
}
