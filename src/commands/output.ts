import { randomBytes } from 'node:crypto';
import { closeSync, unlinkSync } from 'node:fs';
import { open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Words } from '../model/words.ts';
import type { Stream, Streams } from './command.ts';
import { refusalOf } from '../model/system-words.ts';

/** Where a report goes. It is opened before the work, and gets the whole report or nothing. */
export interface Target {
  write(content: string | Uint8Array): Promise<void>;
  /** Leaves everything as it was before. */
  discard(): Promise<void>;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Opens the file of `-o`, or standard output for none and for `-`. Throws a UsageError when it can't be written. */
export async function openTarget(path: string | undefined, { stdout }: Streams): Promise<Target> {
  if (path === undefined || path === '-') {
    return { write: (content) => writeTo(stdout, content), discard: async () => undefined };
  }
  try {
    return await openFile(path);
  } catch (error) {
    // The file need not be there: what is not there is its folder.
    throw unwritable(
      path,
      error,
      isMissing(error) ? { da: 'mappen findes ikke', en: 'its folder does not exist' } : undefined,
    );
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function writeTo(stream: Stream, content: string | Uint8Array): Promise<void> {
  const error = await new Promise<Error | null | undefined>((done) => stream.write(content, done));
  // A reader that has seen enough, such as `head`, is no trouble.
  if (!error || isClosedPipe(error)) return;
  throw unwritable('-', error);
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && ['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'].includes(String(error.code));
}

async function openFile(path: string): Promise<Target> {
  const known = await stat(path).catch(() => undefined);
  // A device or a named pipe is written to as it is; a new file in its place would do away with it.
  if (known !== undefined && !known.isFile()) return direct(path, await open(path, 'w'));
  const end = known === undefined ? path : await realpath(path);
  if (known !== undefined) await (await open(end, 'r+')).close();
  const part = join(dirname(end), `.${basename(end)}.${randomBytes(4).toString('hex')}.part`);
  return inPlaceOf(path, end, part, await open(part, 'wx', known?.mode ?? 0o666));
}

function direct(path: string, file: FileHandle): Target {
  return {
    write: async (content) => {
      await file.writeFile(content).catch((error: unknown) => Promise.reject(unwritable(path, error)));
      await file.close();
    },
    discard: () => file.close().catch(() => undefined),
  };
}

/** Writes beside the file and takes its place at the end, so that nobody ever sees half of it. */
function inPlaceOf(path: string, end: string, part: string, file: FileHandle): Target {
  const forget = onSignal(() => {
    closeSync(file.fd);
    unlinkSync(part);
  });
  const discard = async (): Promise<void> => {
    forget();
    await file.close().catch(() => undefined);
    await unlink(part).catch(() => undefined);
  };
  return {
    write: async (content) => {
      try {
        await file.writeFile(content);
        await file.close();
        await rename(part, end);
        forget();
      } catch (error) {
        await discard();
        throw unwritable(path, error);
      }
    },
    discard,
  };
}

/** Cleans up before the process is stopped, and lets it be stopped. Gives a function that calls this off. */
function onSignal(clean: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    try {
      clean();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const forget = (): void => signals.forEach((signal) => process.off(signal, stop));
  signals.forEach((signal) => process.on(signal, stop));
  return forget;
}

function unwritable(path: string, error: unknown, why: Words | undefined = refusalOf(error)): unknown {
  if (why === undefined) return error;
  return new UsageError(
    { da: `kan ikke skrive til {path}: ${why.da}`, en: `can't write to {path}: ${why.en}` },
    { path },
  );
}
