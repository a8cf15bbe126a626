import type { Row } from './rows.ts';

/**
 * The child that a row names. A row that names none may stand with its case in place of a child,
 * which says nothing of who it is.
 */
export function namedChild({ child, caseNumber }: Row): string | undefined {
  return child === `case:${caseNumber}` ? undefined : child;
}
