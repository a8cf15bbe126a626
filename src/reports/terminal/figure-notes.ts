import type { Language } from '../../model/words.ts';
import type { ShownObservation } from '../../privacy/shown.ts';
import { Numbers } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { notesOf } from '../said.ts';
import { partTitleOf } from '../titles.ts';

/** What must be said beside a figure's numbers, each thing once with the periods it holds for. Groups add up to their whole and are silent. */
export function notesBeneath(of: readonly ShownObservation[], { language }: Presentation): string[] {
  const numbers = new Numbers(language);
  const wholes = of.filter(({ group }) => group === undefined);
  return gathered(wholes, language, ({ period }) => numbers.period(period));
}

/** The same beside an indicator's figures of one period: what does not hold for all of them is said with their titles. */
export function notesTogether(block: readonly ShownObservation[], { language }: Presentation): string[] {
  return gathered(block, language, (one) => (one.part === undefined ? '' : partTitleOf(one)[language]));
}

function gathered(
  all: readonly ShownObservation[],
  language: Language,
  nameOf: (one: ShownObservation) => string,
): string[] {
  const held = new Map<string, string[]>();
  for (const one of all) {
    for (const note of notesOf(one, language)) held.set(note, [...(held.get(note) ?? []), nameOf(one)]);
  }
  return [...held].map(([note, names]) => {
    const named = names.length === all.length ? [] : names.filter((name) => name !== '');
    return named.length === 0 ? note : `${named.join(', ')}: ${note}`;
  });
}
