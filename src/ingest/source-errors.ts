import { InputError } from '../errors.ts';
import { refusalOf } from '../model/system-words.ts';
import type { Words } from '../model/words.ts';

export function isSystemError(error: unknown): error is { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

export const lookAtPath: Words = {
  da: 'Se efter, om stien er rigtig, og om du har lov til at læse den.',
  en: 'Check the path and that you may read it.',
};

export function cannotOpen(path: string, error: unknown): unknown {
  const why = refusalOf(error);
  if (why === undefined) return error;
  return new InputError(
    {
      da: `{path} kan ikke åbnes: ${why.da}. ${lookAtPath.da}`,
      en: `{path} cannot be opened: ${why.en}. ${lookAtPath.en}`,
    },
    { path },
  );
}

export function nothingNamed(): InputError {
  return new InputError({
    da: 'Der er ikke angivet nogen lister. Angiv en mappe med CSV-filer eller filerne selv.',
    en: 'No lists were named. Name a folder with CSV files, or the files themselves.',
  });
}

/** Lists of several municipalities are added up by `report` alone. */
export function folderOfFolders(path: string): InputError {
  return new InputError(
    {
      da: 'Mappen {path} rummer ingen lister selv, men mapper med lister. Kun report læser en mappe med en mappe for hver kommune; angiv her én kommunes mappe.',
      en: 'The folder {path} holds no lists itself, but folders with lists. Only report reads a folder with a folder for each municipality; name the folder of one here.',
    },
    { path },
  );
}

export function folderWithoutLists(path: string): InputError {
  return new InputError(
    {
      da: 'Mappen {path} rummer ingen lister (.csv, .txt eller .tsv). Angiv den mappe, som listerne er trukket ud i.',
      en: 'The folder {path} holds no lists (.csv, .txt or .tsv). Name the folder that the lists were exported to.',
    },
    { path },
  );
}
