import { extname } from 'node:path';
import { formatNames, type FormatName, type Presentation, type Shows } from '../reports/presentation.ts';
import { chosen } from './choices.ts';
import type { Context, Flags } from './command.ts';

const narrowest = 72;
const widest = 160;
const inPipes = 80;

const formats = Object.fromEntries(formatNames.map((name) => [name, name])) as Record<FormatName, FormatName>;

const endings: Readonly<Record<string, FormatName>> = { '.csv': 'csv', '.json': 'json' };

/** How the report is to look: as asked for, else as the file's ending and the terminal want it. */
export function presentationOf(shows: Shows, flags: Flags, context: Context): Presentation {
  return { shows, format: formatOf(flags), ...looksOf(flags, context) };
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

function formatOf({ format, output }: Flags): FormatName {
  if (format !== undefined) return chosen('--format', format, formats);
  return endings[extname(output ?? '').toLowerCase()] ?? 'table';
}
