import type { ColumnShape, KnownShape, UnknownShape } from '../../ingest/index.ts';
import { listTitles } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import { ruleOf } from '../../quality/index.ts';
import { Numbers } from '../numbers.ts';
import { inWords, phrase } from '../words/phrase.ts';
import { inspectLabels } from './labels.ts';

/** How a file is written, in one line: rows, encoding, delimiter, where the headings stand. */
export function layoutText(shape: KnownShape, language: Language): string {
  const numbers = new Numbers(language);
  const { titleLines, tailLines, extractedOn } = shape;
  const skipped = [...titleLines, ...tailLines];
  return [
    phrase(inspectLabels.rows, language, { count: shape.rowsRead }),
    encodingText(shape, language),
    phrase(inspectLabels.delimiter, language, { delimiter: delimiterText(shape.delimiter, language) }),
    phrase(inspectLabels.headingLine, language, { line: shape.headingLine }),
    ...(skipped.length === 0 ? [] : [phrase(inspectLabels.skipped, language, { lines: skipped.join(', ') })]),
    ...(extractedOn === undefined
      ? []
      : [phrase(inspectLabels.extracted, language, { day: numbers.day(extractedOn) })]),
  ].join(', ');
}

export function encodingText({ encoding, byteOrderMark, repaired }: KnownShape, language: Language): string {
  const name = encoding === 'windows-1252' ? 'Windows-1252' : encoding.toUpperCase();
  const mark = byteOrderMark ? inspectLabels.mark[language] : '';
  return `${name}${mark}${repaired ? inspectLabels.repaired[language] : ''}`;
}

export function delimiterText(delimiter: string, language: Language): string {
  return delimiter === '\t' ? inspectLabels.tab[language] : delimiter;
}

/** What a column is read as, or why it is not. */
export function useText({ use, known = '' }: ColumnShape, language: Language): string {
  if (use === 'matched') return known;
  if (use === 'unmatched' && known !== '') return phrase(inspectLabels.near, language, { known });
  return phrase(inspectLabels[use], language, { known });
}

export function formText({ dateForm, hasClock, ambiguous }: ColumnShape, language: Language): string {
  if (ambiguous) return inspectLabels.ambiguous[language];
  if (dateForm === undefined) return '';
  return `${dateForm}${hasClock === true ? inspectLabels.clock[language] : ''}`;
}

function nearest({ list, missing }: NonNullable<UnknownShape['likeness']>, language: Language): string {
  return phrase(inspectLabels.resembles, language, { list: listTitles[list][language], missing: missing.join(', ') });
}

function knownLists(language: Language): string {
  const lists = Object.values(listTitles).map((words) => words[language]);
  return phrase(inspectLabels.knownLists, language, { lists: lists.join(', ') });
}

/** Why a file is no list, and what it comes nearest to. */
export function whyUnknown({ reason, args, likeness }: UnknownShape, language: Language): string {
  const words = ruleOf(reason)?.words ?? { da: reason, en: reason };
  const said = [phrase(words, language, inWords(args, language))];
  if (reason === 'unknown-list') said.push(likeness === undefined ? knownLists(language) : nearest(likeness, language));
  if (reason === 'two-lists-match') said.push(phrase(inspectLabels.fitsTwo, language, inWords(args, language)));
  return said.join(' ');
}
