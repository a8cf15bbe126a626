import { parseDay, type Day } from '../../calendar/day.ts';
import { fold } from '../../model/fold.ts';
import type { Timeless } from './define.ts';

/** The words of a parameter, folded; several are parted by commas, and an empty one has none. */
export function wordsIn({ parameters }: Timeless, name: string): string[] {
  return String(parameters[name] ?? '')
    .split(',')
    .map(fold)
    .filter((word) => word !== '');
}

/** Whether a text holds one of a parameter's words; any text does when the parameter is empty. */
export function fitsWords(text: string | undefined, at: Timeless, name: string): boolean {
  const words = wordsIn(at, name);
  const folded = words.length === 0 ? '' : fold(text ?? '');
  return words.length === 0 || words.some((word) => folded.includes(word));
}

export function numberIn({ parameters }: Timeless, name: string): number {
  return Number(parameters[name] ?? 0);
}

/** The day of a parameter written as `2016-01-01`; undefined when it is empty or no day. */
export function dayIn({ parameters }: Timeless, name: string): Day | undefined {
  return parseDay(String(parameters[name] ?? ''));
}
