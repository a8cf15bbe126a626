/** A row of a table: what stands under each head; empty text where nothing stands. */
export type TableRow = ReadonlyMap<string, string>;

export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Reads a table written as text: a line of heads, then a line for each row, cells parted by `|`. */
export function tableOf(text: string): Table {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [heads, ...rows] = lines;
  if (heads === undefined) throw new Error('a table has at least a line of heads');
  if (new Set(heads).size < heads.length) throw new Error(`a head stands twice: ${heads.join(' | ')}`);
  return { heads, rows: rows.map((cells) => rowOf(heads, cells)) };
}

function rowOf(heads: readonly string[], cells: readonly string[]): TableRow {
  if (cells.length !== heads.length) throw new Error(`${heads.length} heads, but: ${cells.join(' | ')}`);
  return new Map(heads.map((head, at) => [head, cells[at] ?? '']));
}
