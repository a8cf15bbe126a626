// AssemblyScript: TypeScript's syntax, WebAssembly's types. Nothing is freed while a file is read: `freeAll` empties the
// memory for the next.

/** Throws an error of JavaScript's. */
declare function tellOutOfMemory(): void;

/** So many bytes may be read beyond the end of anything: 16 are compared at once. */
const slack: u64 = 16;
const pageBytes: u64 = 65536;

/** Everything below is taken. */
let top: u64 = __heap_base;

export function freeAll(): void {
  top = __heap_base;
}

export function allocated(bytes: u64): usize {
  const at = top;
  top = (at + bytes + slack + 15) & ~15;
  const pages = (top + pageBytes - 1) / pageBytes;
  const more = <i64>pages - memory.size();
  // As much again as there is, which spares the next times; or no more than is needed.
  if (more > 0 && memory.grow(max(<i32>more, memory.size())) < 0 && memory.grow(<i32>more) < 0) tellOutOfMemory();
  return <usize>at;
}

/** The same content with room for more. */
export function grown(at: usize, used: usize, bytes: u64): usize {
  const more = allocated(bytes);
  memory.copy(more, at, used);
  return more;
}
