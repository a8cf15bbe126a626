import type { ShownObservation } from '../../privacy/shown.ts';
import { Numbers } from '../numbers.ts';
import type { Language, Words } from '../../model/words.ts';
import type { Presentation } from '../presentation.ts';
import { groupBy } from '../group-by.ts';
import { bandBasis, childrenText, hasFigure, hidesShare } from '../hidden.ts';
import { parametersText, partTitleOf, titleOf } from '../titles.ts';
import { labels } from '../words/labels.ts';
import { bandText } from '../words/bands.ts';
import { phrase, reasonText } from '../words/phrase.ts';
import { observationStatuses } from '../words/statuses.ts';
import { bandTable } from './bands.ts';
import { notesBeneath, notesTogether } from './figure-notes.ts';
import { grid, type Column, type Line } from './grid.ts';
import type { Paint } from './paint.ts';
import { rowTitle } from './row-title.ts';
import { indented, wrap } from './text.ts';

/** Every figure, one under another: its periods and groups in rows, its bands and notes beneath. */
export function figureLines(
  observations: readonly ShownObservation[],
  presentation: Presentation,
  paint: Paint,
): string[] {
  const figures = groupBy(observations, ({ indicator, part, parameters }) =>
    JSON.stringify([indicator, part, parameters]),
  );
  const sheet = new Sheet(presentation, paint);
  if (figures.every((of) => of.length === 1)) {
    const blocks = groupBy(observations, ({ indicator, parameters }) => JSON.stringify([indicator, parameters]));
    for (const block of blocks) sheet.addApart(together(block, presentation, paint));
    return sheet.lines();
  }
  for (const of of figures) {
    const title = titleLine(of, presentation);
    const bands = bandTable(of, presentation, paint);
    if (bands === undefined) {
      sheet.add(inRows(title, of, presentation, paint));
      continue;
    }
    const heading = wrap(phrase(labels.countAndShare, presentation.language, { title }), presentation.width, 2);
    const notes = notesBeneath(of, presentation).flatMap((note) => indented(note, presentation.width, '  ', '  '));
    sheet.print([...heading.map(paint.heading), ...bands, ...notes.map(paint.dim), '']);
  }
  return sheet.lines();
}

/** Figures that share their columns stand in one grid; what has columns of its own comes between. */
class Sheet {
  readonly #presentation: Presentation;
  readonly #paint: Paint;
  readonly #printed: string[] = [];
  #waiting: Line[] = [];
  #hasHead = false;

  constructor(presentation: Presentation, paint: Paint) {
    this.#presentation = presentation;
    this.#paint = paint;
  }

  add(lines: readonly Line[]): void {
    this.#waiting.push(...lines);
  }

  /** A block of several lines stands apart from what is before and after it. */
  addApart(lines: readonly Line[]): void {
    const last = this.#waiting.at(-1);
    if (lines.length > 1 && last !== undefined && last !== blank) this.#waiting.push(blank);
    this.#waiting.push(...lines, ...(lines.length > 1 ? [blank] : []));
  }

  print(lines: readonly string[]): void {
    this.#flush();
    this.#printed.push(...lines);
  }

