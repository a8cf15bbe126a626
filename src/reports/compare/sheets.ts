import type { Cause, Comparison, FigureChange, MilestoneChange } from '../../compare/comparison.ts';
import type { Finding } from '../../model/findings.ts';
import { listTitles } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import type { SavedObservation } from '../../runs/saved-run.ts';
import { messageOf, placeText } from '../check/finding-text.ts';
import { told, type Cell, type Sheet, type SheetColumn } from '../document/document.ts';
import { changeText } from '../inquiry/trend.ts';
import { none, Numbers } from '../numbers.ts';
import { bandText, groupText } from '../words/bands.ts';
import { causeText, figureText, letterOf, nameText, settingText, settingValue, shownOf, verdictText } from './text.ts';
import { compareLabels as labels, fileWords } from './words.ts';

export type Label = keyof typeof labels;

// The sheets have no keys: programs are told all of it in the facts.

export function milestoneSheet({ milestones, causes }: Comparison, language: Language): Sheet {
  return {
    title: labels.milestones[language],
    columns: withCause(['milestone', 'before', 'after'], 'milestone', causes, language),
    rows: milestones.changed.map((change) => [
      change.after.title[language],
      ...milestoneCells(change, language),
      causeCell(change.causes, causes, language),
    ]),
  };
}

function milestoneCells({ before, after }: MilestoneChange, language: Language): Cell[] {
  const isOther = before.period !== after.period;
  return [verdictText(before, language, isOther), verdictText(after, language, isOther)];
}

export function figureSheet({ figures, causes }: Comparison, language: Language): Sheet {
  return {
    title: labels.figures[language],
    columns: withCause(['figure', 'period', 'before', 'after', 'difference'], 'figure', causes, language),
    rows: figures.changed.flatMap((change) => [
      [whereText(change.after, language), ...figureCells(change, language), causeCell(change.causes, causes, language)],
      ...bandRows(change, language),
    ]),
  };
}

function figureCells({ before, after, difference }: FigureChange, language: Language): Cell[] {
  const numbers = new Numbers(language);
  return [
    numbers.periodLabel(after.period),
    figureText(before, after, language),
    figureText(after, before, language),
    told(changeText(difference, shownOf(after).unit, numbers), difference),
  ];
}

/** The bands of a distribution that have changed; a figure that was not evaluated has none, not even empty ones. */
function bandRows({ before, after }: FigureChange, language: Language): Cell[][] {
  const [old, now] = [before, after].map(({ bands }) => bands && new Map(bands.map((one) => [one.band, one.count])));
  const bands = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  const numbers = new Numbers(language);
  const countIn = (known: ReadonlyMap<string, number | null> | undefined, band: string): Cell =>
    known === undefined ? none : numbers.count(known.has(band) ? (known.get(band) ?? null) : 0);
  return bands
    .filter((band) => old?.get(band) !== now?.get(band))
    .map((band) => [
      `  ${bandText(band, after.indicator, language)}`,
      '',
      countIn(old, band),
      countIn(now, band),
      '',
      '',
    ]);
}

export function settingSheet({ settings }: Comparison, language: Language): Sheet {
  // What is too long for a cell of a table is told to programs.
  return {
    title: labels.settings[language],
    columns: columns(['setting', 'before', 'after'], 'setting', language),
    rows: settings.map(({ name, before, after }) => [
      settingText(name, language),
      ...[before, after].map((value) => settingValue(name, value, language) ?? labels.long[language]),
    ]),
  };
}

/** The lists that differ; all of them where the rows can be told. */
export function listSheet({ lists, rowsNotTold }: Comparison, language: Language): Sheet {
  const shown = lists.filter(({ files }) => files !== 'same');
  const rows = rowsNotTold === undefined ? (['rowsChanged', 'otherStart', 'rowsAdded', 'rowsVanished'] as const) : [];
  return {
    title: labels.lists[language],
    columns: columns(['list', 'files', 'rowsBefore', 'rowsAfter', ...rows], 'files', language, 2),
    rows: shown.map(({ list, files, rows: used, counts }) => [
      listTitles[list][language],
      fileWords[files][language],
      rowsText(used.before, files !== 'only-after', language),
      rowsText(used.after, files !== 'only-before', language),
      ...(rows.length === 0
        ? []
        : [counts?.changed, counts?.otherStart, counts?.added, counts?.vanished].map((count) => count ?? null)),
    ]),
  };
}

/** Rows that are not told of a list that is there are hidden: an empty cell would look like none. */
function rowsText(rows: number | null, isThere: boolean, language: Language): Cell {
  return rows ?? (isThere ? labels.hidden[language] : null);
}

export function findingSheet(findings: readonly Finding[], language: Language): Sheet {
  return {
    title: labels.findings[language],
    columns: columns(['place', 'finding'], 'finding', language),
    rows: findings.map((finding) => [placeText(finding.at, language), messageOf(finding, language)]),
  };
}

export function whereText(one: SavedObservation, language: Language): string {
  const name = nameText(one, language);
  return one.group === null ? name : `${name}, ${groupText(one.group, language)}`;
}

export function causesText(causes: readonly Cause[], language: Language): string {
  return causes.map((one) => causeText(one, language)).join('; ');
}

/** Where there are several causes, the head names them by letters; a single one need not stand in every row. */
function withCause(keys: readonly Label[], grows: Label, causes: readonly Cause[], language: Language): SheetColumn[] {
  const cause: SheetColumn = { key: 'cause', title: labels.cause[language], ...(causes.length < 2 && { terse: true }) };
  return [...columns(keys, grows, language), cause];
}

function causeCell(own: readonly Cause[], causes: readonly Cause[], language: Language): Cell {
  const letters = own.map(({ code }) => letterOf(causes.findIndex((one) => one.code === code)));
  return causes.length < 2 ? causesText(own, language) : letters.sort().join(', ');
}

/** `numbersFrom`: from which column on there are numbers. */
export function columns(
  keys: readonly Label[],
  grows: Label,
  language: Language,
  numbersFrom = Infinity,
): SheetColumn[] {
  return keys.map((key, at) => ({
    key,
    title: labels[key][language],
    ...(key === grows && { grows: true }),
    ...((at >= numbersFrom || key === 'difference') && { align: 'right' as const }),
  }));
}
