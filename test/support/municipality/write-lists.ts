import { mkdir, open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { day } from './days.ts';
import { listWriters, type ListWriter } from './csv.ts';
import { childByChild, type MunicipalityOptions } from './generate.ts';
import type { Events } from './model.ts';

const flushAt = 1 << 18;

interface OpenList {
  readonly writer: ListWriter;
  readonly handle: FileHandle;
  waiting: string;
}

async function flush(list: OpenList): Promise<number> {
  const bytes = Buffer.from(list.waiting, 'utf8');
  list.waiting = '';
  await list.handle.writeFile(bytes);
  return bytes.length;
}

async function openLists(folder: string): Promise<OpenList[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    listWriters.map(async (writer) => ({
      writer,
      handle: await open(path.join(folder, writer.file), 'w'),
      waiting: writer.head,
    })),
  );
}

/** Writes events as they come, child by child, as five lists in the folder; gives the number of bytes. */
export async function writeLists(folder: string, events: Iterable<Events>, extractedOn: string): Promise<number> {
  const on = day(extractedOn);
  const lists = await openLists(folder);
  let bytes = 0;
  for (const one of events) {
    for (const list of lists) {
      list.waiting += list.writer.rows(one, on);
      if (list.waiting.length >= flushAt) bytes += await flush(list);
    }
  }
  for (const list of lists) {
    bytes += await flush(list);
    await list.handle.close();
  }
  return bytes;
}

export interface CountryOptions extends Omit<MunicipalityOptions, 'municipality'> {
  /** At most 98; `children` is that of each. */
  readonly municipalities: number;
}

/** One folder per municipality, `kommune-01` and on; memory stays that of one child at a time. */
export async function writeCountry(folder: string, options: CountryOptions): Promise<number> {
  let bytes = 0;
  for (let municipality = 0; municipality < options.municipalities; municipality += 1) {
    const name = `kommune-${String(municipality + 1).padStart(2, '0')}`;
    const events = childByChild({ ...options, municipality });
    bytes += await writeLists(path.join(folder, name), events, options.to);
  }
  return bytes;
}
