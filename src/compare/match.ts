/** Two lists held together: pairs with the same key, and what stands in one alone. Of several with one key, the first meets the first. */
export function match<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string) {
  const waiting = new Map<string, T[]>();
  for (const one of after) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  const both: { readonly before: T; readonly after: T }[] = [];
  const onlyBefore: T[] = [];
  for (const one of before) {
    const other = waiting.get(keyOf(one))?.shift();
    if (other === undefined) onlyBefore.push(one);
    else both.push({ before: one, after: other });
  }
  const left = new Set([...waiting.values()].flat());
  return { both, onlyBefore, onlyAfter: after.filter((one) => left.has(one)) };
}

/** True when two values of JSON say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
