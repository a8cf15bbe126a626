import { allocated, grown } from './memory';

/** What a call for a row comes to. */
export const whole: u32 = 0;
/** The row goes on beyond what has come in. */
export const cut: u32 = 1;
/** A quote stands where this scanner will not guess. */
export const odd: u32 = 2;

const quote: u32 = 0x22;
const carriageReturn: u32 = 13;

let delimiter: u32 = 0;
let lineEnd: u32 = 0;
let final: bool = false;

/** What has come in: the reader stands at `at`. */
export let at: usize = 0;
export let end: usize = 0;
let input: usize = 0;
let inputRoom: usize = 0;
/** The contents of cells with doubled quotes, made single. */
let plain: usize = 0;
let plainRoom: usize = 0;
let plainUsed: usize = 0;

/** The cells of the row read last: of each its place and its length. */
export let cells: u32 = 0;
export let bounds: usize = 0;
let cellsRoom: u32 = 0;
/** The line on which that row begins; the first is 1. */
export let line: u32 = 0;
/** Whether a line end and a delimiter stand in a quoted cell of that row. */
export let mayJoin: bool = false;
let rowAt: usize = 0;
let nextLine: u32 = 0;

/** The signs that divide a text, found 16 bytes at a time: those at `base` that the reader has not come to yet. */
let base: usize = 0;
let signs: u32 = 0;

export function beginCells(delimiterByte: u32, lineEndByte: u32): void {
  delimiter = delimiterByte;
  lineEnd = lineEndByte;
  final = false;
  nextLine = 1;
  inputRoom = 2 ** 16;
  input = allocated(inputRoom);
  at = input;
  end = input;
  plainRoom = 256;
  plain = allocated(plainRoom);
  cellsRoom = 64;
  bounds = allocated(<usize>cellsRoom * 8);
}

/** Where so many more bytes are to be put; what has not been read yet stays before them. */
export function roomFor(bytes: usize): usize {
  const left = end - at;
  if (left + bytes > inputRoom) {
    inputRoom = max(inputRoom * 2, left + bytes);
    input = grown(at, left, inputRoom);
  } else {
    memory.copy(input, at, left);
  }
  at = input;
  end = input + left;
  return end;
}

/** So many bytes have been put there; `isFinal` when nothing comes after them. */
export function putIn(bytes: usize, isFinal: bool): void {
  end += bytes;
  final = isFinal;
  findSigns(at);
}

/** Reads the next row. */
export function readRow(): u32 {
  cells = 0;
  plainUsed = 0;
  line = nextLine;
  rowAt = at;
  mayJoin = false;
  let cell = at;
  let lines: u32 = 1;
  while (true) {
    let next: usize;
    if (cell < end && load<u8>(cell) == quote) {
      nextSign();
      let isDoubled = false;
      let isDivided = false;
      const linesBefore = lines;
      let close: usize;
      for (;;) {
        close = nextSign();
        if (close >= end) return unended();
        const sign = load<u8>(close);
        if (sign != quote) {
          if (sign == lineEnd) lines++;
          else isDivided = true;
          continue;
        }
        // A quote at the end of what has come in may turn out to be the first of two.
        if (close + 1 == end && !final) return unended();
        if (close + 1 == end || load<u8>(close + 1) != quote) break;
        nextSign();
        isDoubled = true;
      }
      if (isDivided && lines > linesBefore) mayJoin = true;
      if (isDoubled) addSingled(cell + 1, close);
      else addCell(cell + 1, <u32>(close - cell - 1));
      next = close + 1;
      if (next == end) return ended(end, lines);
      let sign: u32 = load<u8>(next);
      if (sign == carriageReturn && lineEnd != carriageReturn) {
        if (next + 1 == end) return final ? odd : unended();
        if (load<u8>(next + 1) != lineEnd) return odd;
        sign = lineEnd;
        next++;
      }
      if (sign != delimiter && sign != lineEnd) return odd;
      nextSign();
      if (sign == lineEnd) return ended(next + 1, lines);
    } else {
      next = nextSign();
      if (next >= end) {
        if (!final) return unended();
        addCell(cell, <u32>(end - cell));
        return ended(end, lines);
      }
      const sign = load<u8>(next);
      if (sign == quote) return odd;
      if (sign == lineEnd) {
        const hasReturn = lineEnd != carriageReturn && next > cell && load<u8>(next - 1) == carriageReturn;
        addCell(cell, <u32>(next - cell) - (hasReturn ? 1 : 0));
        return ended(next + 1, lines);
      }
      addCell(cell, <u32>(next - cell));
    }
    cell = next + 1;
  }
}

export function placeOf(cell: u32): usize {
  return load<u32>(bounds + <usize>cell * 8);
}

export function lengthOf(cell: u32): u32 {
  return load<u32>(bounds + <usize>cell * 8, 4);
}

/** How long the row is, with all that divides it. */
export function bytesInRow(): usize {
  return at - rowAt;
}

/** Takes cells that were found otherwise, with a NUL between each two. */
export function takeCells(from: usize, bytes: usize): void {
  cells = 0;
  let cell = from;
  for (let place = from; place < from + bytes; place++) {
    if (load<u8>(place) != 0) continue;
    addCell(cell, <u32>(place - cell));
    cell = place + 1;
  }
  addCell(cell, <u32>(from + bytes - cell));
}

function ended(next: usize, lines: u32): u32 {
  at = next;
  nextLine += lines;
  return whole;
}

/** The row is read again from its start once more has come in; at the end of all, its quote is never closed. */
function unended(): u32 {
  return final ? odd : cut;
}

function addCell(place: usize, length: u32): void {
  if (cells == cellsRoom) {
    cellsRoom *= 2;
    bounds = grown(bounds, <usize>cells * 8, <usize>cellsRoom * 8);
  }
  const bound = bounds + <usize>cells * 8;
  store<u32>(bound, <u32>place);
  store<u32>(bound, length, 4);
  cells++;
}

/** A cell whose doubled quotes stand for one each. Cells before it in the row may stand in the memory that is grown out of. */
function addSingled(from: usize, to: usize): void {
  if (plainUsed + (to - from) > plainRoom) {
    plainRoom = max(plainRoom * 2, to - from);
    plain = allocated(plainRoom);
    plainUsed = 0;
  }
  const start = plain + plainUsed;
  let out = start;
  for (let place = from; place < to; place++) {
    const byte = load<u8>(place);
    store<u8>(out++, byte);
    if (byte == quote) place++;
  }
  plainUsed = out - plain;
  addCell(start, <u32>(out - start));
}

function findSigns(from: usize): void {
  base = from;
  signs = signsAt(from);
}

/** The place of the next delimiter, line end or quote; `end` or beyond where there is none. */
function nextSign(): usize {
  while (signs == 0) {
    base += 16;
    if (base >= end) return end;
    signs = signsAt(base);
  }
  const place = base + ctz(signs);
  signs &= signs - 1;
  return place;
}

function signsAt(place: usize): u32 {
  const bytes = v128.load(place);
  const delimiters = i8x16.eq(bytes, i8x16.splat(<i8>delimiter));
  const lineEnds = i8x16.eq(bytes, i8x16.splat(<i8>lineEnd));
  const quotes = i8x16.eq(bytes, i8x16.splat(<i8>quote));
  return <u32>i8x16.bitmask(v128.or(v128.or(delimiters, lineEnds), quotes));
}
