import type { Arguments } from '../model/words.ts';
import { oneLine } from '../model/printable.ts';

/** What words are filled with, fit to show. */
export function printableArguments(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]),
  );
}
