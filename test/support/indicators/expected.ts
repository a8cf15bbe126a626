import { countsOf, type Count } from '../../../src/model/lists.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Entry } from './lists.ts';
import { nameOf } from './verdicts.ts';

const excludedAs = 'excluded: ';
const leftOutAs = 'left out: ';
const sameAs = 'same as ';

/** Where a row went, as the `outcome` column says it. */
export interface Expected {
  readonly cells: readonly string[];
  /** The outcomes of units that count, in their own words. */
  readonly values: readonly string[];
  readonly pending: number;
  readonly excluded: readonly Count[];
  readonly account: Omit<NonNullable<Observation['account']>, 'list'>;
}

/** Reads one `outcome` column: the verdict on each unit, and what the rows add up to. */
export function expectedOf(entries: readonly Entry[], column: string): Expected {
  const cells = entries.map(({ cells: row }) => row.get(column) ?? '');
  const firsts = cells.filter((cell) => !cell.startsWith(sameAs));
  const rows = entries.map((entry, at) => rowVerdict(entries, column, cells[at] ?? '', entry));
  return {
    cells,
    values: firsts.filter(isValue),
    pending: firsts.filter((cell) => cell === 'pending').length,
    excluded: reasonsIn(firsts, [excludedAs]),
    account: {
      rows: entries.length,
      counted: rows.filter(isValue).length,
      pending: rows.filter((cell) => cell === 'pending').length,
      outsidePeriod: rows.filter((cell) => cell === 'not counted').length,
      excluded: reasonsIn(rows, [excludedAs, leftOutAs]),
    },
  };
}

/** A row that goes with another one goes where that one goes. */
function rowVerdict(entries: readonly Entry[], column: string, cell: string, entry: Entry): string {
  if (cell === '') throw new Error(`no ${column} on line ${entry.row.line}`);
  if (!cell.startsWith(sameAs)) return cell;
  const first = entries.find(({ row }) => nameOf(row) === cell.slice(sameAs.length));
  return first?.cells.get(column) ?? cell;
}

function isValue(cell: string): boolean {
  return (
    cell !== 'pending' && cell !== 'not counted' && ![excludedAs, leftOutAs, sameAs].some((as) => cell.startsWith(as))
  );
}

function reasonsIn(cells: readonly string[], openings: readonly string[]): Count[] {
  const reasons = new Map<string, number>();
  for (const opening of openings) {
    for (const cell of cells.filter((one) => one.startsWith(opening))) {
      const reason = cell.slice(opening.length);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  return countsOf(reasons);
}
