import * as v from 'valibot';
import { UsageError } from '../errors.ts';
import { numberOrText, texts } from './schema/terms.ts';
import { fields } from '../yaml/fields.ts';
import { refuse } from '../yaml/complaints.ts';
import type { Misfit } from '../yaml/document.ts';
import { readYaml } from '../yaml/read-yaml.ts';

const typed = v.exactOptional(numberOrText);
const isSet = v.exactOptional(v.boolean());

const onePlan = v.pipe(
  v.string(),
  v.transform((one) => [one]),
);

const runSchema = fields({
  plan: v.exactOptional(v.union([onePlan, texts])),
  'as-of': typed,
  period: typed,
  from: typed,
  to: typed,
  by: typed,
  clock: typed,
  mapping: typed,
  accepted: typed,
  pseudonyms: typed,
  audience: typed,
  'min-cell': typed,
  language: v.exactOptional(v.picklist(['da', 'en'])),
  'fail-on': typed,
  'keep-refund-cases': isSet,
  strict: isSet,
});

/**
 * What a settings file beside the lists says: the choices of the command line by their names, with `language` for
 * --lang. Each value is a text as it would be typed.
 */
export type RunFile = v.InferOutput<typeof runSchema>;

/** Reads one key's value as the command line reads it; throws a UsageError where it can't. */
export type Checks = { readonly [K in keyof RunFile]?: (value: string) => unknown };

/**
 * Reads a settings file. `name` is what it is called in complaints.
 * Throws a UsageErrors with every mistake: file, line, column, what was found and what was expected.
 */
export function readRunFile(text: string, name: string, checks: Checks): RunFile {
  const { raw, parsed, yaml, complaints } = readYaml(text, name, runSchema);
  const misfits = Object.entries(checks).flatMap(([key, check]) =>
    valuesAt(raw, key).flatMap(({ path, value }) => misfitOf(path, value, check)),
  );
  if (Array.isArray(raw)) misfits.push(isList);
  refuse(name, [...complaints, ...misfits.map((one) => yaml.complain(one))]);
  if (!parsed.success) throw new Error('a file without complaints has its shape');
  return parsed.output;
}

/** To the schema a list is an object without any of the choices. */
const isList: Misfit = {
  path: [],
  of: 'value',
  words: {
    da: 'filen er en liste; ventede valg, et på hver linje, såsom plan: min-plan.yml',
    en: 'the file is a list; expected choices, one on each line, such as plan: my-plan.yml',
  },
  args: {},
};

/** The texts that a key holds and where they stand, whatever is wrong with the rest of the file. */
function valuesAt(raw: unknown, key: string): { path: Misfit['path']; value: string }[] {
  const parsed = v.safeParse(v.looseObject({ [key]: v.union([v.string(), v.number(), v.array(v.string())]) }), raw);
  const value = parsed.success ? parsed.output[key] : undefined;
  if (Array.isArray(value)) return value.map((one, at) => ({ path: [key, at], value: one }));
  return value === undefined ? [] : [{ path: [key], value: String(value) }];
}

function misfitOf(path: Misfit['path'], value: string, check: (value: string) => unknown): Misfit[] {
  try {
    check(value);
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const args = Object.entries(error.args).map(([name, one]) => [name, typeof one === 'string' ? bare(one) : one]);
    return [
      {
        path,
        of: 'value',
        words: { da: bare(error.words.da), en: bare(error.words.en) },
        args: Object.fromEntries(args) as Misfit['args'],
      },
    ];
  }
}

/** In the file a choice has no dashes before it. */
function bare(words: string): string {
  return words.replaceAll(/--(?=[a-z])/g, '');
}
