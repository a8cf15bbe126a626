import { extname } from 'node:path';
import { UsageError } from '../errors.ts';
import type { FormatName } from '../reports/presentation.ts';
import { chosen } from './choices.ts';
import type { Flags } from './command.ts';

const endings: Readonly<Record<string, FormatName>> = {
  '.txt': 'table',
  '.csv': 'csv',
  '.json': 'json',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
};

/**
 * The format that was asked for, else that of the file's ending; `formats` are those that the command writes. Throws a
 * UsageError for an ending that is of another format, or of none that is known: nobody wants CSV in rapport.xlsx.
 */
export function chosenFormat<F extends FormatName>({ format, output }: Flags, formats: readonly F[]): F | 'table' {
  const ending = output === undefined || output === '-' ? '' : extname(output).toLowerCase();
  const ofEnding = endings[ending];
  if (format !== undefined) {
    const asked = chosen(
      '--format',
      format,
      Object.fromEntries(formats.map((name) => [name, name])) as Record<string, F>,
    );
    if (ofEnding !== undefined && ofEnding !== asked && ofEnding !== 'table') throw contradicting(asked, ending);
    return asked;
  }
  if (ending === '') return 'table';
  const found = formats.find((name) => name === ofEnding);
  if (found === undefined) throw unknownEnding(ending, formats);
  return found;
}

function contradicting(format: string, ending: string): UsageError {
  return new UsageError(
    {
      da: '--format {format} passer ikke til filens endelse {ending}; ret den ene',
      en: "--format {format} does not go with the file's ending {ending}; correct one of them",
    },
    { format, ending },
  );
}

function unknownEnding(ending: string, formats: readonly string[]): UsageError {
  const known = Object.entries(endings).flatMap(([one, format]) => (formats.includes(format) ? [one] : []));
  return new UsageError(
    {
      da: 'filens endelse {ending} siger ikke, hvilket format der ønskes; brug en af {known}, eller sig det med --format',
      en: "the file's ending {ending} does not say which format is wanted; use one of {known}, or say it with --format",
    },
    { ending, known: known.join(', ') },
  );
}
