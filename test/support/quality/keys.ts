/** Every key of a JSON value with its path; the items of a list share theirs, and what stands in `args` has none. */
export function keysIn(value: unknown, path = ''): Set<string> {
  const keys = new Set<string>();
  if (typeof value !== 'object' || value === null || path.endsWith('.args')) return keys;
  for (const [key, one] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[]` : path === '' ? key : `${path}.${key}`;
    if (!Array.isArray(value)) keys.add(at);
    for (const inner of keysIn(one, at)) keys.add(inner);
  }
  return keys;
}
