import { readFile, stat } from 'node:fs/promises';
import { InputError, UsageError } from '../errors.ts';
import type { Words } from '../model/words.ts';
import { readRun } from '../runs/read-run.ts';
import type { SavedRun } from '../runs/saved-run.ts';
import { refusalOf } from '../model/system-words.ts';

/** A country's run with digests of its rows is far below this. */
const mostMegabytes = 256;

const refusals: Readonly<Record<'no-json' | 'no-run' | 'other-version' | 'impossible', Words>> = {
  'no-json': {
    da: '{path} er ikke en kørsel: den er ikke JSON, eller den er ikke skrevet til ende',
    en: '{path} is no run: it is no JSON, or was not written to its end',
  },
  'no-run': {
    da: '{path} er ikke en kørsel, som dette program har skrevet med report eller milestones --format json',
    en: '{path} is no run that this program wrote with report or milestones --format json',
  },
  'other-version': {
    da: '{path} er ikke en kørsel, som denne udgave af programmet kan læse: schemaVersion er {version} og skal være 1',
    en: '{path} is no run that this version of the program can read: its schemaVersion is {version} and must be 1',
  },
  impossible: {
    da: '{path} er ikke, som programmet skrev den: tallene kan ikke være rigtige i {place}; lav kørslen igen',
    en: '{path} is not as the program wrote it: the numbers cannot be right in {place}; make the run again',
  },
};

/** The run in a file. Throws an InputError for a file that holds none, and for a folder a UsageError in `ofFolder`. */
export async function savedRunIn(path: string, ofFolder: Words): Promise<SavedRun> {
  if (await isFolder(path)) throw new UsageError(ofFolder, { path });
  const read = readRun(await textIn(path));
  if ('run' in read) return read.run;
  const { refused, ...args } = read;
  throw new InputError(refusals[refused], { path, ...args });
}

export async function isFolder(path: string): Promise<boolean> {
  // What else stands against a path is told when it is opened.
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

async function textIn(path: string): Promise<string> {
  try {
    const megabytes = (await stat(path)).size / 2 ** 20;
    if (megabytes > mostMegabytes) throw tooLarge(path, megabytes);
    const bytes = await readFile(path);
    if (isUtf16(bytes)) throw redirected(path);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const why = refusalOf(error);
    if (why === undefined) throw error;
    throw new InputError({ da: `{path} kan ikke læses: ${why.da}`, en: `{path} can't be read: ${why.en}` }, { path });
  }
}

/** Begins with the mark of UTF-16: so does what Windows PowerShell has taken in and written out again. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** On that way letters are taken for others, such as the æ, ø and å of districts and teams: the run is no longer what it was. */
function redirected(path: string): InputError {
  return new InputError(
    {
      da: '{path} er UTF-16, som PowerShell skriver med >, og æ, ø og å kan være forvansket; skriv kørslen igen med -o {path}',
      en: "{path} is UTF-16, as PowerShell's > writes it, and letters may have been lost; write the run anew with -o {path}",
    },
    { path },
  );
}

function tooLarge(path: string, megabytes: number): InputError {
  return new InputError(
    {
      da: '{path} er ikke en kørsel: den fylder {size} MB, og en kørsel fylder højst {most} MB',
      en: '{path} is no run: it is {size} MB, and a run is {most} MB at most',
    },
    { path, size: Math.ceil(megabytes), most: mostMegabytes },
  );
}
