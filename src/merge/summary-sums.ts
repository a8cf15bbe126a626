import { durationsOf, perYear } from '../indicators/engine/figures.ts';
import { Sum } from '../indicators/engine/sum.ts';
import { wilson } from '../indicators/engine/wilson.ts';
import type { Band, Observation, Summary, Unit } from '../model/observation.ts';
import { addDurations } from './mergeable-sum.ts';

/** What several observations of one figure come to together; each is added when it comes. */
export interface SummarySum {
  add(one: Observation): void;
  total(): Summary;
}

export function summarySum(unit: Unit): SummarySum {
  switch (unit) {
    case 'days':
      return new DurationSum();
    case 'count':
      return new NumberSum();
    case 'distribution':
      return new BandSum();
    case 'amount':
      return new AmountSum();
    default:
      return new RatioSum();
  }
}

class DurationSum implements SummarySum {
  readonly #cases = new Map<number, number>();

  add({ mergeable }: Observation): void {
    addDurations(this.#cases, mergeable?.durations ?? []);
  }

  total(): Summary {
    return durationsOf([...this.#cases]);
  }
}

/** Numerators and denominators add, whatever they count; only a share of cases has an interval. */
class RatioSum implements SummarySum {
  readonly #numerator = new Sum();
  readonly #denominator = new Sum();
  #days: Sum | undefined;
  #hasValue = false;
  #hasInterval = false;

  add({ summary, mergeable }: Observation): void {
    this.#numerator.add(summary.numerator ?? 0);
    this.#denominator.add(summary.denominator ?? 0);
    if (mergeable?.observedDays !== undefined) (this.#days ??= new Sum()).add(mergeable.observedDays);
    this.#hasValue ||= summary.value !== null;
    this.#hasInterval ||= 'interval' in summary;
  }

  total(): Summary {
    const numerator = this.#numerator.total();
    const denominator = this.#denominator.total();
    return {
      value: this.#hasValue && denominator !== 0 ? numerator / denominator : null,
      numerator,
      denominator,
      ...(this.#hasInterval && { interval: wilson(numerator, denominator) }),
      ...(this.#days && { also: { perYear: perYear(numerator, this.#days.total()) } }),
    };
  }
}

class NumberSum implements SummarySum {
  readonly #value = new Sum();
  #children: Sum | undefined;
  #hasValue = false;

  add({ summary: { value, children } }: Observation): void {
    this.#value.add(value ?? 0);
    if (children !== undefined) (this.#children ??= new Sum()).add(children ?? 0);
    this.#hasValue ||= value !== null;
  }

  total(): Summary {
    return {
      value: this.#hasValue ? this.#value.total() : null,
      ...(this.#children && { children: this.#children.total() }),
    };
  }
}

class BandSum implements SummarySum {
  readonly #counts = new Map<string, number>();

  add({ summary }: Observation): void {
    for (const { band, count } of summary.bands ?? []) addTo(this.#counts, band, count);
  }

  total(): Summary {
    const cases = totalOf(this.#counts);
    const bands = [...this.#counts].map(([band, count]): Band => ({
      band,
      count,
      share: cases === 0 ? null : count / cases,
    }));
    return { value: cases, denominator: cases, bands };
  }
}

/** Kroner are added in øre, which are whole. */
class AmountSum implements SummarySum {
  readonly #counts = new Map<string, number>();
  readonly #ore = new Map<string, number>();

  add({ summary }: Observation): void {
    for (const { band, count, amount = 0 } of summary.bands ?? []) {
      addTo(this.#counts, band, count);
      addTo(this.#ore, band, Math.round(amount * 100));
    }
  }

  total(): Summary {
    const sum = totalOf(this.#ore);
    const cases = totalOf(this.#counts);
    const bands = [...this.#counts].map(([band, count]): Band => {
      const own = this.#ore.get(band) ?? 0;
      return { band, count, share: sum === 0 ? null : own / sum, amount: own / 100 };
    });
    return { value: cases === 0 ? null : sum / 100, denominator: cases, bands };
  }
}

function addTo(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function totalOf(counts: ReadonlyMap<string, number>): number {
  const sum = new Sum();
  for (const count of counts.values()) sum.add(count);
  return sum.total();
}
