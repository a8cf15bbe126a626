import { UsageError } from '../errors.ts';
import {
  csvDialects,
  formatNames,
  plainFormatNames,
  type CsvDialect,
  type PlainPresentation,
  type Presentation,
  type Shows,
} from '../reports/presentation.ts';
import { chosen } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { chosenFormat } from './format-choice.ts';

const narrowest = 72;
const widest = 160;
const inPipes = 80;

/** How the report is to look: as asked for, else as the file's ending and the terminal want it. */
export function presentationOf(shows: Shows, flags: Flags, context: Context): Presentation {
  const format = chosenFormat(flags, formatNames);
  if (format === 'xlsx') refuseTerminal(flags, context);
  return { shows, format, csvDialect: csvDialectOf(flags), ...looksOf(flags, context) };
}

/** The same for what has no page and no workbook. */
export function plainPresentationOf(flags: Flags, context: Context): PlainPresentation {
  return {
    format: chosenFormat(flags, plainFormatNames),
    csvDialect: csvDialectOf(flags),
    ...looksOf(flags, context),
  };
}

/** Of what goes to a terminal: in which language, how wide, and whether in colours. */
export function looksOf(
  flags: Flags,
  { streams, language }: Context,
): Pick<Presentation, 'language' | 'width' | 'colour'> {
  const { output } = flags;
  const { stdout, env } = streams;
  const onTerminal = (output === undefined || output === '-') && stdout.isTTY === true;
  return {
    language,
    width: onTerminal ? Math.min(Math.max(stdout.columns ?? inPipes, narrowest), widest) : inPipes,
    colour: onTerminal && flags.color !== false && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}

export function csvDialectOf({ csvDialect }: Flags): CsvDialect {
  return csvDialect === undefined ? 'danish' : chosen('--csv-dialect', csvDialect, byName(csvDialects));
}

function byName<N extends string>(names: readonly N[]): Readonly<Record<string, N>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

function refuseTerminal({ output }: Flags, { streams }: Context): void {
  if ((output !== undefined && output !== '-') || streams.stdout.isTTY !== true) return;
  throw new UsageError({
    da: 'xlsx er et regneark og kan ikke vises i terminalen; skriv det til en fil med -o rapport.xlsx',
    en: 'xlsx is a workbook and cannot be shown in the terminal; write it to a file with -o report.xlsx',
  });
}
