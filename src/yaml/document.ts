import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Arguments, Words } from '../model/words.ts';
import type { Complaint, Position } from './complaints.ts';

/** A mistake at a path: in the field's name or in its value. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly of: 'key' | 'value';
  readonly words: Words;
  readonly args: Arguments;
}

/** A YAML file as it was written, and where everything in it stands. */
export interface YamlText {
  readonly document: Document.Parsed;
  readonly positionAt: (offset: number) => Position;
  /** The mistake with the place where it stands. */
  readonly complain: (misfit: Misfit) => Complaint;
}

/** `text` takes every value as written, so that 0123 stays 0123. */
export type Scalars = 'typed' | 'text';

export function parseYaml(text: string, scalars: Scalars = 'typed'): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // It would write warnings on standard error, with what stands in the file.
    logLevel: 'error',
    version: '1.2',
    schema: scalars === 'text' ? 'failsafe' : 'core',
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    // An empty file has no lines to count.
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    document,
    positionAt,
    complain: ({ path, of, words, args }) => ({ ...positionAt(offsetOf(document, path, of)), words, args }),
  };
}

/** Where the deepest node on a path begins, so that what is missing points to the map that lacks it. */
function offsetOf(document: Document, path: readonly unknown[], of: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [at, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = pairOf(node, key);
    const isLast = at === path.length - 1;
    const next = pair === undefined ? itemOf(node, key) : isLast && of === 'key' ? pair.key : (pair.value ?? pair.key);
    if (next === undefined) break;
    node = next;
    offset = startOf(next) ?? offset;
  }
  return offset;
}

/** The pair of a map that has a key. */
export function pairOf(node: unknown, key: unknown): Pair | undefined {
  return isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
}

function itemOf(node: unknown, key: unknown): unknown {
  return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
}

/** Where lists and maps stand as the names of fields, themselves or by reference. */
export function offsetsOfNameless({ document }: YamlText): number[] {
  const offsets: number[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      const named = isAlias(key) ? key.resolve(document) : key;
      if (isNode(key) && isCollection(named)) offsets.push(startOf(key) ?? 0);
    },
  });
  return offsets;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
