import type { Place } from '../../model/findings.ts';
import type { Language } from '../../model/words.ts';
import type { ShownReport } from '../../privacy/shown.ts';
import { nameOfType } from '../activity-types.ts';
import { findingsIn, hasUnlooked } from '../findings.ts';
import { groupBy } from '../group-by.ts';
import { Numbers } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { clockText, extractText, fileTitle, inputName, rowsOf, whyLeftOut } from '../said.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import { severities } from '../words/statuses.ts';
import { grid, type Column, type Line } from './grid.ts';
import type { Paint } from './paint.ts';
import { indented } from './text.ts';

/** What the figures stand on: where every row went, which clock was used, and what to look into. */
export function accountLines(report: ShownReport, presentation: Presentation, paint: Paint): string[] {
  return [
    paint.heading(labels.basis[presentation.language]),
    ...inputLines(report, presentation, paint),
    ...clockLines(report, presentation),
    ...findingLines(report, presentation, paint),
    ...unknownTypeLines(report, presentation, paint),
  ];
}

function inputLines(report: ShownReport, { language, width }: Presentation, paint: Paint): string[] {
  const numbers = new Numbers(language);
  const columns = [
    { title: fileTitle(report)[language], max: Math.floor(width / 3) },
    { title: labels.read[language], align: 'right' as const },
    { title: labels.used[language], align: 'right' as const },
    { title: labels.notUsed[language], align: 'right' as const },
    { title: '', grows: true },
  ];
  const lines = report.inputs.map((input): Line => {
    const counts = rowsOf(input).map((count) => numbers.count(count));
    return [inputName(input, language), ...counts, whyLeftOut(input, language)];
  });
  return grid(columns, lines, width, { head: paint.dim });
}

/** Where there are no investigations, no clock has run. */
function clockLines(report: ShownReport, { language, width }: Presentation): string[] {
  const clock = report.clockFallbacks?.all === 0 ? [] : [clockText(report, language)];
  const texts = [...clock, ...extractText(report, language)];
  return texts.length === 0 ? [] : ['', ...texts.flatMap((text) => indented(text, width, '', ''))];
}

function findingLines(report: ShownReport, { language, width }: Presentation, paint: Paint): string[] {
  const groups = findingsIn(report);
  // The rules across rows and lists have not looked: what is found here need not be all.
  if (groups.length === 0 && hasUnlooked(report)) {
    return ['', ...indented(labels.seeCheck[language], width, '', '').map(paint.dim)];
  }
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ severity, count, words, places }) => {
    const more = count > places.length ? `, ${phrase(labels.more, language, { count: count - places.length })}` : '';
    const said = `${severities[severity][language]}: ${words[language]} ${placesText(places, language)}${more}`;
    return indented(said, width, '  ', '    ');
  });
  const more = indented(labels.seeCheck[language], width, '  ', '  ').map(paint.dim);
  return ['', paint.heading(labels.findings[language]), ...lines, ...more];
}

/** `ydelser.csv linje 12, 15 (Slutdato)`: places of one file and column together. */
function placesText(places: readonly Place[], language: Language): string {
  const together = groupBy(places, ({ file, column }) => JSON.stringify([file, column]));
  return together
    .map((of) => {
      const [{ file, column }] = of;
      const lines = of.flatMap(({ line }) => line ?? []).join(', ');
      const where = lines === '' ? file : phrase(labels.inFile, language, { file, lines });
      return column === undefined ? where : `${where} (${column})`;
    })
    .join(', ');
}

function unknownTypeLines(report: ShownReport, { language, width }: Presentation, paint: Paint): string[] {
  const { unknownActivityTypes, inputs } = report;
  if (unknownActivityTypes.length === 0) return [];
  const numbers = new Numbers(language);
  const columns: Column[] = [
    { title: '', grows: true, hang: 2 },
    { title: '', align: 'right' },
    { title: '', max: Math.floor(width / 2) },
  ];
  const lines = unknownActivityTypes.map((type): Line => {
    const places = type.places.map(({ file, line }) => ({ file: inputs[file]?.name ?? '', line }));
    const name = nameOfType(type) ?? labels.unnamedType[language];
    return [`  ${name}`, numbers.count(type.count), placesText(places, language)];
  });
  return [
    '',
    ...indented(labels.unknownTypes[language], width, '', '').map(paint.heading),
    ...grid(columns, lines, width, { head: paint.dim }),
  ];
}
