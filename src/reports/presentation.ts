import type { Language } from '../model/words.ts';

export const formatNames = ['table', 'csv', 'json'] as const;

export type FormatName = (typeof formatNames)[number];

/** Which question a report answers first. */
export type Shows = 'milestones' | 'report';

/** How a report is to look. */
export interface Presentation {
  readonly shows: Shows;
  readonly format: FormatName;
  readonly language: Language;
  /** Display columns that a line may fill. */
  readonly width: number;
  readonly colour: boolean;
}
