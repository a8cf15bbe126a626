import { isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { pairOf } from './document.ts';

/** A piece of a text and what takes its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function applied(text: string, edits: readonly Edit[]): string {
  // From the end, so that the places before stay where they are; of two at one place the first comes first.
  const order = edits.map((edit, at) => ({ edit, at })).sort((a, b) => b.edit.from - a.edit.from || b.at - a.at);
  return order.reduce((before, { edit }) => before.slice(0, edit.from) + edit.text + before.slice(edit.to), text);
}

/** The edit that gives a field of a map a value, written as it is to stand; undefined where that can't be told. */
export function setField(text: string, map: YAMLMap, key: string, value: string): Edit | undefined {
  const pair = pairOf(map, key);
  if (pair !== undefined) return replaced(pair, value);
  return map.flow === true ? addedInFlow(text, map, `${key}: ${value}`) : addedOnLine(text, map, `${key}: ${value}`);
}

function replaced({ value }: Pair, written: string): Edit | undefined {
  if (!isScalar(value) || !value.range) return undefined;
  const [from, to] = value.range;
  // A block of text ends with its line; a field without a value begins right behind its colon.
  const isBlock = value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL';
  return { from, to, text: isBlock ? `${written}\n` : from === to ? ` ${written}` : written };
}

/** Before the closing bracket of `{ … }`. */
function addedInFlow(text: string, { range }: YAMLMap, field: string): Edit | undefined {
  if (!range) return undefined;
  const closing = range[1] - 1;
  const inside = text.slice(range[0], closing).trimEnd();
  const at = range[0] + inside.length;
  return { from: at, to: at, text: inside.endsWith(',') ? ` ${field}` : `, ${field}` };
}

/** On a line of its own after the map's last field, set in as the others are. */
function addedOnLine(text: string, { items }: YAMLMap, field: string): Edit | undefined {
  const first = items[0]?.key;
  const last = endOf(items.at(-1));
  if (!isNode(first) || !first.range || last === undefined) return undefined;
  const indent = ' '.repeat(first.range[0] - (text.lastIndexOf('\n', first.range[0] - 1) + 1));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = text.indexOf('\n', text[last - 1] === '\n' ? last - 1 : last);
  if (lineEnd < 0) return { from: text.length, to: text.length, text: `${eol}${indent}${field}` };
  return { from: lineEnd + 1, to: lineEnd + 1, text: `${indent}${field}${eol}` };
}

function endOf(pair: Pair | undefined): number | undefined {
  if (isNode(pair?.value) && pair.value.range) return pair.value.range[1];
  return isNode(pair?.key) && pair.key.range ? pair.key.range[1] : undefined;
}
