import type { Day } from '../../calendar/day.ts';

export function noStart({ startedOn }: { readonly startedOn: Day | undefined }): string | undefined {
  return startedOn === undefined ? 'no-start-date' : undefined;
}
