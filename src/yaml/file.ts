import type * as v from 'valibot';
import type { UsageError } from '../errors.ts';
import type { Arguments, Words } from '../model/words.ts';
import { errorOf, refuse } from './complaints.ts';
import type { Misfit, Scalars } from './document.ts';
import { readYaml } from './read-yaml.ts';

/** What a YAML file holds, and a way to complain about a part of it. */
export interface YamlFile<T> {
  readonly value: T;
  /** A complaint about the part that a path leads to, with file, line and column. */
  complaint(path: Misfit['path'], words: Words, args?: Arguments): UsageError;
}

/**
 * Reads the text of a YAML file against a schema. `name` is what it is called in complaints.
 * Throws a UsageErrors with every mistake: file, line, column, what was found and what was expected.
 */
export function readYamlFile<const S extends v.GenericSchema>(
  text: string,
  name: string,
  schema: S,
  scalars?: Scalars,
): YamlFile<v.InferOutput<S>> {
  const { parsed, yaml, complaints } = readYaml(text, name, schema, scalars);
  refuse(name, complaints);
  if (!parsed.success) throw new Error('a file without complaints has its shape');
  return {
    value: parsed.output,
    complaint: (path, words, args = {}) => errorOf(name, yaml.complain({ path, of: 'value', words, args })),
  };
}
