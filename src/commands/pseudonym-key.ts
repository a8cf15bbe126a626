import { statSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import type { InputFile, Lists } from '../model/lists.ts';
import type { Row } from '../model/rows.ts';
import type { RowDigests } from '../model/row-digests.ts';
import { pseudonym, readKey } from '../privacy/pseudonym.ts';
import { rowDigests } from '../privacy/rows/digests.ts';
import { startDayOf } from '../model/start-day.ts';
import { isInput } from './overwrite.ts';
import { userText } from './user-file.ts';

/** The key in the file of `--pseudonyms`; undefined when none is named. Throws a UsageError for a weak one. */
export function chosenKey(path: string | undefined): Uint8Array | undefined {
  if (path === undefined) return undefined;
  refuseNoKeyFile(path);
  return readKey(userText(path));
}

/** A key is a line; this leaves room for a byte order mark and slips. */
const mostBytes = 64 * 2 ** 10;

/** What has no end, such as /dev/urandom, would be read for ever; a file that is not there is told of when it is read. */
function refuseNoKeyFile(path: string): void {
  if (path === '') {
    throw new UsageError({
      da: '--pseudonyms er tom; angiv filen med nøglen',
      en: '--pseudonyms is empty; name the file with the key',
    });
  }
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined || facts.isDirectory() || (facts.isFile() && facts.size <= mostBytes)) return;
  throw new UsageError(
    {
      da: '--pseudonyms {path} er ingen nøglefil: den skal være en almindelig fil på højst 64 KB',
      en: '--pseudonyms {path} is no key file: it must be an ordinary file of 64 KB at most',
    },
    { path },
  );
}

/** Throws a UsageError when the key file is one of the lists: whoever holds the list would hold the key. */
export function spareKey(
  path: string | undefined,
  paths: readonly string[],
  inputs: readonly Pick<InputFile, 'name'>[],
): void {
  if (path === undefined || !isInput(path, paths, inputs)) return;
  throw new UsageError(
    {
      da: '--pseudonyms {path} er en af listerne; nøglen skal stå i en fil for sig selv',
      en: '--pseudonyms {path} is one of the lists; the key must stand in a file of its own',
    },
    { path },
  );
}

/** What a row's case goes by under a key, or its child where no case is named. */
export function pseudonymsUnder(
  key: Uint8Array | undefined,
): ((row: Pick<Row, 'caseNumber' | 'child'>) => string | undefined) | undefined {
  if (key === undefined) return undefined;
  return ({ caseNumber, child }) => {
    if (caseNumber !== undefined) return pseudonym(key, 'case', caseNumber);
    return child === undefined ? undefined : pseudonym(key, 'child', child);
  };
}

/** The rows of the lists as digests under a key, for a later run to be compared with. */
export function digestsUnder(key: Uint8Array | undefined, lists: Lists): RowDigests | undefined {
  return key === undefined ? undefined : rowDigests(lists, key, startDayOf);
}
