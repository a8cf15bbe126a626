import { init } from './echarts.ts';
import { html, Markup } from './markup.ts';

export type ChartOption = Parameters<ReturnType<typeof init>['setOption']>[0];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same chart twice: text scales with a drawing, so a small screen gets one that is drawn small. */
const sizes: readonly { readonly name: 'wide' | 'narrow'; readonly size: Size }[] = [
  { name: 'wide', size: { width: 700, height: 270 } },
  { name: 'narrow', size: { width: 340, height: 250 } },
];

/** A drawing for wide and one for narrow screens, of which one is shown; both are one picture with a text alternative. */
export function chart(alt: string, optionOf: (size: Size) => ChartOption): Markup {
  return html`${sizes.map(({ name, size }) => drawing(`chart ${name}`, alt, optionOf(size), size))}`;
}

function drawing(cssClass: string, alt: string, option: ChartOption, { width, height }: Size): Markup {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawn.setOption({ animation: false, textStyle: { fontFamily: 'inherit', fontSize: 12 }, ...option });
    const box = `0 0 ${width} ${height}`;
    const inner = new Markup(withoutScript(drawn.renderToSVGString({ useViewBox: true })));
    return html`<svg class="${cssClass}" viewBox="${box}" role="img" aria-label="${alt}">${inner}</svg>`;
  } finally {
    drawn.dispose();
  }
}

/**
 * What the library adds for a living page: a frame of its own, names for events, rules for the pointer,
 * and clippings that nothing reaches, numbered by how many drawings came before.
 */
function withoutScript(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/<(style|defs)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/, '')
    .replace(/ (?:ecmeta_\w+|class|clip-path|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => textAttributes(style))
    .replaceAll(/\n\s*/g, '');
}

/** `font-size:12px;font-weight:bold` as attributes: then the page's style decides the rest. */
function textAttributes(style: string): string {
  const wanted = style.split(';').flatMap((one) => {
    const [name = '', value = ''] = one.split(':');
    return ['font-size', 'font-weight'].includes(name) ? [` ${name}="${value}"`] : [];
  });
  return wanted.join('');
}
