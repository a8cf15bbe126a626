import type { Row } from '../model/rows.ts';

/**
 * Which of two rows comes first when their days do not say: what they hold decides, so that nothing depends on
 * where they stand in their files. The child's key does not, for it may be another in the next run.
 */
export function byContent(a: Row, b: Row): number {
  const [one, other] = [contentOf(a), contentOf(b)];
  if (one === other) return a.file - b.file || a.line - b.line;
  return one < other ? -1 : 1;
}

/** The days of follow-ups follow from a measure's rows, and may be many. */
const notContent = new Set(['file', 'line', 'child', 'followedUpOn']);

/** Of rows that have been compared: on a case with many of one day, each is compared with many. */
const contents = new WeakMap<Row, string>();

function contentOf(row: Row): string {
  let content = contents.get(row);
  if (content === undefined) {
    content = JSON.stringify(row, (key, value: unknown) => (notContent.has(key) ? undefined : value));
    contents.set(row, content);
  }
  return content;
}
