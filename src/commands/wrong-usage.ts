import type { CommanderError } from 'commander';
import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Words } from '../model/words.ts';
import type { CommandText } from './command.ts';

const texts: Readonly<Record<string, Words>> = {
  'commander.unknownCommand': { da: 'ukendt kommando {typed}', en: 'unknown command {typed}' },
  'commander.unknownOption': { da: 'ukendt valg {typed}', en: 'unknown option {typed}' },
  'commander.optionMissingArgument': { da: '{typed} mangler en værdi', en: '{typed} lacks a value' },
  'commander.missingArgument': {
    da: 'angiv mindst én fil eller mappe med lister',
    en: 'name at least one file or folder with lists',
  },
};

/** Commander's complaint as one of ours: in the user's language, with the nearest word there is. */
export function wrongUsage(
  error: CommanderError,
  argv: readonly string[],
  commands: readonly CommandText[],
): UsageError {
  const words = texts[error.code] ?? { da: 'forkert brug: {said}', en: 'wrong usage: {said}' };
  const typed = /'(.*?)'/s.exec(error.message)?.[1] ?? '';
  const command = commands.find(({ name }) => argv.includes(name));
  const near = nearest(typed, known(error.code, command, commands)) ?? '';
  const suggested = near !== '' && near !== typed;
  const name = command === undefined ? '' : ` ${command.name}`;
  return new UsageError(
    {
      da: `${words.da}${suggested ? '; mente du {near}?' : ''} Se dubu-kpi{command} --help`.replace(
        /([^?]) Se/,
        '$1. Se',
      ),
      en: `${words.en}${suggested ? '; did you mean {near}?' : ''} See dubu-kpi{command} --help`.replace(
        /([^?]) See/,
        '$1. See',
      ),
    },
    { typed, near, command: name, said: error.message.replace(/^error: /, '') },
  );
}

function known(code: string, command: CommandText | undefined, commands: readonly CommandText[]): readonly string[] {
  if (code === 'commander.unknownCommand') return commands.map(({ name }) => name);
  if (code !== 'commander.unknownOption') return [];
  const options = command === undefined ? [{ flag: '--version' }, { flag: '--lang' }] : command.options;
  return ['--help', ...options.flatMap(({ flag }) => /--[\w-]+/.exec(flag) ?? [])];
}
