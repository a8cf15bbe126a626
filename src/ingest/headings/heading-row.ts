import type { Mapping } from '../mapping.ts';
import { Refusal } from '../refusal.ts';
import { likelyDelimiters } from '../rows/delimiter.ts';
import { holdsRows } from '../rows/joined-rows.ts';
import type { Layout } from '../rows/layout.ts';
import { readRows } from '../rows/read-rows.ts';
import { Scanner } from '../scan/scanner.ts';
import type { Table } from '../table.ts';
import type { Match } from './match.ts';
import { recognise, type Recognition } from './recognise.ts';
import { unknownList } from './unknown-list.ts';

/** Headings are looked for in so many rows from the top; what stands above them is title. */
const rowsSearched = 20;

/** The row of headings, and the list they tell. */
export interface HeadingRow {
  readonly layout: Layout;
  readonly match: Match;
  readonly headings: readonly string[];
  readonly line: number;
  /** The lines above the headings that are not empty. */
  readonly titleLines: readonly number[];
}

/** The lists a file can be, and what the mapping file says of their headings. */
export interface Search {
  readonly tables: readonly Table[];
  readonly mapping: Mapping | undefined;
}

/** Finds delimiter, headings and list in the first piece of a text; throws a Refusal where they tell no list, or two. */
export async function findHeadings(start: string, lineEnd: '\n' | '\r', search: Search): Promise<HeadingRow> {
  const candidates: Candidate[] = [];
  let refusal: Refusal | undefined;
  for (const delimiter of likelyDelimiters(start)) {
    const layout = { delimiter, lineEnd };
    const first = await firstRows(start, layout);
    for (const [index, row] of first.rows.entries()) {
      const candidate = candidateOf(row, first.rows.slice(0, index), search);
      if (candidate.recognition.kind === 'one') return headingRowOf(candidate, layout);
      candidates.push(candidate);
    }
    refusal ??= first.refusal;
  }
  throw refusalOf(candidates, refusal);
}

interface FirstRow {
  readonly cells: readonly string[];
  readonly line: number;
}

interface Candidate extends FirstRow {
  readonly above: readonly FirstRow[];
  readonly recognition: Recognition;
}

function candidateOf(row: FirstRow, above: readonly FirstRow[], { tables, mapping }: Search): Candidate {
  return { ...row, above, recognition: recognise(row.cells, tables, mapping) };
}

function headingRowOf({ cells, line, above, recognition }: Candidate, layout: Layout): HeadingRow {
  if (holdsRows(cells, layout, (row) => row.length === cells.length)) throw new Refusal('unclosed-quote', {}, { line });
  const titles = above.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  return {
    layout,
    match: recognition.matches[0] as Match,
    headings: cells.map((cell) => cell.trim()),
    line,
    titleLines: titles.map((row) => row.line),
  };
}

async function firstRows(start: string, layout: Layout): Promise<{ rows: FirstRow[]; refusal: Refusal | undefined }> {
  let rows: FirstRow[] = [];
  try {
    await Scanner.with((scanner) =>
      readRows(
        scanner,
        () => [Buffer.from(start)],
        layout,
        () => {
          rows = [];
          return { add: (cells, line) => rows.push({ cells, line }) < rowsSearched };
        },
      ),
    );
    return { rows, refusal: undefined };
  } catch (error) {
    if (error instanceof Refusal) return { rows, refusal: error };
    throw error;
  }
}

/** A quote out of place is what is wrong when no row comes near a list; else the nearest row explains itself. */
function refusalOf(candidates: readonly Candidate[], refusal: Refusal | undefined): Refusal {
  const [nearest] = candidates.toSorted((a, b) => matchedIn(b) - matchedIn(a));
  if (nearest === undefined || matchedIn(nearest) === 0) return refusal ?? unknownList(nearest, nearest?.line ?? 1);
  const [one, other] = nearest.recognition.matches;
  if (nearest.recognition.kind !== 'two' || one === undefined || other === undefined) {
    return unknownList(nearest, nearest.line);
  }
  return new Refusal('two-lists-match', { list: one.table.list, other: other.table.list }, { line: nearest.line });
}

function matchedIn({ recognition }: Candidate): number {
  return recognition.matches[0]?.positions.size ?? 0;
}
