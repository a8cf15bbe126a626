import { latest, type Day } from '../calendar/day.ts';
import type { DecodedFile } from './decode-file.ts';

/** By field, the newest day that any row of the files has, used or not; without the fields of which one file does not tell. */
export function newestDays(files: readonly DecodedFile[]): ReadonlyMap<string, Day> {
  const newest = new Map<string, Day>();
  const untold = new Set<string>();
  for (const { fields } of files) {
    for (const { name, decoded } of fields.values()) {
      const { newestOn } = decoded;
      if (newestOn === undefined) untold.add(name);
      else newest.set(name, latest(newest.get(name), newestOn) as Day);
    }
  }
  for (const name of untold) newest.delete(name);
  return newest;
}
