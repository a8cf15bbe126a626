import { fold } from '../../model/fold.ts';
import type { ListMapping } from '../mapping.ts';
import type { Table } from '../table.ts';

/** How the headings of a row fit one list. Positions count from 0. */
export interface Match {
  readonly table: Table;
  readonly positions: ReadonlyMap<string, number>;
  /** Columns whose field another column fills already. */
  readonly doubles: readonly { readonly field: string; readonly position: number }[];
  /** Among them columns without a heading, which may well be empty. */
  readonly unmatched: readonly number[];
  /** Columns that the mapping file says are not wanted. */
  readonly ignored: readonly number[];
  /** Fields without which the file is not this list. */
  readonly missing: readonly string[];
}

/** How well a column's heading fits: a mapping wins over the program's own heading, and that over an alias. */
type Rank = 0 | 1 | 2;

interface Fit {
  readonly field: string;
  readonly position: number;
  readonly rank: Rank;
}

/** Matches headings, folded, with the columns of a list. */
export function matchHeadings(headings: readonly string[], table: Table, mapping: ListMapping | undefined): Match {
  const fits: Fit[] = [];
  const unmatched: number[] = [];
  const ignored: number[] = [];
  for (const [position, folded] of headings.entries()) {
    if (mapping?.headings.has(folded) === true) {
      const field = mapping.headings.get(folded);
      if (field === undefined) ignored.push(position);
      else fits.push({ field, position, rank: 0 });
      continue;
    }
    const known = knownHeadings(table).get(folded);
    if (known === undefined) unmatched.push(position);
    else fits.push({ ...known, position });
  }
  return { table, ...settled(fits), unmatched, ignored, missing: missingFrom(table, fits) };
}

/** Where two columns fit one field, the better heading has it, else the first. */
function settled(fits: readonly Fit[]): Pick<Match, 'positions' | 'doubles'> {
  const positions = new Map<string, number>();
  const doubles: { field: string; position: number }[] = [];
  for (const { field, position } of fits.toSorted((a, b) => a.rank - b.rank || a.position - b.position)) {
    if (positions.has(field)) doubles.push({ field, position });
    else positions.set(field, position);
  }
  return { positions, doubles };
}

function missingFrom({ required, telling }: Table, fits: readonly Fit[]): string[] {
  const has = (field: string): boolean => fits.some((fit) => fit.field === field);
  const missing = required.filter((field) => !has(field));
  const tells = telling === undefined || telling.some(has);
  return tells ? missing : [...missing, ...(telling ?? []).slice(0, 1)];
}

const indexes = new WeakMap<Table, ReadonlyMap<string, { field: string; rank: Rank }>>();

/** Every heading a list's columns are known by, folded. */
export function knownHeadings(table: Table): ReadonlyMap<string, { readonly field: string; readonly rank: Rank }> {
  let index = indexes.get(table);
  if (index === undefined) indexes.set(table, (index = indexOf(table)));
  return index;
}

function indexOf(table: Table): Map<string, { field: string; rank: Rank }> {
  const index = new Map<string, { field: string; rank: Rank }>();
  for (const [field, { heading, aliases }] of Object.entries(table.columns)) {
    index.set(fold(heading), { field, rank: 1 });
    for (const alias of aliases) if (!index.has(fold(alias))) index.set(fold(alias), { field, rank: 2 });
  }
  return index;
}
