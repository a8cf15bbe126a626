import { byOf, whole } from '../numbers/figures.ts';
import type { Series } from '../numbers/series.ts';
import type { Sum } from '../numbers/spans.ts';
import type { Address } from './system.ts';

/** A place, and how often a change is made there: 1, or -1 where it is taken back. */
export interface Corner {
  readonly group: string;
  readonly span: string;
  readonly times: number;
}

interface Way {
  readonly to: string;
  readonly times: number;
}

/** Longer chains of spans are not looked for. */
const longestChain = 4;

/**
 * A change in one place is made good in the sums of groups and of spans by the same change elsewhere: moved from one
 * group to another or to the whole, and from one span to another. The places are the corners of a rectangle.
 */
export class Corners {
  readonly #groups: readonly string[];
  readonly #sums: readonly Sum[];
  readonly #spanWays = new Map<string, readonly (readonly Way[])[]>();

  constructor(all: readonly Series[]) {
    this.#groups = [...new Set(all.flatMap(({ groups }) => [...groups]))];
    const sums = all.flatMap(({ spans }) => spans.sums);
    this.#sums = [...new Map(sums.map((sum) => [JSON.stringify(sum), sum])).values()];
  }

  /** Every rectangle for a change in one place. */
  of({ group, span }: Address): Corner[][] {
    return this.#groupWays(group).flatMap((groups) =>
      this.#waysOf(span).map((spans) =>
        groups.flatMap((one) =>
          spans.map((other) => ({ group: one.to, span: other.to, times: one.times * other.times })),
        ),
      ),
    );
  }

  #groupWays(group: string): Way[][] {
    const others = this.#groups.filter(
      (other) => other !== group && (group === whole || other === whole || byOf(other) === byOf(group)),
    );
    const pairs = others.map((other) => [
      { to: group, times: 1 },
      { to: other, times: group === whole || other === whole ? 1 : -1 },
    ]);
    return [...pairs, [{ to: group, times: 1 }]];
  }

  #waysOf(span: string): readonly (readonly Way[])[] {
    let ways = this.#spanWays.get(span);
    if (ways === undefined) {
      const alone = [{ to: span, times: 1 }];
      const chains = this.#chains(alone).filter((chain) => chain.length > 1);
      this.#spanWays.set(span, (ways = [...chains, alone]));
    }
    return ways;
  }

  /** Spans that change together so that every sum of spans holds. */
  #chains(chain: readonly Way[]): (readonly Way[])[] {
    const off = this.#sums.find((sum) => this.#offIn(sum, chain) !== 0);
    if (off === undefined) return [chain];
    if (chain.length === longestChain) return [];
    const by = this.#offIn(off, chain);
    const terms = [{ span: off.whole, times: -1 }, ...off.parts];
    return terms
      .filter(({ span, times }) => by % times === 0 && !chain.some(({ to }) => to === span))
      .flatMap(({ span, times }) => this.#chains([...chain, { to: span, times: -by / times }]));
  }

  #offIn({ whole: total, parts }: Sum, chain: readonly Way[]): number {
    const timesOf = (span: string): number => chain.find(({ to }) => to === span)?.times ?? 0;
    return parts.reduce((sum, { span, times }) => sum + times * timesOf(span), -timesOf(total));
  }
}
