import type { Indicator } from '../../indicators/engine/define.ts';
import { listTitles, type ListName } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import { told, type Cell, type Document, type SheetColumn } from '../document/document.ts';
import { defaultsText, lawText } from '../definition.ts';
import { phrase } from '../words/phrase.ts';
import { units } from '../words/statuses.ts';
import { inquiryLabels as labels } from './words.ts';

/** Every indicator with its definition, law and what it reads. */
export function catalogueDocument(indicators: readonly Indicator[], language: Language): Document {
  return {
    head: [phrase(labels.catalogue, language, { count: indicators.length })],
    facts: {},
    sheets: [{ key: 'indicators', columns: columnsIn(language), rows: indicators.map((one) => rowOf(one, language)) }],
    foot: [],
  };
}

function columnsIn(language: Language): SheetColumn[] {
  return [
    { key: 'indicator', title: labels.id[language] },
    { key: 'title', title: labels.title[language], grows: true },
    { key: 'unit', title: labels.unit[language] },
    { key: 'basis', title: labels.law[language], terse: true },
    { key: 'lists', title: labels.lists[language], terse: true },
    { key: 'parameters', title: labels.parameters[language], terse: true },
    { key: 'definition', title: labels.definition[language], terse: true },
  ];
}

function rowOf(indicator: Indicator, language: Language): Cell[] {
  const lists = Object.keys(indicator.reads) as ListName[];
  const unit = indicator.figures[0]?.unit ?? 'count';
  return [
    indicator.id,
    told(indicator.title[language], indicator.title),
    told(units[unit][language], unit),
    told(lawText(indicator), indicator.basis),
    told(lists.map((list) => listTitles[list][language]).join(', '), lists),
    told(defaultsText(indicator, language), indicator.parameters ?? {}),
    told(indicator.definition[language], indicator.definition),
  ];
}
