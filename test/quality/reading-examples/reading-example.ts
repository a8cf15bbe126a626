import { inFolder, lines, today, type Files } from '../../ingest/reading.ts';
import { readLists } from '../../../src/ingest/index.ts';
import type { Mapping } from '../../../src/ingest/index.ts';

/** Files in which a rule of intake finds something, and files much like them in which it does not. */
export interface ReadingExample {
  readonly failing: Given;
  readonly passing: Given;
}

type Given = Files | Situation;

/** Files to which something happens before, or while, they are read. */
export interface Situation {
  readonly files: Files;
  readonly before?: (folder: string) => Promise<void>;
  readonly meanwhile?: (folder: string) => void;
  readonly mapping?: Mapping;
}

/** The codes that are said of the files. */
export function codesOf(given: Given): Promise<Set<string>> {
  const { files, before, meanwhile, mapping } = isSituation(given) ? given : { files: given };
  return inFolder(files, async (folder) => {
    await before?.(folder);
    const onProgress = meanwhile && (() => meanwhile(folder));
    const { findings } = await readLists([folder], { today, tellsRefusals: true, onProgress, mapping });
    return new Set(findings.map(({ code }) => code));
  });
}

function isSituation(given: Given): given is Situation {
  return typeof given['files'] === 'object' && !(given['files'] instanceof Uint8Array);
}

/** A list of cases with a team, whose cells may hold any text. */
export function cases(...rows: readonly string[]): Files {
  return { 'sager.csv': lines('Sagsnummer;Startdato;Team', ...rows) };
}

/** A list under these headings. */
export function list(headings: string, ...rows: readonly string[]): Files {
  return { 'liste.csv': lines(headings, ...rows) };
}
