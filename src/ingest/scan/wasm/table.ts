// The scanner's door to JavaScript: bytes in, rows of codes out.
import { spaceAtStart } from './blank';
import {
  at,
  beginCells,
  bounds,
  bytesInRow,
  cells,
  cut,
  end,
  lengthOf,
  line,
  mayJoin,
  placeOf,
  readRow,
  takeCells,
  whole,
} from './cells';
import { beginColumns, columnAt, kept, keptCode, others, printOf } from './column';
import { allocated, freeAll } from './memory';

export { putIn, roomFor } from './cells';
export { addColumn, bytesAt, datesAt, datesIn, endsAt, isFilled, minutesAt, textsIn, unitsAt } from './column';

/** What `codeRows` stops for, beside what stops a row. */
const rowToTake: u32 = 3;
const full: u32 = 4;

/** So many rows are coded before they are handed on: most lists at once. */
const batch: u32 = 16384;
/** In bytes. A longer cell may have swallowed what comes after it: JavaScript decides. */
let longestCell: u32 = 0;

/** How many headings there are, filled ones and all; the first, and the line they stand on. */
let width: u32 = 0;
let headings: u32 = 0;
let firstHeading: usize = 0;
let firstHeadingLength: u32 = 0;
let headingLine: u32 = 0;
/** Rows with fewer filled cells may be no rows. */
let fewest: u32 = 1;

/** The rows coded so far, up to `batch`: their codes column by column, their lines, and what the other columns add up to. */
let rows: u32 = 0;
let codes: usize = 0;
let lines: usize = 0;
let highs: usize = 0;
let lows: usize = 0;

/** Where JavaScript lays down a text. */
let desk: usize = 0;
let deskRoom: usize = 0;

/** Begins with a new text; all that was read before is forgotten. */
export function begin(delimiter: u32, lineEnd: u32, longest: u32): void {
  freeAll();
  longestCell = longest;
  beginCells(delimiter, lineEnd);
  headingLine = 0;
  beginColumns(0);
  rows = 0;
  deskRoom = 1024;
  desk = allocated(deskRoom);
}

/** Where a text of so many bytes is to be put, for a function that takes one. */
export function deskFor(bytes: usize): usize {
  if (bytes > deskRoom) {
    deskRoom = max(deskRoom * 2, bytes);
    desk = allocated(deskRoom);
  }
  return desk;
}

/** Readies the coding of the rows below the headings, of which so many are filled in; the columns are added next. */
export function beginRows(filled: u32, all: u32, fewestFilled: u32, lineOfHeadings: u32, keptColumns: u32): void {
  width = filled;
  headings = all;
  fewest = fewestFilled;
  headingLine = lineOfHeadings;
  beginColumns(keptColumns + all);
  codes = allocated(<u64>keptColumns * batch * 4);
  lines = allocated(batch * 4);
  highs = allocated(batch * 4);
  lows = allocated(batch * 4);
}

/** The first heading lies on the desk. */
export function setFirstHeading(length: u32): void {
  firstHeadingLength = length;
  firstHeading = allocated(length);
  memory.copy(firstHeading, desk, length);
}

/**
 * Codes rows until there are `batch` of them, or one comes that JavaScript is to look at, `each` of them where it is said
 * so. Then its cells are at hand.
 */
export function codeRows(each: bool): u32 {
  while (at < end) {
    if (rows == batch) return full;
    const state = readRow();
    if (state != whole) return state;
    if (line <= headingLine) continue;
    if (each || !isPlain()) return rowToTake;
    codeRow(line);
  }
  return cut;
}

/** Codes a row whose cells were found otherwise: they lie on the desk, a NUL between each two. */
export function codeCells(bytes: usize, itsLine: u32): void {
  takeCells(desk, bytes);
  codeRow(itsLine);
}

/** Notes a row that can't be taken apart into cells. */
export function codeFault(itsLine: u32): void {
  const place = newRow(itsLine, 0);
  for (let index: u32 = 0; index < kept; index++) store<u32>(codes + (<usize>index * batch + place) * 4, 0);
}

/** Where the coded rows stand; they are handed on, and room is made for more. */
export function handOn(): u32 {
  const coded = rows;
  rows = 0;
  return coded;
}

export function codesOf(index: u32): usize {
  return codes + <usize>index * batch * 4;
}

export function linesAt(): usize {
  return lines;
}

/** The upper halves of the rows' fingerprints, as far as columns that fill no field make them, and the lower. */
export function highsAt(): usize {
  return highs;
}

export function lowsAt(): usize {
  return lows;
}

/** How many rows are coded and not handed on, and whether there is room for one more. */
export function codedRows(): u32 {
  return rows;
}

export function isFull(): bool {
  return rows == batch;
}

/** The row read last: its line, its cells, and where their places and lengths stand. */
export function lineOfRow(): u32 {
  return line;
}

export function cellsInRow(): u32 {
  return cells;
}

export function boundsAt(): usize {
  return bounds;
}

/** How many bytes have not been read. */
export function unread(): usize {
  return end - at;
}

/**
 * True for a row that is plainly one: it has all its cells, enough of them filled, holds no other row in one of them,
 * and is not the headings again.
 */
function isPlain(): bool {
  if (cells < width || mayJoin) return false;
  for (let index = headings; index < cells; index++) if (lengthOf(index) > 0) return false;
  let filled: u32 = 0;
  for (let index: u32 = 0; index < cells && filled < fewest; index++) {
    const length = lengthOf(index);
    if (length > 0 && spaceAtStart(placeOf(index), length) == 0) filled++;
  }
  return filled == fewest && !beginsLikeHeadings() && !hasLongCell();
}

function hasLongCell(): bool {
  if (bytesInRow() <= longestCell) return false;
  for (let index: u32 = 0; index < cells; index++) if (lengthOf(index) > longestCell) return true;
  return false;
}

/** Where two files have been put together, a byte order mark stands before the headings of the second. */
function beginsLikeHeadings(): bool {
  const length = lengthOf(0);
  const place = placeOf(0);
  if (length == firstHeadingLength) return memory.compare(place, firstHeading, length) == 0;
  if (length != firstHeadingLength + 3 || !isByteOrderMark(place)) return false;
  return memory.compare(place + 3, firstHeading, firstHeadingLength) == 0;
}

function isByteOrderMark(place: usize): bool {
  return load<u8>(place) == 0xef && load<u8>(place, 1) == 0xbb && load<u8>(place, 2) == 0xbf;
}

function codeRow(itsLine: u32): void {
  let print: u64 = 0;
  for (let index = kept; index < kept + others; index++) print = added(print, printOf(columnAt(index), itsLine));
  const place = newRow(itsLine, print);
  for (let index: u32 = 0; index < kept; index++) {
    store<u32>(codes + (<usize>index * batch + place) * 4, keptCode(columnAt(index)));
  }
}

/** Gives the place of one more row. */
function newRow(itsLine: u32, print: u64): usize {
  if (rows == batch) unreachable();
  store<u32>(lines + <usize>rows * 4, itsLine);
  store<u32>(highs + <usize>rows * 4, <u32>(print >> 32));
  store<u32>(lows + <usize>rows * 4, <u32>print);
  return rows++;
}

/** The two halves each by itself. */
function added(one: u64, other: u64): u64 {
  return (((one >> 32) + (other >> 32)) << 32) | <u64>(<u32>one + <u32>other);
}
