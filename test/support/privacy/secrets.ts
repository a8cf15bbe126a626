import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { findsCprLike } from './cpr-like.ts';

/** Columns whose cells name a child or a row about one. */
const secretColumns =
  /^(?:CPR-nr\.|Sagsnummer|BorgerSagNr|Sag rækkeID|Barn-id|(?:Underretning|Undersøgelse|Ydelse|Aktivitet|Screening|Drøftelse)-id)$/;

/** Shorter ones are numbers like any other. */
const shortest = 5;

/** What no output may hold: every cell of the lists in a folder that names a child, a case or a row about one. */
export function secretsIn(folder: string): Set<string> {
  const secrets = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => /\.(?:csv|txt)$/.test(name))) {
    const rows = Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')).data;
    const heads = rows.findIndex((row) => row.some((cell) => secretColumns.test(cell.trim())));
    const columns = (rows[heads] ?? []).flatMap((cell, at) => (secretColumns.test(cell.trim()) ? [at] : []));
    const cells = rows.slice(heads + 1).flatMap((row) => columns.map((at) => row[at]?.trim() ?? ''));
    for (const cell of cells.filter(({ length }) => length >= shortest)) {
      secrets.add(cell).add(cell.replace(/^(\d{6})-(\d{4})$/, '$1$2'));
    }
  }
  return secrets;
}

/** What of it stands in a text, and whatever looks like a CPR number. */
export function leaksIn(text: string, secrets: ReadonlySet<string>): string[] {
  const words = text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
  return [...findsCprLike(text), ...words.filter((word) => secrets.has(word))];
}
