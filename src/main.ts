import { CommanderError } from 'commander';
import type { Context, Streams } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { programOf } from './commands/program.ts';
import { InputError, UsageError } from './errors.ts';

/** Not one of the documented codes: the program itself is at fault (EX_SOFTWARE of sysexits). */
const bug = 70;

/** Runs one command line, without the program's own name, and gives the exit code. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  const said = saidLanguage(argv);
  const typed = said === 'da' || said === 'en' ? said : undefined;
  let context: Context = { streams, language: typed ?? 'da', isLanguageTyped: typed !== undefined, now: Date.now() };
  // Who reads the output may stop reading; that is no fault of the work.
  for (const stream of [streams.stdout, streams.stderr]) stream.on('error', () => undefined);
  let exitCode = 0;
  try {
    if (said !== undefined && typed === undefined) throw noLanguage(said);
    const run = commands.find(({ name }) => name === argv[0]);
    const program = programOf(run === undefined ? commands : [run], context, {
      exitCode: (code) => (exitCode = code),
      language: (language) => (context = { ...context, language }),
    });
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return complain(error, argv, context);
  }
}

async function complain(error: unknown, argv: readonly string[], context: Context): Promise<number> {
  const { streams, language } = context;
  if (error instanceof CommanderError) {
    if (error.code === 'commander.help') return 2;
    if (error.exitCode === 0) return 0;
    const { wrongUsage } = await import('./commands/wrong-usage.ts');
    return complain(wrongUsage(error, argv, commands), argv, context);
  }
  const { oneLine } = await import('./model/printable.ts');
  const { withoutCpr } = await import('./model/person-number.ts');
  if (error instanceof UsageError || error instanceof InputError) {
    for (const line of error.lines(language)) streams.stderr.write(`dubu-kpi: ${withoutCpr(oneLine(line))}\n`);
    return error.exitCode;
  }
  const { bugReport } = await import('./commands/bug-report.ts');
  streams.stderr.write(bugReport(error, language));
  return bug;
}

/** Found before anything else, so that a complaint about the rest is in the right language. */
function saidLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

function noLanguage(said: string): UsageError {
  return new UsageError(
    { da: '--lang {said} findes ikke; vælg mellem da og en', en: 'there is no --lang {said}; choose da or en' },
    { said },
  );
}

/** What a thread of a run over several municipalities does. */
export async function serve(streams: Streams): Promise<void> {
  const country = await import('./commands/country/serve.ts');
  country.serve(streams);
}
