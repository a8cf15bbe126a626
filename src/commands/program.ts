import { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { Language, Words } from '../model/words.ts';
import { tool } from '../reports/tool.ts';
import type { CommandGroup, CommandText, Context, Flags, OptionText } from './command.ts';
import { helpWords } from './help-words.ts';
import { lang } from './options.ts';

/** What became of a run, told as it comes about. */
export interface Outcome {
  exitCode(code: number): void;
  /** A settings file may choose another language than the command line did not. */
  language(language: Language): void;
}

/** The whole of the command line as commander reads it. */
export function programOf(
  commands: readonly (CommandText | CommandGroup)[],
  context: Context,
  outcome: Outcome,
): Command {
  const say = (words: Words): string => words[context.language];
  const program = new Command(tool.name)
    .description(say(helpWords.program))
    .usage(say(helpWords.usage))
    .version(tool.version, '-V, --version', say(helpWords.version))
    .helpOption('-h, --help', say(helpWords.help))
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(outputOf(context))
    .configureHelp({
      styleTitle: (title) => say(helpWords.titles[title] ?? { da: title, en: title }),
      subcommandTerm: (command) => command.name(),
    })
    .addHelpText(
      'after',
      exampleText(
        context,
        commands.flatMap(({ examples }) => examples.slice(0, 1)),
      ),
    )
    .addHelpText('after', `\n${say(helpWords.exitCodes)}`);
  addOption(program, lang, say);
  for (const text of commands) {
    if ('commands' in text) addGroup(program, text, context, outcome);
    else addCommand(program, text, context, outcome);
  }
  return program;
}

function addGroup(parent: Command, text: CommandGroup, context: Context, outcome: Outcome): void {
  const say = (words: Words): string => words[context.language];
  const group = parent
    .command(text.name)
    .description(say(text.summary))
    .usage(say(helpWords.groupUsage))
    .helpCommand(false)
    .addHelpText('after', exampleText(context, text.examples));
  for (const one of text.commands) addCommand(group, one, context, outcome);
}

function addCommand(parent: Command, text: CommandText, context: Context, outcome: Outcome): void {
  const say = (words: Words): string => words[context.language];
  const command = parent.command(text.name).description(say(text.summary));
  if (text.arguments === undefined) {
    const path = `${say(helpWords.path)}...`;
    const before = text.before === undefined ? '' : `<${say(text.before.name)}> `;
    command.usage(`${before}${say(text.listsOptional === true ? helpWords.optionalUsage : helpWords.commandUsage)}`);
    if (text.before !== undefined)
      command.argument(`<${say(text.before.name).replace('...', '')}>`, say(text.before.words));
    command
      .argument(text.before === undefined ? `<${path}>` : `[${path}]`, say(helpWords.paths))
      .addHelpText('after', `\n${say(helpWords.settingsFile)}`);
  } else {
    const named = text.arguments.map(({ name }) => `<${say(name)}>`);
    command.usage([...named, say(helpWords.someOptions)].join(' '));
    for (const { name, words } of text.arguments) command.argument(`<${say(name)}>`, say(words));
  }
  command.addHelpText('after', exampleText(context, text.examples));
  for (const option of text.options) addOption(command, option, say);
  command.action(async () => outcome.exitCode(await runWith(text, command, context, outcome)));
}

/** What reads lists takes from the settings file beside them what the command line does not say. */
async function runWith(text: CommandText, command: Command, context: Context, outcome: Outcome): Promise<number> {
  const flags: Flags = command.opts();
  if (text.arguments !== undefined) return text.run(command.args, flags, context);
  const { settled } = await import('./settings-file.ts');
  const run = await settled({ paths: command.args, flags, options: text.options, context });
  outcome.language(run.context.language);
  if (run.flags.output !== undefined) {
    const { spareNamed } = await import('./overwrite.ts');
    spareNamed(run.flags, run.file);
  }
  return text.run(command.args, run.flags, run.context);
}

function addOption(command: Command, { flag, value, words, repeats }: OptionText, say: (words: Words) => string): void {
  const named = value === undefined ? flag : `${flag} <${say(value)}>`;
  if (value === undefined) command.option(named, say(words));
  else if (repeats === undefined) command.option<string | undefined>(named, say(words), onceOnly(flag));
  else command.option<readonly string[] | undefined>(named, say(words), (one, before) => [...(before ?? []), one]);
}

/** Two values for what has room for one: nobody can tell which was meant. */
function onceOnly(flag: string): (value: string, before: string | undefined) => string {
  return (value, before) => {
    if (before === undefined) return value;
    throw new UsageError(
      {
        da: '{flag} er skrevet to gange, {before} og {value}; skriv det én gang',
        en: '{flag} is written twice, {before} and {value}; write it once',
      },
      { flag: flag.replace(/^.*, /, ''), before, value },
    );
  };
}

function exampleText({ language }: Context, examples: CommandText['examples']): string {
  const lines = examples.map(({ line, words }) => `  ${line}\n      ${words[language]}`);
  return `\n${[helpWords.examples[language], ...lines].join('\n')}`;
}

/** Errors are worded in `wrong-usage.ts`; what commander says of them is not shown. */
function outputOf({ streams: { stdout, stderr } }: Context) {
  return {
    writeOut: (text: string) => void stdout.write(text),
    writeErr: (text: string) => void stderr.write(text),
    outputError: () => undefined,
    getOutHelpWidth: () => widthOf(stdout.columns),
    getErrHelpWidth: () => widthOf(stderr.columns),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}

function widthOf(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 80, 60), 120);
}
