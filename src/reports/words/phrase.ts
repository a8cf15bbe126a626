import { listTitles } from '../../model/lists.ts';
import type { Reason } from '../../model/observation.ts';
import { fill, type Arguments, type Language, type Words } from '../../model/words.ts';
import { hiddenMark } from '../../privacy/shown.ts';
import { Numbers } from '../numbers.ts';
import { activityKinds, fields } from './fields.ts';
import { leftOutReasons } from './left-out.ts';
import { reasons } from './reasons.ts';

/** The words in one language. `{count:one/more}` chooses by a number. */
export function phrase(words: Words, language: Language, args: Arguments = {}): string {
  const chosen = words[language].replace(
    /\{(\w+):([^/{}]*)\/([^/{}]*)\}/g,
    (_, name: string, one: string, more: string) => (Number(args[name]) === 1 ? one : more),
  );
  return fill({ da: chosen, en: chosen }, language, args);
}

/** A reason as a piece of a sentence. A code without words is shown as it is: better bare than silent. */
export function reasonText({ code, args }: Reason, language: Language): string {
  const words = reasons[code] ?? leftOutReasons[code];
  return words === undefined ? bare(code) : phrase(words, language, inWords(args, language));
}

/** Why rows or cases were left out, to stand after their number. */
export function leftOutText(code: string, language: Language): string {
  const words = leftOutReasons[code];
  return words === undefined ? bare(code) : words[language];
}

/** A sentence from its pieces. */
export function sentence(...pieces: readonly string[]): string {
  const text = pieces.filter((piece) => piece !== '').join('; ');
  if (text === '') return '';
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  // An abbreviation ends with the sentence's own point.
  return begun.endsWith('.') ? begun : `${begun}.`;
}

/** Arguments that are codes of their own, in words. */
export function inWords(args: Arguments | undefined, language: Language): Arguments {
  const numbers = new Numbers(language);
  const or = { da: ' eller ', en: ' or ' }[language];
  const spoken = Object.entries(args ?? {}).map(([name, value]): [string, string | number] => {
    const text = String(value);
    if (name === 'list' || name === 'other') return [name, titleIn(listTitles, text, language)];
    if (name === 'kind') return [name, titleIn(activityKinds, text, language)];
    if (name === 'period' || name === 'baseline') return [name, numbers.periodLabel(text)];
    if (name === 'from' || name === 'to' || name === 'extractedOn') return [name, numbers.dayNamed(text)];
    if (name === 'share' && value === hiddenMark) return [name, { da: 'for mange', en: 'too many' }[language]];
    if (name === 'share') return [name, numbers.percent(Number(value))];
    if (name !== 'field') return [name, value];
    return [
      name,
      text
        .split(/\s*\|\s*/)
        .map((field) => titleIn(fields, field, language))
        .join(or),
    ];
  });
  return Object.fromEntries(spoken);
}

function titleIn(titles: Readonly<Record<string, Words>>, key: string, language: Language): string {
  return titles[key]?.[language] ?? key;
}

function bare(code: string): string {
  return code.replaceAll('-', ' ');
}
