import * as v from 'valibot';
import { shownOf } from './shown-of.ts';
import { runVersion, savedRun, type SavedRun } from './saved-run.ts';

/** A run, or why a text is none that can be read. */
export type ReadRun =
  | { readonly run: SavedRun }
  | { readonly refused: 'no-json' | 'no-run' }
  | { readonly refused: 'other-version'; readonly version: number };

export function readRun(text: string): ReadRun {
  const raw = parsed(text);
  if (raw === undefined) return { refused: 'no-json' };
  const version = v.safeParse(v.object({ schemaVersion: v.number() }), raw);
  if (version.success && version.output.schemaVersion !== runVersion) {
    return { refused: 'other-version', version: version.output.schemaVersion };
  }
  const read = v.safeParse(savedRun, shownOf(raw));
  return read.success ? { run: read.output } : { refused: 'no-run' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
