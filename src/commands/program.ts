import { Command } from 'commander';
import type { Words } from '../model/words.ts';
import { tool } from '../reports/tool.ts';
import type { CommandText, Context, Flags, OptionText } from './command.ts';
import { helpWords } from './help-words.ts';
import { lang } from './options.ts';

/** The whole of the command line as commander reads it; `ran` is told the exit code of the command that ran. */
export function programOf(
  commands: readonly CommandText[],
  context: Context,
  ran: (exitCode: number) => void,
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
    const command = program
      .command(text.name)
      .description(say(text.summary))
      .usage(say(helpWords.commandUsage))
      .argument(`<${say(helpWords.path)}...>`, say(helpWords.paths))
      .addHelpText('after', exampleText(context, text.examples))
      .action(async (paths: string[], flags: Flags) => ran(await text.run(paths, flags, context)));
    for (const option of text.options) addOption(command, option, say);
  }
  return program;
}

function addOption(command: Command, { flag, value, words, repeats }: OptionText, say: (words: Words) => string): void {
  const named = value === undefined ? flag : `${flag} <${say(value)}>`;
  if (repeats === undefined) command.option(named, say(words));
  else command.option(named, say(words), (one: string, before: readonly string[] = []) => [...before, one]);
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
