import { randomBytes } from 'node:crypto';
import { closeSync, rmSync } from 'node:fs';
import { open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unwritable, type Target } from './output.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Opens a file to be written whole or not at all. Throws a UsageError when it can't be written. */
export async function openFile(path: string): Promise<Target> {
  try {
    return await opened(path);
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

async function opened(path: string): Promise<Target> {
  const known = await stat(path).catch(() => undefined);
  // A device or a named pipe is written to as it is; a new file in its place would do away with it.
  if (known !== undefined && !known.isFile()) return direct(path, await open(path, 'w'));
  const end = known === undefined ? path : await realpath(path);
  if (known !== undefined) await (await open(end, 'r+')).close();
  const part = join(dirname(end), `.${basename(end)}.${randomBytes(4).toString('hex')}.part`);
  return inPlaceOf(path, end, part, known?.mode ?? 0o666);
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
async function inPlaceOf(path: string, end: string, part: string, mode: number): Promise<Target> {
  let atHand: FileHandle | undefined;
  // Before it is opened: it may be there, and the run be stopped, before anybody here is told so.
  const forget = onSignal(() => {
    if (atHand !== undefined) closeSync(atHand.fd);
    rmSync(part, { force: true });
  });
  const file = await open(part, 'wx', mode).catch((error: unknown) => {
    forget();
    throw error;
  });
  atHand = file;
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
