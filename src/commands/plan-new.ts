import { open, stat, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.ts';
import { draftPlan, idFromName } from '../plans/draft.ts';
import { withoutCpr } from '../model/person-number.ts';
import { oneLine } from '../model/printable.ts';
import type { Context, Flags } from './command.ts';
import { isPlanPath } from './plan-path.ts';
import { refusalOf } from '../model/system-words.ts';

/** The same place seen from the sources and from the bundle. */
const schema = new URL('../../src/plans/plan.schema.json', import.meta.url);

/** Writes a plan file to work on, and nothing where there is a file already. */
export async function beginPlan(path: string, { from, quiet }: Flags, { streams, language }: Context): Promise<number> {
  if (!isPlanPath(path)) {
    throw new UsageError(
      {
        da: 'en planfil slutter på .yml; skriv fx {path}.yml',
        en: 'a plan file ends in .yml; write {path}.yml, say',
      },
      { path },
    );
  }
  const name = basename(path);
  const known = await stat(fileURLToPath(schema)).then(
    () => schema.href,
    () => undefined,
  );
  await writeNew(path, draftPlan({ id: idFromName(name), file: name, language, from, schema: known }));
  if (quiet !== true) {
    const words = { da: 'er skrevet; ret den til, og tjek den med', en: 'is written; work on it, and check it with' };
    const shown = withoutCpr(path);
    streams.stderr.write(`${oneLine(`${shown} ${words[language]}: dubu-kpi plan check ${shown}`)}\n`);
  }
  return 0;
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx').catch((error: unknown) => Promise.reject(refused(path, error)));
  try {
    await file.writeFile(text);
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await unlink(path);
    throw refused(path, error);
  }
}

function refused(path: string, error: unknown): unknown {
  const why = refusalOf(error);
  if (why === undefined) return error;
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  const words = isThere
    ? {
        da: '{path} findes allerede og bliver ikke overskrevet; giv planen et andet navn',
        en: '{path} exists and is not written over; give the plan another name',
      }
    : { da: `kan ikke skrive til {path}: ${why.da}`, en: `can't write to {path}: ${why.en}` };
  return new UsageError(words, { path });
}
