import type { Verdict } from '../../../src/indicators/engine/count.ts';
import { rowsOf } from '../../../src/indicators/engine/define.ts';
import type { Portion } from '../../../src/indicators/engine/portion.ts';
import type { Figure } from '../../../src/indicators/engine/figures.ts';
import type { Row } from '../../../src/model/rows.ts';
import type { Entry } from './lists.ts';

interface Judged {
  readonly unit: Row;
  readonly verdict: Verdict;
}

/** Each row of the list in the words of the `outcome` column. */
export function rowsSay(entries: readonly Entry[], figure: Figure<Row>, judged: Iterable<Judged>): string[] {
  const said = new Map<string, string>();
  for (const { unit, verdict } of judged) {
    const [first, ...more] = rowsOf(unit);
    if (first === undefined) throw new Error('a case without a row');
    said.set(placeOf(first), inWords(figure, verdict));
    for (const row of more) said.set(placeOf(row), `same as ${nameOf(first)}`);
  }
  return entries.map(({ row }) => `${nameOf(row)}, line ${row.line}: ${said.get(placeOf(row)) ?? 'left out'}`);
}

/** The `outcome` column in the same form. Why a row is in no case is not known row by row, only in numbers. */
export function rowsShouldSay(entries: readonly Entry[], cells: readonly string[]): string[] {
  return entries.map(({ row }, at) => {
    const cell = cells[at] ?? '';
    return `${nameOf(row)}, line ${row.line}: ${cell.startsWith('left out') ? 'left out' : cell}`;
  });
}

function inWords(figure: Figure<Row>, verdict: Verdict): string {
  switch (verdict.is) {
    case 'excluded':
      return `excluded: ${verdict.reason}`;
    case 'counted':
      return valueInWords(figure, verdict.value);
    default:
      return verdict.is === 'outside' ? 'not counted' : 'pending';
  }
}

export function valueInWords({ unit }: Figure<Row>, value: unknown): string {
  if (unit === 'rate' && typeof value !== 'string') return String((value as { amount: number }).amount);
  if (typeof value === 'object' && value !== null && 'of' in value) return portionInWords(value as Portion);
  if (unit === 'count') return (value as { counts: boolean }).counts ? 'counted' : 'passed over';
  if (unit === 'amount') return costInWords(value as { band: string; ore: number });
  return String(value);
}

function portionInWords({ part, of }: Portion): string {
  return `${part}/${of}`;
}

function costInWords({ band, ore }: { band: string; ore: number }): string {
  return `${band} ${ore / 100}`;
}

/** Tells rows apart also where a list has no ids. */
export function placeOf({ file, line }: Row): string {
  return `${file}:${line}`;
}

/** What a table calls a row: its id, else its case number. */
export function nameOf(row: object): string {
  const { id, caseNumber } = row as { id?: string; caseNumber?: string };
  return id ?? caseNumber ?? '?';
}
