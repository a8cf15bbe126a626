import type { Day } from '../../calendar/day.ts';
import { dayIn, type DecodedFile } from '../decode-file.ts';
import { bareName } from '../sources.ts';

/** A row of one of a list's files. */
export interface RowPlace {
  readonly file: DecodedFile;
  readonly row: number;
}

/** The rows of all files of one list, numbered through, with how new the list is that each stands in. */
export class ListRows {
  readonly count: number;
  readonly files: readonly DecodedFile[];
  /** Rows of a later list have a higher number; which of two taken out together is later, their events or names decide. */
  readonly editions: Int32Array;
  /** By edition, the day it was taken out; where the lists don't say, that of their newest event. */
  readonly #takenOn: readonly Day[];
  readonly #starts = new Map<DecodedFile, number>();

  constructor(files: readonly DecodedFile[]) {
    this.files = files;
    let count = 0;
    for (const file of files) {
      this.#starts.set(file, count);
      count += file.coded.rows;
    }
    this.count = count;
    const { editions, takenOn } = editionsOf(files, count);
    this.editions = editions;
    this.#takenOn = takenOn;
  }

  /** True where a row stands in a list that was taken out on an earlier day than that of another. */
  isTakenBefore(row: number, other: number): boolean {
    return this.#dayOf(row) < this.#dayOf(other);
  }

  #dayOf(row: number): Day {
    return this.#takenOn[this.editions[row] ?? 0] ?? beforeAll;
  }

  startOf(file: DecodedFile): number {
    return this.#starts.get(file) ?? 0;
  }

  placeOf(index: number): RowPlace {
    const file = this.files.findLast((one) => this.startOf(one) <= index) as DecodedFile;
    return { file, row: index - this.startOf(file) };
  }
}

interface Edition {
  readonly takenOn: Day | undefined;
  /** The newest event of the file that it stands in. */
  readonly eventOn: Day | undefined;
  readonly file: DecodedFile;
}

/**
 * Numbers the lists from old to new: by Udtræksdato; without one by the file's newest event. Files that are as new as
 * each other go by name, and of one name by their bytes, so that neither the order in which they were named on the
 * command line nor the way to them matters.
 */
function editionsOf(files: readonly DecodedFile[], count: number) {
  const perRow: Edition[][] = files.map(editionsIn);
  const sorted = [...new Set(perRow.flat())].sort(olderFirst);
  const numbers = new Map(sorted.map((edition, index) => [edition, index]));
  const editions = new Int32Array(count);
  let at = 0;
  for (const [index, { fields, coded }] of files.entries()) {
    const byCode = (perRow[index] ?? []).map((edition) => numbers.get(edition) ?? 0);
    const codes = fields.get('extractedOn')?.coded.codes;
    for (let row = 0; row < coded.rows; row++) editions[at++] = byCode[codes?.[row] ?? 0] ?? 0;
  }
  return { editions, takenOn: sorted.map(({ takenOn = beforeAll }) => takenOn) };
}

const beforeAll = -Infinity as Day;

/** A file's editions by the code of its Udtræksdato; one edition where it has none. */
function editionsIn(file: DecodedFile): Edition[] {
  const eventOn = file.newestEventOn();
  const whole = { takenOn: file.extractedOn ?? eventOn, eventOn, file };
  const known = new Map<Day | undefined, Edition>([[whole.takenOn, whole]]);
  const values = file.fields.get('extractedOn')?.decoded.values ?? [undefined];
  return values.map((value) => {
    const takenOn = dayIn(value) ?? whole.takenOn;
    let edition = known.get(takenOn);
    if (edition === undefined) known.set(takenOn, (edition = { takenOn, eventOn, file }));
    return edition;
  });
}

function olderFirst(a: Edition, b: Edition): number {
  const byDay = (a.takenOn ?? -Infinity) - (b.takenOn ?? -Infinity);
  if (byDay !== 0 && !Number.isNaN(byDay)) return byDay;
  const byEvent = (a.eventOn ?? -Infinity) - (b.eventOn ?? -Infinity);
  if (byEvent !== 0 && !Number.isNaN(byEvent)) return byEvent;
  const [nameA, nameB] = [bareName(a.file.name), bareName(b.file.name)];
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return a.file.facts.sha256 < b.file.facts.sha256 ? -1 : 1;
}
