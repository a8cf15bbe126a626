import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { UsageError } from './errors.ts';
import type { Arguments, Words } from './model/words.ts';

/** What a YAML file holds, and where each part of it stands. */
export interface YamlFile<T> {
  readonly value: T;
  /** A complaint about the part that a path leads to, with file, line and column. */
  complaint(path: readonly unknown[], words: Words, args?: Arguments): UsageError;
}

/**
 * Reads the text of a YAML file against a schema. `scalars: 'text'` takes every value as written, so that
 * 0123 stays 0123. Throws a UsageError with file, line, column, what was found and what was expected.
 */
export function readYaml<S extends v.GenericSchema>(
  text: string,
  name: string,
  schema: S,
  scalars: 'typed' | 'text' = 'typed',
): YamlFile<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: scalars === 'text' ? 'failsafe' : 'core',
  });
  const at = (offset: number, words: Words, args: Arguments = {}): UsageError => {
    const { line, col } = lines.linePos(offset);
    const place = '{file}:{line}:{column}: ';
    return new UsageError({ da: place + words.da, en: place + words.en }, { ...args, file: name, line, column: col });
  };
  const [broken] = document.errors;
  if (broken !== undefined) throw at(broken.pos[0], notYaml, { code: broken.code });
  const parsed = v.safeParse(schema, contentsOf(document, at));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const offset = offsetOf(document, issue.path?.map((step) => step.key) ?? []);
    throw at(offset, unexpected, {
      path: v.getDotPath(issue) ?? '-',
      found: issue.received,
      expected: expectedOf(issue),
    });
  }
  return { value: parsed.output, complaint: (path, words, args) => at(offsetOf(document, path), words, args) };
}

const notYaml: Words = {
  da: 'filen er ikke gyldig YAML ({code})',
  en: 'the file is not valid YAML ({code})',
};

const unexpected: Words = {
  da: '{path}: fandt {found}, ventede {expected}',
  en: '{path}: found {found}, expected {expected}',
};

/** Aliases that lead nowhere, or unfold without end, only show when the content is put together. */
function contentsOf(document: Document, at: (offset: number, words: Words) => UsageError): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw at(0, { da: 'en henvisning (*) fører ingen steder hen', en: 'a reference (*) leads nowhere' });
  }
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'check' || issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message);
}

/** Where the deepest node on a path stands, so that a missing key points to the map that lacks it. */
function offsetOf(document: Document, path: readonly unknown[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const next = pair?.value ?? (isSeq(node) && typeof key === 'number' ? node.items[key] : undefined);
    if (next === undefined || next === null) break;
    node = next;
    offset = rangeOf(next) ?? offset;
  }
  return offset;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
