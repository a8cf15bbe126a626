// White space is what String.prototype.trim takes away.

/** The length of the white space with which a text begins; 0 where it begins with none. */
export function spaceAtStart(at: usize, length: u32): u32 {
  const first: u32 = load<u8>(at);
  if (isAsciiSpace(first)) return 1;
  if (length >= 2 && first == 0xc2 && load<u8>(at, 1) == 0xa0) return 2;
  return length >= 3 && first >= 0xe1 && isWideSpace(first, load<u8>(at, 1), load<u8>(at, 2)) ? 3 : 0;
}

/** The same of that with which it ends. */
export function spaceAtEnd(at: usize, length: u32): u32 {
  const last: u32 = load<u8>(at + length - 1);
  if (isAsciiSpace(last)) return 1;
  if (last < 0x80 || length < 2) return 0;
  const second: u32 = load<u8>(at + length - 2);
  if (second == 0xc2 && last == 0xa0) return 2;
  return length >= 3 && isWideSpace(load<u8>(at + length - 3), second, last) ? 3 : 0;
}

function isAsciiSpace(byte: u32): bool {
  return byte == 32 || (byte >= 9 && byte <= 13);
}

/** Three bytes of UTF-8 that are white space: the byte order mark among them. */
function isWideSpace(first: u32, second: u32, third: u32): bool {
  const letter = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  if (first < 0xe1 || first > 0xef || (second & 0xc0) != 0x80) return false;
  if (letter >= 0x2000 && letter <= 0x200a) return true;
  if (letter == 0x2028 || letter == 0x2029 || letter == 0x202f || letter == 0x205f) return true;
  return letter == 0x1680 || letter == 0x3000 || letter == 0xfeff;
}
