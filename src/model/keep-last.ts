const last = new Map<string, unknown>();

/**
 * Keeps a thing until the next of its kind comes, and with it all that it holds. V8 throws optimised code away when nothing
 * is left of the kind of objects that it was made for, and what belongs to a file or a figure comes and goes: over many
 * municipalities the same code would be made anew again and again. The cost is the memory of one municipality at the most.
 */
export function keepLast(kind: string, thing: unknown): void {
  last.set(kind, thing);
}
