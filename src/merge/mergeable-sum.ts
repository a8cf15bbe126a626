import type { ListName } from '../model/lists.ts';
import type { Mergeable, Part } from '../model/observation.ts';

type Draft = [part: number, of: number];

/** Adds what sums are made from, so that a sum can be added to others. */
export class MergeableSum {
  readonly #unplaced: Draft = [0, 0];
  readonly #unjudged: Draft = [0, 0];
  readonly #lost = new Map<ListName, Draft>();
  #limit = Infinity;
  #cases: Map<number, number> | undefined;
  #observedDays: number | undefined;

  add({ doubt, durations, observedDays }: Mergeable): void {
    addPart(this.#unplaced, doubt.unplaced);
    addPart(this.#unjudged, doubt.unjudged);
    for (const list of Object.keys(doubt.lost) as ListName[]) this.#addLost(list, doubt.lost[list]);
    this.#limit = Math.min(this.#limit, doubt.limit);
    if (durations !== undefined) addDurations((this.#cases ??= new Map()), durations);
    if (observedDays !== undefined) this.#observedDays = (this.#observedDays ?? 0) + observedDays;
  }

  total(): Mergeable {
    const lost = Object.fromEntries(this.#lost);
    return {
      doubt: { unplaced: this.#unplaced, unjudged: this.#unjudged, lost, limit: this.#limit },
      ...(this.#cases && { durations: [...this.#cases].sort(([a], [b]) => a - b) }),
      ...(this.#observedDays !== undefined && { observedDays: this.#observedDays }),
    };
  }

  #addLost(list: ListName, part: Part | undefined): void {
    let sum = this.#lost.get(list);
    if (sum === undefined) this.#lost.set(list, (sum = [0, 0]));
    if (part !== undefined) addPart(sum, part);
  }
}

function addPart(sum: Draft, [part, of]: Part): void {
  sum[0] += part;
  sum[1] += of;
}

export function addDurations(cases: Map<number, number>, durations: NonNullable<Mergeable['durations']>): void {
  for (let at = 0; at < durations.length; at++) {
    const [days, count] = durations[at] as (typeof durations)[number];
    cases.set(days, (cases.get(days) ?? 0) + count);
  }
}
