import { indicatorById } from '../../indicators/index.ts';
import type { Finding, Place } from '../../model/findings.ts';
import type { Reason } from '../../model/observation.ts';
import type { Arguments, Language } from '../../model/words.ts';
import { ruleOf } from '../../quality/index.ts';
import { Numbers } from '../numbers.ts';
import { inWords, phrase } from '../words/phrase.ts';
import { checkLabels, notCheckedReasons, ruleFields } from './labels.ts';

/** What a finding says, in one sentence. */
export function messageOf({ code, args }: Finding, language: Language): string {
  const rule = ruleOf(code);
  return rule === undefined ? code : phrase(rule.words, language, spoken(args, language));
}

/** `ydelser.csv, linje 12 (Slutdato)`. */
export function placeText(place: Place, language: Language): string {
  const { file, column } = place;
  const line = lineText(place);
  const at = line === undefined ? file : `${file}, ${phrase(checkLabels.line, language, { line })}`;
  return column === undefined ? at : `${at} (${column})`;
}

/** `12`, or `12 bcdf-ghjk-lmnp` where its case has a pseudonym. */
export function lineText({ line, pseudonym }: Place): string | undefined {
  if (line === undefined) return undefined;
  return pseudonym === undefined ? String(line) : `${line} ${pseudonym}`;
}

/** Why a rule did not look. */
export function notCheckedText({ code, args }: Reason, language: Language): string {
  const words = notCheckedReasons[code];
  return words === undefined ? code : phrase(words, language, spoken(args, language));
}

/** Numbers of things are written with their separators; lines and positions are names of places. */
function withCounts(args: Arguments, language: Language): Arguments {
  const numbers = new Numbers(language);
  const counted = new Set(['count', 'rows', 'usual', 'days']);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      counted.has(name) && typeof value === 'number' ? numbers.count(value) : value,
    ]),
  );
}

function spoken(args: Arguments | undefined, language: Language): Arguments {
  const { indicator, field, ...others } = args ?? {};
  const title = indicatorById(String(indicator))?.title[language] ?? String(indicator);
  return {
    ...inWords(withCounts(others, language), language),
    ...(indicator !== undefined && { indicator: language === 'da' ? `»${title}«` : `"${title}"` }),
    ...(field !== undefined && { field: ruleFields[field] ?? field }),
  };
}
