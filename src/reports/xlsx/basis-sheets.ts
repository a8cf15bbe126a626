import type { Cell } from 'write-excel-file/node';
import { indicatorById } from '../../indicators/index.ts';
import { listTitles } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import type { ShownReport } from '../../privacy/shown.ts';
import { defaultsText, definitionOf, lawText } from '../definition.ts';
import { audienceText } from '../hidden.ts';
import { fileTitle, inputName, whyLeftOut, rowsOf } from '../said.ts';
import { tool } from '../tool.ts';
import { clocks } from '../words/fields.ts';
import { asOfFroms, labels } from '../words/labels.ts';
import { day, number, shown, text } from './cells.ts';
import type { WorkbookSheet } from './sheet.ts';
import { sheetWords as words } from './words.ts';

/** Where every row of every file went. */
export function accountSheet(report: ShownReport, language: Language): WorkbookSheet {
  // A publication names no file, but the list in its place.
  const isNamed = report.publication === undefined;
  return {
    name: words.account[language],
    columns: [
      { title: fileTitle(report)[language], width: 32 },
      ...(isNamed ? [{ title: words.list[language], width: 18 }] : []),
      { title: labels.read[language], width: 10 },
      { title: labels.used[language], width: 10 },
      { title: labels.notUsed[language], width: 10 },
      { title: words.reasons[language], width: 60 },
      { title: words.extracted[language], width: 13 },
      { title: words.hash[language], width: 68 },
    ],
    rows: report.inputs.map((input) => [
      text(inputName(input, language)),
      ...(isNamed ? [text(listTitles[input.list][language])] : []),
      ...rowsOf(input).map((count) => shown(count, 'count', count === null, language)),
      text(whyLeftOut(input, language)),
      day(input.extractedOn),
      text(input.sha256),
    ]),
  };
}

/** How each figure of the workbook is counted. */
export function definitionSheet({ observations, judgements, history }: ShownReport, language: Language): WorkbookSheet {
  const ids = [
    ...judgements.flatMap(({ milestone }) => ('indicator' in milestone ? [milestone.indicator] : [])),
    ...observations.map(({ indicator }) => indicator),
    ...history().figures.flatMap(({ steps }) => steps.map(({ indicator }) => indicator)),
  ];
  const indicators = [...new Set(ids)].flatMap((id) => indicatorById(id) ?? []);
  return {
    name: words.definitions[language],
    columns: [
      { title: labels.indicator[language], width: 44 },
      { title: words.definition[language], width: 90 },
      { title: words.law[language], width: 30 },
      { title: words.parameters[language], width: 24 },
      { title: words.version[language], width: 9 },
      { title: words.hash[language], width: 68 },
      { title: 'id', width: 36 },
    ],
    rows: indicators.map((indicator) => {
      const { version, sha256 } = definitionOf(indicator);
      return [
        text(indicator.title[language]),
        text(indicator.definition[language]),
        text(lawText(indicator)),
        text(defaultsText(indicator, language)),
        number(version, 'count'),
        text(sha256),
        text(indicator.id),
      ];
    }),
  };
}

/** What the workbook is. */
export function aboutSheet(report: ShownReport, language: Language): WorkbookSheet {
  const { asOf, asOfFrom, plans, settings, publication } = report;
  const rows: (readonly [string, Cell])[] = [
    ...plans.flatMap(({ plan }): [string, Cell][] => [
      [words.plan[language], text(plan.title[language])],
      [words.source[language], text(`${plan.source.publisher}: ${plan.source.document}`)],
    ]),
    [words.asOf[language], day(asOf)],
    [words.asOfFrom[language], text(asOfFroms[asOfFrom][language])],
    [words.clock[language], text(clocks[settings.clock][language])],
    [words.audience[language], text(audienceText(report, language))],
    ...(publication === undefined
      ? []
      : [
          [words.threshold[language], number(publication.minCell, 'count')] as const,
          [words.hidden[language], number(publication.hidden, 'count')] as const,
        ]),
    [words.program[language], text(`${tool.name} ${tool.version}`)],
  ];
  return {
    name: words.about[language],
    columns: [
      { title: words.what[language], width: 26 },
      { title: words.says[language], width: 70 },
    ],
    rows: rows.map(([what, cell]) => [text(what), cell]),
  };
}
