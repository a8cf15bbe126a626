import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLists } from '../../src/ingest/index.ts';
import { inFolder, today } from '../ingest/reading.ts';
import { longList, unsteadyFiles } from './unsteady-files.ts';

function codesWhile(happens: (path: string) => void): Promise<string[]> {
  return inFolder({ 'sager.csv': longList }, async (folder) => {
    const path = join(folder, 'sager.csv');
    const { findings } = await readLists([path], { today, tellsRefusals: true, onProgress: () => happens(path) });
    return findings.map(({ code }) => code);
  });
}

it.each(Object.entries(unsteadyFiles))('%s', async (code, { fails, passes }) => {
  expect(await codesWhile(fails)).toContain(code);
  expect(await codesWhile(passes)).not.toContain(code);
});
