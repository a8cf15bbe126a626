import { fold } from '../../model/fold.ts';
import type { Mapping } from '../mapping.ts';
import type { Table } from '../table.ts';
import { matchHeadings, type Match } from './match.ts';

/** How headings fit the lists, best first: `one` fits, `two` fit equally well, or `none` does. */
export interface Recognition {
  readonly kind: 'one' | 'two' | 'none';
  readonly matches: readonly Match[];
}

/**
 * Tells a list by its headings alone: of the lists whose required columns are all there, the one with most
 * matched columns; where two have as many, the one that requires more.
 */
export function recognise(headings: readonly string[], tables: readonly Table[], mapping?: Mapping): Recognition {
  const folded = headings.map(fold);
  const matches = tables.map((table) => matchHeadings(folded, table, mapping?.lists[table.list]));
  const [best, second, ...others] = matches.filter(({ missing }) => missing.length === 0).sort(bestFirst);
  if (best === undefined) return { kind: 'none', matches: matches.sort(nearestFirst) };
  if (second === undefined) return { kind: 'one', matches: [best] };
  return { kind: bestFirst(best, second) === 0 ? 'two' : 'one', matches: [best, second, ...others] };
}

function bestFirst(a: Match, b: Match): number {
  return b.positions.size - a.positions.size || b.table.required.length - a.table.required.length;
}

function nearestFirst(a: Match, b: Match): number {
  return b.positions.size - a.positions.size || a.missing.length - b.missing.length;
}
