import type { CommanderError } from 'commander';
import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Words } from '../model/words.ts';
import type { CommandGroup, CommandText } from './command.ts';

const texts: Readonly<Record<string, Words>> = {
  'commander.unknownCommand': { da: 'ukendt kommando {typed}', en: 'unknown command {typed}' },
  'commander.unknownOption': { da: 'ukendt valg {typed}', en: 'unknown option {typed}' },
  'commander.optionMissingArgument': { da: '{typed} mangler en værdi', en: '{typed} lacks a value' },
  'commander.excessArguments': { da: 'der er skrevet for meget', en: 'too much is written' },
  'commander.missingArgument': {
    da: 'angiv mindst én fil eller mappe med lister',
    en: 'name at least one file or folder with lists',
  },
};

const missing: Words = { da: 'der mangler <{typed}>', en: '<{typed}> is missing' };

type Command = CommandText | CommandGroup;

/** Commander's complaint as one of ours: in the user's language, with the nearest word there is. */
export function wrongUsage(error: CommanderError, argv: readonly string[], commands: readonly Command[]): UsageError {
  const named = commandsIn(argv, commands);
  const command = named.at(-1);
  const words = wordsOf(error.code, command);
  const typed = /'(.*?)'/s.exec(error.message)?.[1] ?? '';
  const near = nearest(typed, known(error.code, command, commands)) ?? '';
  const suggested = near !== '' && near !== typed;
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
    {
      typed,
      near,
      command: named.map(({ name }) => ` ${name}`).join(''),
      said: error.message.replace(/^error: /, ''),
    },
  );
}

function wordsOf(code: string, command: Command | undefined): Words {
  const readsNoLists = command !== undefined && 'arguments' in command;
  if (code === 'commander.missingArgument' && readsNoLists) return missing;
  return texts[code] ?? { da: 'forkert brug: {said}', en: 'wrong usage: {said}' };
}

/** The command that was named, and the one below it. */
function commandsIn(argv: readonly string[], commands: readonly Command[]): Command[] {
  const at = argv.findIndex((word) => commands.some(({ name }) => name === word));
  const command = commands.find(({ name }) => name === argv[at]);
  if (command === undefined) return [];
  return [command, ...('commands' in command ? commandsIn(argv.slice(at + 1), command.commands) : [])];
}

function known(code: string, command: Command | undefined, commands: readonly Command[]): readonly string[] {
  const isGroup = command !== undefined && 'commands' in command;
  if (code === 'commander.unknownCommand') return (isGroup ? command.commands : commands).map(({ name }) => name);
  if (code !== 'commander.unknownOption') return [];
  if (isGroup) return ['--help'];
  const options = command === undefined ? [{ flag: '--version' }, { flag: '--lang' }] : command.options;
  return ['--help', ...options.flatMap(({ flag }) => /--[\w-]+/.exec(flag) ?? [])];
}
