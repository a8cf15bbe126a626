import type { Service } from '../../model/rows.ts';

/** A ydelse that says which one it continues, with that one. */
export interface Continuation {
  readonly row: Service;
  readonly previous: Service;
}

/** Every `Fortsættelse af` that leads to a row of the list. */
export function continuationsIn(services: readonly Service[]): Continuation[] {
  const byId = new Map(services.map((row) => [row.id, row]));
  return services.flatMap((row) => {
    const previous = row.continues === undefined ? undefined : byId.get(row.continues);
    return previous === undefined || previous === row ? [] : [{ row, previous }];
  });
}
