import { allocated, grown } from './memory';

/** The distinct texts of one column. Each has a code, the first 1; the empty text has code 0 and is not among them. */
@unmanaged
export class Texts {
  count: u32;
  /** How many there may be before there must be more room. */
  room: u32;
  /** Of each text its hash and its code, where the hash says; 0 where there is none. Twice as many as texts at least. */
  slots: usize;
  mask: u32;
  /** All texts one after the other, and where each ends: in bytes, and in the units of UTF-16 that JavaScript counts in. */
  bytes: usize;
  bytesRoom: u32;
  ends: usize;
  units: usize;
  /** The code found last: a row often has what the row before it has. */
  last: u32;
  /** Of a column that fills no field: whether a text holds a CPR number. */
  exposing: usize;
}

const firstRoom: u32 = 256;

/** Takes little memory as long as no text is added. */
export function newTexts(): Texts {
  const texts = changetype<Texts>(allocated(offsetof<Texts>()));
  texts.count = 0;
  texts.last = 0;
  texts.room = 0;
  texts.slots = zeroed(1);
  texts.mask = 0;
  texts.bytesRoom = 0;
  texts.bytes = 0;
  texts.ends = allocated(4);
  texts.units = allocated(4);
  texts.exposing = 0;
  store<u32>(texts.ends, 0);
  store<u32>(texts.units, 0);
  return texts;
}

/** Whether a text is the one whose code was found last. */
export function isLast(texts: Texts, at: usize, length: u32): bool {
  return texts.last != 0 && isSame(texts, texts.last, at, length);
}

/** The code of a text; 0 where it is not known. */
export function codeOf(texts: Texts, at: usize, length: u32, hash: u64): u32 {
  let slot = <u32>hash & texts.mask;
  let entry: u64 = 0;
  while ((entry = load<u64>(texts.slots + ((<usize>slot) << 3))) != 0) {
    if (<u32>entry == <u32>hash && isSame(texts, <u32>(entry >> 32), at, length)) {
      texts.last = <u32>(entry >> 32);
      return texts.last;
    }
    slot = (slot + 1) & texts.mask;
  }
  return 0;
}

/** The code of a text that is not known. */
export function newCode(texts: Texts, at: usize, length: u32, hash: u64): u32 {
  if (texts.count == texts.room) makeRoom(texts);
  const code = ++texts.count;
  const start = load<u32>(texts.ends + (code - 1) * 4);
  const end = start + length;
  if (end > texts.bytesRoom) {
    texts.bytesRoom = max(max(texts.bytesRoom * 2, firstRoom * 8), end);
    texts.bytes = grown(texts.bytes, start, texts.bytesRoom);
  }
  copy(texts.bytes + start, at, length);
  store<u32>(texts.ends + code * 4, end);
  store<u32>(texts.units + code * 4, load<u32>(texts.units + (code - 1) * 4) + unitsOf(at, length));
  place(texts, ((<u64>code) << 32) | <u32>hash);
  texts.last = code;
  return code;
}

/** Eight bytes at a time, and so up to seven beyond the end: a call for a few bytes takes longer than they do. */
function copy(to: usize, from: usize, length: u32): void {
  for (const end = from + length; from < end; from += 8) {
    store<u64>(to, load<u64>(from));
    to += 8;
  }
}

function isSame(texts: Texts, code: u32, at: usize, length: u32): bool {
  const start = load<u32>(texts.ends + (code - 1) * 4);
  if (load<u32>(texts.ends + code * 4) - start != length) return false;
  let one = texts.bytes + start;
  let other = at;
  let left = length;
  for (; left > 8; left -= 8) {
    if (load<u64>(one) != load<u64>(other)) return false;
    one += 8;
    other += 8;
  }
  return (load<u64>(one) ^ load<u64>(other)) << ((8 - left) * 8) == 0;
}

function place(texts: Texts, entry: u64): void {
  let slot = <u32>entry & texts.mask;
  while (load<u64>(texts.slots + ((<usize>slot) << 3)) != 0) slot = (slot + 1) & texts.mask;
  store<u64>(texts.slots + ((<usize>slot) << 3), entry);
}

function makeRoom(texts: Texts): void {
  const before = texts.slots;
  const slots = texts.mask + 1;
  texts.room = max(texts.room * 4, firstRoom);
  texts.mask = texts.room * 2 - 1;
  texts.slots = zeroed(texts.room * 2);
  for (let slot: u32 = 0; slot < slots; slot++) {
    const entry = load<u64>(before + ((<usize>slot) << 3));
    if (entry != 0) place(texts, entry);
  }
  const used = (texts.count + 1) * 4;
  texts.ends = grown(texts.ends, used, (texts.room + 1) * 4);
  texts.units = grown(texts.units, used, (texts.room + 1) * 4);
  texts.exposing = grown(texts.exposing, texts.count + 1, texts.room + 1);
}

function zeroed(slots: u32): usize {
  const at = allocated((<usize>slots) << 3);
  memory.fill(at, 0, (<usize>slots) << 3);
  return at;
}

/** A letter of UTF-8 begins with a byte that is no tail; one of four bytes is two units of UTF-16. */
function unitsOf(at: usize, length: u32): u32 {
  if (isAscii(at, length)) return length;
  let units: u32 = 0;
  for (const end = at + length; at < end; at++) {
    const byte = load<u8>(at);
    if ((byte & 0xc0) != 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}

function isAscii(at: usize, length: u32): bool {
  let all: u64 = 0;
  let left = length;
  for (; left > 8; left -= 8) {
    all |= load<u64>(at);
    at += 8;
  }
  all |= load<u64>(at) << ((8 - left) * 8);
  return (all & 0x8080808080808080) == 0;
}

/** Two texts of one length of up to eight bytes never have the same hash. */
export function hashOf(at: usize, length: u32): u64 {
  let hash = <u64>length * 0x9e3779b97f4a7c15;
  let left = length;
  for (; left > 8; left -= 8) {
    hash = mixed(hash ^ load<u64>(at));
    at += 8;
  }
  const shift = (8 - left) * 8;
  return mixed(hash ^ ((load<u64>(at) << shift) >> shift));
}

/** Scatters each bit over all of them; two numbers never come to the same. */
export function mixed(value: u64): u64 {
  value = (value ^ (value >> 32)) * 0xd6e8feb86659fd93;
  value = (value ^ (value >> 32)) * 0xd6e8feb86659fd93;
  return value ^ (value >> 32);
}
