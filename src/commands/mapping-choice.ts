import { basename } from 'node:path';
import type { MappingFile } from '../ingest/mapping-file.ts';
import { userText } from './user-file.ts';

/** The mapping file of `--mapping`: what the headings, dates and codes of the lists mean. */
export async function chosenMapping(typed: string | undefined): Promise<MappingFile | undefined> {
  if (typed === undefined) return undefined;
  const { readMapping } = await import('../ingest/mapping-file.ts');
  return readMapping(await userText(typed), basename(typed));
}
