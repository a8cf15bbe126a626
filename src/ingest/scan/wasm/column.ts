import { spaceAtEnd, spaceAtStart } from './blank';
import { cells, lengthOf, placeOf } from './cells';
import { dates, minutes, readDates } from './dates';
import { allocated } from './memory';
import { codeOf, hashOf, isLast, mixed, newCode, newTexts, Texts } from './texts';

/** Whether a text, given by its place, holds the number of a person. */
declare function holdsPerson(at: usize, length: u32): bool;
/** Says that the cell in a column and on a line does. */
declare function tellPerson(position: u32, line: u32): void;

/** So many texts of a column that fills no field are remembered, and so long ones: others are free text, most of it met once. */
const mostRemembered: u32 = 4096;
const longestRemembered: u32 = 64;

/** A column of the file, kept or not. */
@unmanaged
export class Column {
  position: u32;
  texts: Texts;
  /** Of a column that fills no field: what tells it from the others in a row's fingerprint. */
  seed: u64;
  isFilled: bool;
}

let columns: usize = 0;
/** How many columns fill a field, and how many none. */
export let kept: u32 = 0;
export let others: u32 = 0;

export function beginColumns(count: u32): void {
  columns = allocated(<usize>count * offsetof<Column>());
  kept = 0;
  others = 0;
}

/** Kept columns come first. */
export function addColumn(position: u32, isKept: bool, seed: u64): void {
  const column = columnAt(kept + others);
  column.position = position;
  column.texts = newTexts();
  column.seed = seed;
  column.isFilled = false;
  if (isKept) kept++;
  else others++;
}

export function columnAt(index: u32): Column {
  return changetype<Column>(columns + <usize>index * offsetof<Column>());
}

/** How many texts a column has, where they stand, and where it stands where each ends. */
export function textsIn(index: u32): u32 {
  return columnAt(index).texts.count;
}

export function bytesAt(index: u32): usize {
  return columnAt(index).texts.bytes;
}

export function endsAt(index: u32): usize {
  return columnAt(index).texts.ends;
}

export function unitsAt(index: u32): usize {
  return columnAt(index).texts.units;
}

/** Reads a column's texts as dates, as `readDates` says. */
export function datesIn(index: u32): u32 {
  return readDates(columnAt(index).texts);
}

/** Where the dates read last stand, and their minutes. */
export function datesAt(): usize {
  return dates;
}

export function minutesAt(): usize {
  return minutes;
}

export function isFilled(index: u32): bool {
  return columnAt(index).isFilled;
}

/** The cell that `trim` looked at last, without white space around it. */
let cellAt: usize = 0;
let cellLength: u32 = 0;

/** Finds the cell at a position without the white space around it; a row may end before it. */
function trim(position: u32): void {
  cellAt = 0;
  cellLength = 0;
  if (position >= cells) return;
  let place = placeOf(position);
  let length = lengthOf(position);
  if (length > 0 && (mayBeSpace(load<u8>(place)) || mayBeSpace(load<u8>(place + length - 1)))) {
    while (length > 0) {
      const space = spaceAtStart(place, length);
      if (space == 0) break;
      place += space;
      length -= space;
    }
    while (length > 0) {
      const space = spaceAtEnd(place, length);
      if (space == 0) break;
      length -= space;
    }
  }
  cellAt = place;
  cellLength = length;
}

function mayBeSpace(byte: u32): bool {
  return byte <= 32 || byte >= 0x80;
}

/** The code of a cell of a column that is kept. */
export function keptCode(column: Column): u32 {
  trim(column.position);
  if (cellLength == 0) return 0;
  const texts = column.texts;
  if (isLast(texts, cellAt, cellLength)) return texts.last;
  const hash = hashOf(cellAt, cellLength);
  const code = codeOf(texts, cellAt, cellLength, hash);
  return code == 0 ? newCode(texts, cellAt, cellLength, hash) : code;
}

/** What a cell of a column that fills no field adds to its row's fingerprint; it is also looked at for the number of a person. */
export function printOf(column: Column, line: u32): u64 {
  trim(column.position);
  if (cellLength == 0) return 0;
  column.isFilled = true;
  const hash = hashOf(cellAt, cellLength);
  const texts = column.texts;
  const code = codeOf(texts, cellAt, cellLength, hash);
  let exposes = code != 0 && load<u8>(texts.exposing + code) != 0;
  if (code == 0) {
    exposes = mayHoldPerson() && holdsPerson(cellAt, cellLength);
    if (texts.count < mostRemembered && cellLength <= longestRemembered) {
      // First the code: its making may move what `exposing` points to.
      const made = newCode(texts, cellAt, cellLength, hash);
      store<u8>(texts.exposing + made, exposes);
    }
  }
  if (exposes) tellPerson(column.position, line);
  return mixed(hash ^ column.seed);
}

/** Five signs that may be digits; beyond Latin-1 any is taken to be one, and so are ², ³, ¹ and the like. */
function mayHoldPerson(): bool {
  let digits = 0;
  for (let place = cellAt; place < cellAt + cellLength; place++) {
    const byte: u32 = load<u8>(place);
    if ((byte >= 48 && byte <= 57) || byte == 0xc2 || byte >= 0xc4) digits++;
  }
  return digits >= 5;
}
