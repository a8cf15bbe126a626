import {
  closeSync,
  createReadStream,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { withoutCpr } from '../model/person-number.ts';
import { Refusal, refusedBySystem } from './refusal.ts';
import { isListFile, listsIn } from './list-files.ts';
import { cannotOpen, folderOfFolders, folderWithoutLists, isSystemError, nothingNamed } from './source-errors.ts';

/** Up to this size a file is read at once and kept until it has been parsed; larger ones are read piece by piece, twice. */
const keptBytes = 16 * 2 ** 20;
const largePieceBytes = 2 ** 20;

/** Bytes to be read, possibly more than once. */
export interface Source {
  /** As it is called in messages and in the account. */
  readonly name: string;
  /** True when the user named this very file and not only the folder it lies in. */
  readonly named: boolean;
  readonly size: number;
  /** Pieces hold their bytes until the next is asked for, and those of a small file until `done`. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Nobody will ask for its bytes any more. */
  done(): void;
}

interface Place {
  readonly path: string;
  /** As it may be shown: without the digits of a CPR number. */
  readonly name: string;
  readonly folder: string | undefined;
}

export interface SourceOptions {
  /** What `-` among the paths stands for. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Every file, small ones too, is read in pieces of so many bytes. */
  readonly pieceBytes?: number | undefined;
}

/**
 * The files behind the paths, each once, in the order named; within a folder by name. They are asked about without
 * waiting: Node's waiting files take longer to load than all the answers.
 */
export async function sourcesOf(
  paths: readonly string[],
  { stdin, pieceBytes }: SourceOptions = {},
): Promise<Source[]> {
  if (paths.length === 0) throw nothingNamed();
  const places: Place[] = [];
  const sources: (Source | Place)[] = [];
  const known = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      sources.push(await streamed(stdin));
      continue;
    }
    for (const place of placesIn(path)) {
      const real = realPath(place.path);
      if (known.has(real)) continue;
      known.add(real);
      places.push(place);
      sources.push(place);
    }
  }
  const names = uniqueNames(places);
  return Promise.all(
    sources.map(async (source) =>
      'chunks' in source ? source : fileSource(source, names.get(source) ?? source.name, pieceBytes),
    ),
  );
}

function placesIn(path: string): Place[] {
  const facts = opening(path, () => statSync(path));
  if (!facts.isDirectory()) return [{ path, name: withoutCpr(basename(path)), folder: undefined }];
  const entries = opening(path, () => readdirSync(path, { withFileTypes: true }));
  const names = entries.filter((entry) => !entry.isDirectory() && isListFile(entry.name)).map(({ name }) => name);
  if (names.length === 0) {
    const isAbove = entries.some((entry) => entry.isDirectory() && listsIn(join(path, entry.name)) === 'some');
    throw isAbove ? folderOfFolders(path) : folderWithoutLists(path);
  }
  return names.sort().map((name) => ({ path: join(path, name), name: withoutCpr(name), folder: path }));
}

/** Two files of one name are told apart by their folder as it was typed, else by a number. */
function uniqueNames(places: readonly Place[]): Map<Place, string> {
  const names = new Map<Place, string>();
  const taken = new Set<string>();
  for (const place of places) {
    const parent = place.folder === undefined ? '' : withoutCpr(basename(place.folder.replace(/[\\/]+$/, '')));
    const twin = places.some((other) => other !== place && other.name === place.name);
    const wanted = twin && /[^.]/.test(parent) ? `${parent}/${place.name}` : place.name;
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
    taken.add(name);
    names.set(place, name);
  }
  return names;
}

/** A file's name without what tells it apart from others of that name. */
export function bareName(unique: string): string {
  return unique.replace(/^.*\//, '').replace(/ \(\d+\)$/, '');
}

async function fileSource({ path, folder }: Place, name: string, pieceBytes?: number): Promise<Source> {
  const facts = opening(name, () => statSync(path));
  // A pipe, such as the shell's <(command), gives its bytes only once.
  if (!facts.isFile()) {
    return streamed(createReadStream(path), name).catch((error: unknown) => {
      throw isSystemError(error) ? cannotOpen(name, error) : error;
    });
  }
  const { size } = facts;
  let kept: Buffer | undefined;
  const unchanged = changeWatch();
  return {
    name,
    named: folder === undefined,
    size,
    async *chunks() {
      if (pieceBytes === undefined && size <= keptBytes) yield (kept ??= wholeOf(path, unchanged));
      else yield* piecesOf(path, pieceBytes ?? largePieceBytes, unchanged);
    },
    done() {
      if (kept !== undefined) spare = kept.buffer;
      kept = undefined;
    },
  };
}

/** Memory for the bytes of the next small file: what is new to the program takes longer to come by than to fill. */
let spare: ArrayBufferLike | undefined;

/** All of a small file at once, which spares the many small waits of reading it piece by piece. */
function wholeOf(path: string, unchanged: (facts: Stats) => boolean): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const facts = fstatSync(file);
    if (!unchanged(facts)) throw new Refusal('file-changed');
    const memory = spare !== undefined && spare.byteLength > facts.size ? spare : new ArrayBuffer(roomFor(facts.size));
    spare = undefined;
    const bytes = Buffer.from(memory, 0, filled(file, Buffer.from(memory)));
    if (bytes.length !== facts.size || !unchanged(fstatSync(file))) throw new Refusal('file-changed');
    return bytes;
  } catch (error) {
    throw isSystemError(error) ? refusedBySystem(error.code) : error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** More than the bytes of a file, so that its end shows, and such that a file somewhat larger finds room there too. */
function roomFor(bytes: number): number {
  return 2 ** Math.ceil(Math.log2(bytes + 1));
}

/** Fills memory from a file, as far as either goes; gives the number of bytes. */
function filled(file: number, memory: Buffer): number {
  let bytes = 0;
  for (;;) {
    const read = readSync(file, memory, bytes, memory.length - bytes, null);
    bytes += read;
    if (read === 0 || bytes === memory.length) return bytes;
  }
}

/** Says whether a file still is as it was when first asked about. */
function changeWatch(): (facts: Stats) => boolean {
  let first: Stats | undefined;
  return (facts) => {
    first ??= facts;
    return facts.size === first.size && facts.mtimeMs === first.mtimeMs;
  };
}

/** Waits for each piece, so that long reading can be stopped. */
async function* piecesOf(
  path: string,
  pieceBytes: number,
  unchanged: (facts: Stats) => boolean,
): AsyncGenerator<Buffer> {
  const { open } = await import('node:fs/promises');
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const before = await file.stat();
    if (!unchanged(before)) throw new Refusal('file-changed');
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(pieceBytes, before.size + 1)));
      if (bytesRead === 0) break;
      yield buffer.subarray(0, bytesRead);
    }
    if (!unchanged(await file.stat())) throw new Refusal('file-changed');
  } catch (error) {
    throw isSystemError(error) ? refusedBySystem(error.code) : error;
  } finally {
    await file?.close();
  }
}

/** Standard input can be read only once, so its bytes are kept, undecoded. */
async function streamed(stream: AsyncIterable<Uint8Array> | undefined, name = '-'): Promise<Source> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    kept.push(chunk);
    size += chunk.length;
  }
  return {
    name,
    named: true,
    size,
    async *chunks() {
      yield* kept;
    },
    done() {
      kept.length = 0;
    },
  };
}

/** A path that leads nowhere is told of when it is opened. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function opening<T>(name: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw cannotOpen(name, error);
  }
}
