import { latest } from '../calendar/day.ts';
import { listTitles } from '../model/lists.ts';
import type { Language, Words } from '../model/words.ts';
import {
  isHidden,
  type Shown,
  type ShownCount,
  type ShownInput,
  type ShownJudgement,
  type ShownObservation,
  type ShownReport,
  type ShownStatus,
} from '../privacy/shown.ts';
import { bandBasis, childrenText, hasFigure, hidesShare, lessThan } from './hidden.ts';
import { Numbers } from './numbers.ts';
import { parametersText, titleOf } from './titles.ts';
import { bandText, groupText } from './words/bands.ts';
import { also, clocks } from './words/fields.ts';
import { asOfFroms, labels } from './words/labels.ts';
import { leftOutText, phrase, reasonText } from './words/phrase.ts';
import { milestoneStatuses } from './words/statuses.ts';

/** What pages and tables outside the terminal say of a report, in one language. */

const statuses = Object.keys(milestoneStatuses) as ShownStatus[];

/** The gravest status first, and else in the plan's order. */
export function inGravity(judgements: readonly ShownJudgement[]): ShownJudgement[] {
  return statuses.flatMap((status) => judgements.filter((one) => one.status === status));
}

/** How many have each status that occurs, the gravest first. */
export function countsOf(
  judgements: readonly ShownJudgement[],
): { readonly status: ShownStatus; readonly count: number }[] {
  return statuses
    .map((status) => ({ status, count: judgements.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** `47 milepæle: 4 ikke nået, 15 nået`. */
export function countsText(judgements: readonly ShownJudgement[], language: Language): string {
  const all = phrase(labels.ofAll, language, { count: judgements.length });
  const counts = countsOf(judgements).map(({ status, count }) => `${count} ${milestoneStatuses[status][language]}`);
  return `${all}: ${counts.join(', ')}`;
}

/** `Opgjort pr. 31-12-2016 (valgt med --as-of)`. */
export function headOf({ asOf, asOfFrom }: ShownReport, label: 'asOf' | 'milestonesAsOf', language: Language): string {
  return phrase(labels[label], language, {
    day: new Numbers(language).day(asOf),
    from: asOfFroms[asOfFrom][language],
  });
}

/** A line of a table of figures. */
export interface FigureLine {
  readonly name: string;
  readonly value: string;
  /** What it stands on: n/N, different children, kroner. */
  readonly basis: string;
}

/** A figure and beneath it its bands. */
export function titlesOf(one: ShownObservation, language: Language): FigureLine[] {
  const numbers = new Numbers(language);
  const { group, summary } = one;
  const of = group === undefined ? '' : `, ${groupText(group, language)}`;
  const title = `${titleOf(one)[language]}${parametersText(one, language)}${of}`;
  const isTold = hasFigure(one);
  const bands = isTold ? (summary.bands ?? []) : [];
  return [
    { name: title, value: numbers.figure(one), basis: isTold ? basisOf(one, language) : '' },
    ...bands.map(({ band, count, share, amount }) => ({
      name: bandText(band, one.indicator, language),
      value:
        amount === undefined
          ? numbers.part(share, 'share', hidesShare({ band, count, share }, one))
          : numbers.part(amount, 'amount', amount === null),
      basis: amount === undefined ? bandBasis(count, summary.denominator, language) : '',
    })),
  ];
}

export function basisOf(one: ShownObservation, language: Language): string {
  const { unit, summary } = one;
  const numbers = new Numbers(language);
  if (summary.children !== undefined) return childrenText(summary.children, language);
  if (unit === 'amount') return labels.kroner[language];
  if (unit === 'days') return `N = ${numbers.count(summary.denominator === undefined ? 0 : summary.denominator)}`;
  return unit === 'distribution' ? '' : numbers.ratio(one);
}

/** `2 uden startdato`. */
export function leftOutOf(counts: readonly ShownCount[], language: Language): string[] {
  const numbers = new Numbers(language);
  return counts.map(({ reason, count }) => `${numbers.count(count)} ${leftOutText(reason, language)}`);
}

/** What must be said beside a figure: why it is missing, what it is in other ways, what it leaves out, and its notes. */
export function notesOf(one: ShownObservation, language: Language): string[] {
  const { excluded, reason, notes } = one;
  const leftOut = leftOutOf(excluded, language);
  const others = alsoText(one, language);
  return [
    ...(reason === undefined ? [] : [reasonText(reason, language)]),
    ...(others === '' ? [] : [others]),
    ...(leftOut.length === 0 ? [] : [phrase(labels.leftOut, language, { reasons: leftOut.join(', ') })]),
    ...notes.map((note) => reasonText(note, language)),
  ];
}

/** What a figure is in other ways, such as the mean beside a median; empty where there are none. */
export function alsoText(one: ShownObservation, language: Language): string {
  const { summary, unit } = one;
  if (summary.value === null) return '';
  const numbers = new Numbers(language);
  const said = Object.entries(summary.also ?? {}).map(
    ([name, value]) =>
      `${also[name]?.[language] ?? name} ${numbers.part(value, unit, value === null && isHidden(one, 'also'))}`,
  );
  return said.join('; ');
}

/** What a line of the account is about: a file; in a publication the files of a list. */
export function inputName({ name, list }: ShownInput, language: Language): string {
  return name ?? listTitles[list][language];
}

/** What a line of the account is about, as a heading. */
export function fileTitle({ publication }: ShownReport): Words {
  return publication === undefined ? labels.file : labels.list;
}

/** Rows read, used and left out. */
export function rowsOf({ rowsRead, rowsUsed }: ShownInput): Shown[] {
  return [rowsRead, rowsUsed, lessThan(rowsRead, rowsUsed)];
}

/** Why rows were left out; of a publication also that it does not name every reason. */
export function whyLeftOut(input: ShownInput, language: Language): string {
  const named = input.rowsLeftOut.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const untold = lessThan(input.rowsRead, input.rowsUsed) === named ? [] : [labels.fewUntold[language]];
  return [...leftOutOf(input.rowsLeftOut, language), ...untold].join(', ');
}

/** Which clock was used, and for how many it could not be. */
export function clockText({ settings, clockFallbacks }: ShownReport, language: Language): string {
  const clock = clocks[settings.clock][language];
  const { count, all } = clockFallbacks ?? { count: 0, all: 0 };
  return phrase(count === 0 ? labels.clock : labels.clockFallback, language, { clock, count, all });
}

/** Said where the lists were taken out before the as-of day. */
export function extractText({ inputs, asOf }: ShownReport, language: Language): string[] {
  const extracted = latest(...inputs.map(({ extractedOn }) => extractedOn));
  if (extracted === undefined || extracted >= asOf) return [];
  return [phrase(labels.newerThanLists, language, { extracted: new Numbers(language).day(extracted) })];
}
