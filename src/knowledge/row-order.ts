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

const notContent = new Set(['file', 'line', 'child']);

function contentOf(row: Row): string {
  return JSON.stringify(row, (key, value: unknown) => (notContent.has(key) ? undefined : value));
}
