import { statSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Checks, RunFile } from '../plans/run-file.ts';
import { withoutCpr } from '../model/person-number.ts';
import { UsageError } from '../errors.ts';
import { oneLine } from '../model/printable.ts';
import { chosenAudience, chosenMinCell } from './audience.ts';
import { asOfDay, chosenClock, chosenGroup, chosenPeriods } from './choices.ts';
import type { Context, Flags, OptionText } from './command.ts';
import { isPlanPath } from './plan-path.ts';
import { userText } from './user-file.ts';

/** Stands beside the lists and says what would otherwise be typed for them every time. */
export const settingsFileName = 'dubu-kpi.yml';

interface Run {
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly options: readonly OptionText[];
  readonly context: Context;
}

interface Settled extends Pick<Run, 'flags' | 'context'> {
  /** The settings file that was read. */
  readonly file: string | undefined;
}

/** The flags of a run and its language, with what the settings file in its first folder adds to them. */
export async function settled({ paths, flags, options, context }: Run): Promise<Settled> {
  const file = fileBeside(paths);
  if (file === undefined) return { flags, context, file };
  const known = new Set(options.map(({ flag }) => nameOf(flag)));
  const said = await readSettings(file, known.has('plan') && !isTyped('plan', flags));
  const speaks = context.isLanguageTyped ? undefined : said.language;
  const spoken = { ...context, language: speaks ?? context.language };
  const flagsSaid = Object.entries(flagsOf(said, file));
  const untyped = flagsSaid.filter(([name]) => known.has(name) && !isTyped(name, flags));
  const isPublic = isForAll({ ...Object.fromEntries(untyped), ...flags });
  const added = untyped.filter(([name]) => name !== (isPublic ? 'pseudonyms' : 'minCell'));
  const used = [...added.map(([name]) => keyOf(name)), ...(speaks === undefined ? [] : ['language'])];
  if (used.length > 0 && flags.quiet !== true) sayUsed(file, used, spoken);
  const hasUnused = !isPublic && flags['audience'] === undefined && untyped.some(([name]) => name === 'minCell');
  if (hasUnused && flags.quiet !== true) sayUnused(file, spoken);
  const from = added.some(([name]) => name === 'asOf') ? { asOfFrom: 'settings-file' as const } : {};
  return { flags: { ...Object.fromEntries(added), ...from, ...flags }, context: spoken, file };
}

/** The threshold in the file is that of its publications, the key that of internal reports; neither is of use to the other. */
function isForAll({ audience }: Flags): boolean {
  return chosenAudience(audience) === 'publication';
}

/** The settings file in the first folder among the paths. */
function fileBeside(paths: readonly string[]): string | undefined {
  for (const path of paths) {
    if (factsOf(path)?.isDirectory() !== true) continue;
    const file = join(path, settingsFileName);
    const facts = factsOf(file);
    // That a folder is no file is told when it is opened.
    return facts?.isFile() === true || facts?.isDirectory() === true ? file : undefined;
  }
  return undefined;
}

/** Undefined for what is not there or can't be asked about: opening it tells why. */
function factsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

const checks: Checks = {
  'as-of': asOfDay,
  clock: chosenClock,
  audience: chosenAudience,
  'min-cell': chosenMinCell,
  by: chosenGroup,
  period: (period) => chosenPeriods({ period }),
  from: (from) => chosenPeriods({ from }),
  to: (to) => chosenPeriods({ from: to }),
};

/** `usesPlan`: a plan that is not there is told together with the file's mistakes; alone, it is told when it is opened. */
async function readSettings(file: string, usesPlan: boolean): Promise<RunFile> {
  const { readRunFile } = await import('../plans/run-file.ts');
  const text = userText(file);
  try {
    return readRunFile(text, file, checks);
  } catch (error) {
    if (!usesPlan || !(error instanceof UsageError)) throw error;
    const { builtinPlan } = await import('../plans/index.ts');
    const { planText } = await import('./plan-choice.ts');
    const plan = (typed: string): unknown =>
      isPlanPath(typed) ? planText(besideFile(file, typed)) : builtinPlan(typed);
    return readRunFile(text, file, { ...checks, plan });
  }
}

function besideFile(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}

/** What the file says as flags; paths in it are relative to it. */
function flagsOf(said: RunFile, file: string): Record<string, unknown> {
  const { plan, mapping, accepted, pseudonyms } = said;
  const beside = (path: string): string => besideFile(file, path);
  return {
    ...Object.fromEntries(Object.entries(said).map(([key, value]) => [flagNamed(key), value])),
    ...(plan && { plan: plan.map((one) => (isPlanPath(one) ? beside(one) : one)) }),
    ...(mapping !== undefined && { mapping: beside(mapping) }),
    ...(accepted !== undefined && { accepted: beside(accepted) }),
    ...(pseudonyms !== undefined && { pseudonyms: beside(pseudonyms) }),
  };
}

const periodFlags = ['period', 'from', 'to'];

/** A period on the line goes before any period in the file, in whichever way it is said. */
function isTyped(name: string, flags: Flags): boolean {
  const names = periodFlags.includes(name) ? periodFlags : [name];
  return names.some((one) => Object.hasOwn(flags, one));
}

/** `--as-of` and `-o, --output` as commander names them: asOf, output. */
function nameOf(flag: string): string {
  return flagNamed(/--([\w-]+)/.exec(flag)?.[1] ?? flag);
}

function flagNamed(key: string): string {
  return key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function keyOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function sayUsed(file: string, keys: readonly string[], { streams, language }: Context): void {
  const words = { da: 'valg fra', en: 'choices from' }[language];
  streams.stderr.write(`${words} ${withoutCpr(oneLine(file))}: ${keys.join(', ')}\n`);
}

/** Whoever writes a threshold may think that small numbers are then hidden. */
function sayUnused(file: string, { streams, language }: Context): void {
  const words = {
    da: 'min-cell er ikke brugt: det gælder kun med audience: publication',
    en: 'min-cell is not used: it holds only with audience: publication',
  }[language];
  streams.stderr.write(`${withoutCpr(oneLine(file))}: ${words}\n`);
}
