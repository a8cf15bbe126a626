import type { ShownStatus } from '../../privacy/shown.ts';
import { html, Markup } from './markup.ts';

/** Each status has a shape of its own, so that nobody needs to see its colour. */
const shapes: Readonly<Record<ShownStatus, string>> = {
  met: '<circle cx="10" cy="10" r="9"/><path class="cut" d="m5.6 10.3 3 3 5.8-6.4"/>',
  'met-late': '<circle class="open" cx="10" cy="10" r="8"/><path class="mark" d="m5.8 10.3 2.9 2.9 5.6-6.2"/>',
  reported: '<path d="M1.5 1.5h17v17h-17z"/><path class="cut" d="M6 14.5v-4m4 4v-9m4 9v-6.5"/>',
  missed:
    '<path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path class="cut" d="m6.6 6.6 6.8 6.8m0-6.8-6.8 6.8"/>',
  'at-risk': '<path d="M10 1.2 19.4 18H.6z"/><path class="cut" d="M10 7v5.2m0 2.2v.6"/>',
  'on-track': '<path d="M1.5 10 10 1.5l8.5 8.5h-5v8.5h-7V10z"/>',
  'not-due': '<circle class="open" cx="10" cy="10" r="8"/><path class="mark" d="M10 5v5.4l3.4 2"/>',
  hidden: '<path class="open" d="M2 2h16v16H2z"/><path class="mark" d="M2 14 14 2M6 18 18 6"/>',
  'not-evaluated': '<path class="open" d="M10 1.6 18.4 10 10 18.4 1.6 10z"/><path class="mark" d="M7 10h6"/>',
};

/** The shapes, drawn once and hidden; the page points to them. */
export function iconSheet(): Markup {
  const symbols = Object.entries(shapes).map(
    ([status, shape]) => `<symbol id="icon-${status}" viewBox="0 0 20 20">${shape}</symbol>`,
  );
  return new Markup(`<svg class="sheet" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`);
}

export function icon(status: ShownStatus): Markup {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="#icon-${status}"></use></svg>`;
}
