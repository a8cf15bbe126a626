import type { Row } from '../../model/rows.ts';
import type { Moment } from './define.ts';

/** What a figure can be split by; a case that lacks it goes to `uoplyst`, so the groups add up to the whole. */
export const groupNames = ['team', 'district', 'department', 'caseworker'] as const;

export type GroupName = (typeof groupNames)[number];

export const noGroup = 'uoplyst';

/** The group of a case: what its own row says, else what its case in the cases list says. */
export function groupOf(unit: Row, by: GroupName, at: Moment): string {
  return fieldOf(unit, by) ?? fieldOf(at.knowledge.caseOf(unit), by) ?? noGroup;
}

function fieldOf(row: Row | undefined, field: string): string | undefined {
  if (row === undefined || !(field in row)) return undefined;
  const value = (row as unknown as Record<string, unknown>)[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
