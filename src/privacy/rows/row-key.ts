import type { ListName } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';

/** What a row without an id is known by, beside its case or child; the same that makes two rows versions of one when lists overlap. */
const naturalKeys: { readonly [L in ListName]?: readonly string[] } = {
  cases: [],
  notifications: ['receivedOn', 'notifier'],
  investigations: ['type', 'awareOn', 'startedOn'],
  services: ['type', 'startedOn'],
  staff: ['employedFrom', 'unitId'],
  absence: ['unitId', 'monthOn'],
};

/** An employee's id stands on each of the employments. */
const idsRecur = new Set<ListName>(['staff']);

/**
 * What a row is known by from one export to the next: its id, else its natural key. Undefined for a row that has
 * nothing to know it by. Several rows may have one key, such as siblings on a case. Personal data: never written anywhere.
 */
export function rowKey(list: ListName, row: Row): string | undefined {
  const fields = row as Row & Readonly<Record<string, unknown>>;
  const id = fields['id'];
  if (typeof id === 'string' && !idsRecur.has(list)) return `id ${id}`;
  const natural = naturalKeys[list];
  const first = idsRecur.has(list) ? id : (row.caseNumber ?? row.child);
  if (natural === undefined || typeof first !== 'string') return undefined;
  return JSON.stringify([first, ...natural.map((name) => fields[name] ?? null)]);
}
