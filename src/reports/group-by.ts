type Some<T> = [T, ...T[]];

/** What shares a key, together and in order. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Some<T>[] {
  const groups = new Map<string, Some<T>>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
