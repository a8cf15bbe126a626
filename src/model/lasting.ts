const last = new Map<string, unknown>();

/**
 * Keeps the last thing of a kind until the next takes its place, and gives it back. V8 throws optimised code away when
 * nothing is left of the kind of objects that it was made for, and things of a file or a figure come and go: over many
 * municipalities the same code would be made anew again and again.
 */
export function lasting<T>(kind: string, thing: T): T {
  last.set(kind, thing);
  return thing;
}
