import type { CaseBook } from './build/case-book.ts';
import type { DecodedFile } from './decode-file.ts';

/** The fields that the records of a file can have: those with a column, and those that follow from one. */
export function fieldsOf(file: DecodedFile, book: CaseBook): ReadonlySet<string> {
  const { table, fields } = file;
  const names = new Set(fields.keys());
  const has = (name: string): boolean => fields.has(name);
  if (has('cpr')) names.add('child').add('bornOn');
  if (has('foreignId')) names.add('child');
  if (has('caseNumber')) for (const name of book.fields) names.add(name);
  for (const [name, clock] of Object.entries(table.clocks ?? {})) {
    if (fields.get(name)?.decoded.clock === true) names.add(clock);
  }
  for (const [name, sources] of Object.entries(table.derived ?? {})) if (sources.some(has)) names.add(name);
  return names;
}
