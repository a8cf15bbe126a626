import type { Observation } from '../../model/observation.ts';
import type { Language } from '../../model/words.ts';
import { Numbers } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { also } from '../words/fields.ts';
import { labels } from '../words/labels.ts';
import { leftOutText, phrase, reasonText } from '../words/phrase.ts';

/** What must be said beside the numbers, each thing once with the periods it holds for. Groups add up to their whole and are silent. */
export function notesBeneath(of: readonly Observation[], { language }: Presentation): string[] {
  const numbers = new Numbers(language);
  const wholes = of.filter(({ group }) => group === undefined);
  const periods = new Map<string, string[]>();
  for (const one of wholes) {
    for (const note of notesOf(one, language)) {
      periods.set(note, [...(periods.get(note) ?? []), numbers.period(one.period)]);
    }
  }
  return [...periods].map(([note, held]) => (held.length === wholes.length ? note : `${held.join(', ')}: ${note}`));
}

function notesOf(one: Observation, language: Language): string[] {
  const numbers = new Numbers(language);
  const { summary, excluded, reason, notes } = one;
  const leftOut = excluded.map(({ reason: code, count }) => `${numbers.count(count)} ${leftOutText(code, language)}`);
  const said = Object.entries(summary.also ?? {}).map(
    ([name, value]) => `${also[name]?.[language] ?? name} ${numbers.value(value, one.unit)}`,
  );
  return [
    ...(reason === undefined ? [] : [reasonText(reason, language)]),
    ...(summary.children === undefined ? [] : [phrase(labels.children, language, { count: summary.children })]),
    ...(summary.value === null || said.length === 0 ? [] : [said.join(', ')]),
    ...(leftOut.length === 0 ? [] : [phrase(labels.leftOut, language, { reasons: leftOut.join(', ') })]),
    ...notes.map((note) => reasonText(note, language)),
  ];
}
