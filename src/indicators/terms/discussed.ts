import type { Discussion } from '../../model/rows.ts';

export function noDiscussionDay({ discussedOn }: Discussion): string | undefined {
  return discussedOn === undefined ? 'no-day' : undefined;
}
