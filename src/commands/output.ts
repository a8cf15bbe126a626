import { UsageError } from '../errors.ts';
import { refusalOf } from '../model/system-words.ts';
import type { Words } from '../model/words.ts';
import type { Stream, Streams } from './command.ts';

/** Where a report goes. It is opened before the work, and gets the whole report or nothing. */
export interface Target {
  write(content: string | Uint8Array): Promise<void>;
  /** Leaves everything as it was before. */
  discard(): Promise<void>;
}

/** Opens the file of `-o`, or standard output for none and for `-`. Throws a UsageError when it can't be written. */
export async function openTarget(path: string | undefined, { stdout }: Streams): Promise<Target> {
  if (path === undefined || path === '-') {
    return { write: (content) => writeTo(stdout, content), discard: async () => undefined };
  }
  const { openFile } = await import('./file-target.ts');
  return openFile(path);
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

export function unwritable(path: string, error: unknown, why: Words | undefined = refusalOf(error)): unknown {
  if (why === undefined) return error;
  return new UsageError(
    { da: `kan ikke skrive til {path}: ${why.da}`, en: `can't write to {path}: ${why.en}` },
    { path },
  );
}
