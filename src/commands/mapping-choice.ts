import { basename } from 'node:path';
import type { MappingFile } from '../ingest/mapping-file.ts';
import { userText } from './user-file.ts';

/** A mapping file, and what tells it from another. */
export interface ChosenMapping extends MappingFile {
  readonly sha256: string;
}

/** The mapping file of `--mapping`: what the headings, dates and codes of the lists mean. */
export async function chosenMapping(typed: string | undefined): Promise<ChosenMapping | undefined> {
  if (typed === undefined) return undefined;
  const { createHash } = await import('node:crypto');
  const { readMapping } = await import('../ingest/mapping-file.ts');
  const text = userText(typed);
  return { ...readMapping(text, basename(typed)), sha256: createHash('sha256').update(text).digest('hex') };
}
