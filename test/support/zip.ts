import { inflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly text: string;
}

/** The parts of a zip file as they are stored, by Node's own inflate. */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const file = Buffer.from(bytes);
  const parts: ZipPart[] = [];
  for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4)) {
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const stored = file.subarray(start, start + file.readUInt32LE(at + 20));
    parts.push({ name, text: (file.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored)).toString('utf8') });
  }
  return parts;
}