  lines(): string[] {
    this.#flush();
    return this.#printed;
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const columns = columnsOf(this.#presentation, !this.#hasHead);
    this.#printed.push(...grid(columns, this.#waiting, this.#presentation.width, { head: this.#paint.dim }));
    this.#waiting = [];
    this.#hasHead = true;
  }
}

function columnsOf({ language }: Presentation, withHead: boolean): Column[] {
  const title = (label: Words): string => (withHead ? label[language] : '');
  return [
    { title: title(labels.indicator), grows: true, hang: 2 },
    { title: title(labels.figure), align: 'right', min: 9 },
    { title: title(labels.ratio), align: 'right', min: 7 },
    { title: title(labels.pending), align: 'right', min: 8 },
    { title: title(labels.interval), align: 'right', min: 13 },
  ];
}

function titleLine([first]: readonly ShownObservation[], { language }: Presentation): string {
  return first === undefined ? '' : `${titleOf(first)[language]}${parametersText(first, language)}`;
}

/** One period: an indicator's figures as one block, the main one on the line of its title and its parts set in. */
function together(block: readonly ShownObservation[], presentation: Presentation, paint: Paint): Line[] {
  const { language } = presentation;
  const rows = block.flatMap((one) => {
    const title = one.part === undefined ? titleLine([one], presentation) : `  ${partTitleOf(one)[language]}`;
    return [cells(title, one, presentation), ...bandRows(one, presentation, one.part === undefined ? '  ' : '    ')];
  });
  return [...rows, ...noteLines(notesTogether(block, presentation), paint)];
}

/** Several periods or groups: the title, a row per period, and beneath each its groups. */
function inRows(title: string, of: readonly ShownObservation[], presentation: Presentation, paint: Paint): Line[] {
  const wholes = of.filter(({ group }) => group === undefined);
  const rows = of.flatMap((one) => [
    cells(`${rowTitle(one, presentation)}${doubtOn(one, wholes, presentation)}`, one, presentation),
    ...bandRows(one, presentation, one.group === undefined ? '    ' : '      '),
  ]);
  const notes = noteLines(notesBeneath(of, presentation), paint);
  return [{ beneath: title, from: 0, style: paint.heading }, ...rows, ...notes, blank];
}

const blank: Line = { beneath: '', from: 0 };

/** The notes beneath speak of the whole; a group that is not to be relied on, or has no figure, says so on its own line. */
function doubtOn(
  { group, period, status, reason }: ShownObservation,
  wholes: readonly ShownObservation[],
  { language }: Presentation,
): string {
  if (group === undefined) return '';
  if (status === 'not-evaluated' && reason !== undefined) {
    const whole = wholes.find((one) => one.period.label === period.label);
    const told = reasonText(reason, language);
    return whole?.reason !== undefined && reasonText(whole.reason, language) === told ? '' : ` (${told})`;
  }
  if (status !== 'unreliable') return '';
  const share = reason?.args?.['share'];
  if (typeof share !== 'number') return ` (${observationStatuses.unreliable[language]})`;
  return ` (${phrase(labels.unreliableGroup, language, { share: new Numbers(language).percent(share) })})`;
}

function cells(title: string, one: ShownObservation, { language }: Presentation): string[] {
  const numbers = new Numbers(language);
  return [
    title,
    numbers.figure(one),
    hasFigure(one) ? basisOf(one, numbers, language) : '',
    one.pending === 0 ? '' : numbers.count(one.pending),
    numbers.interval(one),
  ];
}

/** What the figure stands on: n/N, the different children of a count, the number behind a median. */
function basisOf({ unit, summary, ...one }: ShownObservation, numbers: Numbers, language: Language): string {
  if (summary.children !== undefined) return childrenText(summary.children, language);
  if (unit === 'amount') return labels.kroner[language];
  if (unit === 'days') return `N=${numbers.count(summary.denominator === undefined ? 0 : summary.denominator)}`;
  return unit === 'distribution' ? '' : numbers.ratio({ ...one, unit, summary });
}

function bandRows(one: ShownObservation, { language }: Presentation, indent: string): string[][] {
  const numbers = new Numbers(language);
  const { indicator, summary } = one;
  if (!hasFigure(one)) return [];
  return (summary.bands ?? []).map((of) => {
    const { band, count, share, amount } = of;
    const name = `${indent}${bandText(band, indicator, language)}`;
    const percent = numbers.part(share, 'share', hidesShare(of, one));
    if (amount !== undefined) return [name, numbers.part(amount, 'amount', amount === null), percent, '', ''];
    return [name, percent, bandBasis(count, summary.denominator, language), '', ''];
  });
}

function noteLines(notes: readonly string[], paint: Paint): Line[] {
  return notes.map((note) => ({ beneath: note, from: 0, style: paint.dim, indent: 2 }));
}
