import type { Day } from '../calendar/day.ts';
import type { DecodedFile } from './decode-file.ts';

/** By field, the newest day that any row of the files has, used or not: `Infinity` where one of them does not tell. */
export function newestDays(files: readonly DecodedFile[]): ReadonlyMap<string, Day> {
  const newest = new Map<string, Day>();
  for (const { fields } of files) {
    for (const { name, decoded } of fields.values()) {
      const { newestOn = Infinity as Day } = decoded;
      const known = newest.get(name);
      if (known === undefined || newestOn > known) newest.set(name, newestOn);
    }
  }
  return newest;
}
