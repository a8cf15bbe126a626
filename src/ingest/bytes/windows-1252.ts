/**
 * The characters 0x80 to 0x9F of Windows-1252; the rest of it is Latin-1. Five of them are not assigned and stay as they
 * are. (TextDecoder can't be used: some releases of Node 20 to 23 decode "windows-1252" as Latin-1.)
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replaceAll(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}

const byteOf = new Map(Array.from(upper, (sign, index) => [sign.charCodeAt(0), index + 0x80]));

/** The byte of a character, by its code unit; undefined where Windows-1252 has none. */
export function windows1252Byte(unit: number): number | undefined {
  return unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? unit : byteOf.get(unit);
}
