import { earliest, latest, type Day } from '../calendar/day.ts';
import type { Finding } from '../model/findings.ts';
import type { ListName } from '../model/lists.ts';
import type { DecodedFile } from './decode-file.ts';

/** How far the lists reach, and how that is known. */
export interface AsOfFromLists {
  readonly day: Day;
  readonly from: 'extract-date' | 'newest-event';
}

/** The newest Udtræksdato of each list that has one, with the file that holds it. */
function extractDays(files: readonly DecodedFile[]): Map<ListName, DecodedFile> {
  const newest = new Map<ListName, DecodedFile>();
  for (const file of files) {
    if (file.extractedOn === undefined) continue;
    const known = newest.get(file.table.list)?.extractedOn;
    if (known === undefined || file.extractedOn > known) newest.set(file.table.list, file);
  }
  return newest;
}

/** What is later than the earliest of the lists' days is not known in all of them. */
export function earliestExtractDay(files: readonly DecodedFile[]): Day | undefined {
  return earliest(...[...extractDays(files).values()].map(({ extractedOn }) => extractedOn));
}

/** Says so where lists were taken out on different days. */
export function extractDayFindings(files: readonly DecodedFile[]): Finding[] {
  const newest = [...extractDays(files).values()];
  const first = earliest(...newest.map(({ extractedOn }) => extractedOn));
  const last = latest(...newest.map(({ extractedOn }) => extractedOn));
  if (first === undefined || last === undefined || first === last) return [];
  const behind = newest.filter(({ extractedOn }) => extractedOn === first);
  return behind.map(({ name }) => ({ code: 'extract-dates-differ', args: { days: last - first }, at: { file: name } }));
}

/** The newest event is looked for only where no list says when it was taken out. */
export function asOfFrom(files: readonly DecodedFile[], newestEvent: () => Day | undefined): AsOfFromLists | undefined {
  const day = earliestExtractDay(files);
  if (day !== undefined) return { day, from: 'extract-date' };
  const newestEventOn = newestEvent();
  return newestEventOn === undefined ? undefined : { day: newestEventOn, from: 'newest-event' };
}
