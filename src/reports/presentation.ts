import type { Language } from '../model/words.ts';

/** What checks and inspections are written in. */
export const plainFormatNames = ['table', 'csv', 'json'] as const;

export const formatNames = [...plainFormatNames, 'markdown', 'html', 'xlsx'] as const;

export type PlainFormatName = (typeof plainFormatNames)[number];

export type FormatName = (typeof formatNames)[number];

/** As Danish Excel opens it by double click, or as RFC 4180 has it. */
export const csvDialects = ['danish', 'rfc4180'] as const;

export type CsvDialect = (typeof csvDialects)[number];

/** Which question a report answers first. */
export type Shows = 'milestones' | 'report';

/** How a report is to look. */
export interface Presentation {
  readonly shows: Shows;
  readonly format: FormatName;
  readonly csvDialect: CsvDialect;
  readonly language: Language;
  /** Display columns that a line may fill. */
  readonly width: number;
  readonly colour: boolean;
}

/** How a check or an inspection is to look. */
export interface PlainPresentation extends Omit<Presentation, 'shows' | 'format'> {
  readonly format: PlainFormatName;
}
