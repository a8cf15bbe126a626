// AssemblyScript: TypeScript's syntax, WebAssembly's types. Nothing is ever freed: `begin` starts from an empty memory.

/** So many bytes may be read beyond the end of anything: 16 are compared at once. */
export const slack: usize = 16;

export function allocated(bytes: usize): usize {
  return heap.alloc(bytes + slack);
}

/** The same content with room for more. */
export function grown(at: usize, used: usize, bytes: usize): usize {
  const more = allocated(bytes);
  memory.copy(more, at, used);
  return more;
}
