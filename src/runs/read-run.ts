import * as v from 'valibot';
import { impossible } from './possible.ts';
import { shownOf } from './shown-of.ts';
import { runVersion, savedRun, type SavedRun } from './saved-run.ts';

/** A run, or why a text is none that can be read. */
export type ReadRun =
  | { readonly run: SavedRun }
  | { readonly refused: 'no-json' | 'no-run' }
  | { readonly refused: 'other-version'; readonly version: number }
  | { readonly refused: 'impossible'; readonly place: string };

export function readRun(text: string): ReadRun {
  const raw = parsed(text);
  if (raw === undefined) return { refused: 'no-json' };
  const version = v.safeParse(v.object({ schemaVersion: v.number() }), raw);
  if (version.success && version.output.schemaVersion !== runVersion) {
    return { refused: 'other-version', version: version.output.schemaVersion };
  }
  const read = v.safeParse(savedRun, shownOf(raw));
  if (read.success) return { run: read.output };
  const [first] = read.issues;
  if (read.issues.some(({ message }) => message !== impossible)) return { refused: 'no-run' };
  return { refused: 'impossible', place: placeOf(first) };
}

/** `observations[3].pending` and which figure that is. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const keys = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  const figure = v.safeParse(v.object({ indicator: v.string(), period: v.string() }), path[1]?.value);
  const named = figure.success ? ` (${figure.output.indicator}, ${figure.output.period})` : '';
  return `${keys.join('').slice(1)}${named}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
