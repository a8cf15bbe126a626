import { indicatorById } from '../../indicators/index.ts';
import type { Finding, Place } from '../../model/findings.ts';
import { listTitles } from '../../model/lists.ts';
import type { Reason } from '../../model/observation.ts';
import type { Arguments, Language, Words } from '../../model/words.ts';
import { ruleOf } from '../../quality/index.ts';
import { Numbers } from '../numbers.ts';
import { phrase } from '../words/phrase.ts';
import { checkLabels, notCheckedReasons, ruleFields } from './labels.ts';

/** What a finding says, in one sentence. */
export function messageOf({ code, args }: Finding, language: Language): string {
  const rule = ruleOf(code);
  return rule === undefined ? code : phrase(rule.words, language, inWords(args ?? {}, language));
}

/** `ydelser.csv, linje 12 (Slutdato)`. */
export function placeText({ file, line, column }: Place, language: Language): string {
  const at = line === undefined ? file : `${file}, ${phrase(checkLabels.line, language, { line })}`;
  return column === undefined ? at : `${at} (${column})`;
}

/** Why a rule did not look. */
export function notCheckedText({ code, args }: Reason, language: Language): string {
  const words = notCheckedReasons[code];
  return words === undefined ? code : phrase(words, language, inWords(args ?? {}, language));
}

function inWords(args: Arguments, language: Language): Arguments {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, wordOf(name, value, language)]));
}

function wordOf(name: string, value: string | number, language: Language): string | number {
  if (typeof value === 'number') return value;
  if (name === 'list' || name === 'other') return titled(listTitles, value, language);
  if (name === 'period') return new Numbers(language).periodLabel(value);
  if (name === 'field') return ruleFields[value] ?? value;
  return name === 'indicator' ? `»${indicatorById(value)?.title[language] ?? value}«` : value;
}

function titled(titles: Readonly<Record<string, Words>>, key: string, language: Language): string {
  return titles[key]?.[language] ?? key;
}
