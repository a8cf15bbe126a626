import { danishDay, isoDay, parseDay, type Day } from '../calendar/day.ts';
import { parsePeriod, type Period } from '../calendar/period.ts';
import type { Unit } from '../model/observation.ts';
import type { Language, Words } from '../model/words.ts';
import { isHidden, type Shown, type ShownObservation } from '../privacy/shown.ts';

/** Stands where there is no value: never 0. */
export const none = '–';

/** Stands where a number is hidden: in words, so that nobody takes it for none. */
export const hiddenWord: Words = { da: 'skjult', en: 'hidden' };

/** Numbers, days and periods as a language writes them. */
export class Numbers {
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  /** `94,1 %`. More decimals where one would make a whole of what is not, or hide on which side of `beside` it lies. */
  percent(share: number, beside?: number): string {
    let digits = 1;
    const whole = [0, 1, ...(beside === undefined ? [] : [beside])];
    while (digits < 4 && whole.some((other) => other !== share && fixed(other, digits) === fixed(share, digits)))
      digits++;
    return `${this.#separated(fixed(share, digits))} %`;
  }

  /** `≥ 90 %`: a target has the decimals it was written with. */
  target(target: number, unit: Unit): string {
    if (unit === 'amount') return this.kroner(this.value(target, unit), unit);
    if (unit !== 'share') return this.#separated(String(target));
    return `${this.#separated(String(Number((target * 100).toFixed(6))))} %`;
  }

  value(value: number | null, unit: Unit, beside?: number): string {
    if (value === null) return none;
    if (unit === 'share') return this.percent(value, beside);
    if (unit === 'amount') return this.count(Math.round(value));
    if (unit === 'rate') return this.#separated(value.toFixed(2));
    const number = Number.isInteger(value) ? this.count(value) : this.#separated(value.toFixed(1));
    if (unit !== 'days') return number;
    return `${number} ${{ da: value === 1 ? 'dag' : 'dage', en: value === 1 ? 'day' : 'days' }[this.language]}`;
  }

  /** `1.250.000 kr.`: for a value that stands by itself; a table has a place for the word. */
  kroner(value: string, unit: Unit): string {
    return unit === 'amount' ? `${value} kr.` : value;
  }

  count(count: Shown): string {
    if (count === null) return hiddenWord[this.language];
    const grouping = this.language === 'da' ? '.' : ',';
    const digits = Math.abs(count) < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, grouping);
    return signed(digits);
  }

  /** A figure's value; in words where it is hidden. */
  figure(one: ShownObservation, beside?: number): string {
    return isHidden(one, 'value') ? this.count(null) : this.value(one.summary.value, one.unit, beside);
  }

  /** One of the numbers beside a figure's value, where it may be hidden. */
  part(value: Shown, unit: Unit, isHidden: boolean): string {
    return isHidden ? this.count(null) : this.value(value, unit);
  }

  /** `32/34`, or `skjult/34`. */
  ratio({ summary: { numerator, denominator } }: ShownObservation): string {
    return numerator === undefined || denominator === undefined ? '' : this.outOf(numerator, denominator);
  }

  /** The same of two numbers, as far as they are shown. */
  outOf(numerator: Shown, denominator: Shown): string {
    if (numerator === null && denominator === null) return this.count(null);
    return `${this.#sum(numerator)}/${this.#sum(denominator)}`;
  }

  /** A sum need not be whole: ages in years, full-time equivalents. */
  #sum(sum: Shown): string {
    return sum === null || Number.isInteger(sum) ? this.count(sum) : this.#separated(sum.toFixed(1));
  }

  /** `80,9–98,4 %`. */
  interval(one: ShownObservation): string {
    const { interval } = one.summary;
    if (isHidden(one, 'interval')) return this.count(null);
    if (interval === undefined || interval === null) return '';
    const [low, high] = interval.map((end) => this.#separated(fixed(end, 1)));
    return `${low}–${high} %`;
  }

  day(day: Day): string {
    return this.language === 'da' ? danishDay(day) : isoDay(day);
  }

  /** A day as a reason carries it: `2016-06-30`. */
  dayNamed(text: string): string {
    const day = parseDay(text);
    return day === undefined ? text : this.day(day);
  }

  /** `2016K2` in Danish, `2016Q2` in English; two days are written out. */
  period({ label, from, to }: Period): string {
    if (label.includes('..')) return `${this.day(from)} – ${this.day(to)}`;
    return this.language === 'da' ? label.replace('Q', 'K') : label.replace('K', 'Q');
  }

  /** A period's label, as a reason carries it. */
  periodLabel(label: string): string {
    const period = parsePeriod(label);
    return period === undefined ? label : this.period(period);
  }

  #separated(number: string): string {
    return signed(this.language === 'da' ? number.replace('.', ',') : number);
  }
}

/** With a minus sign; a hyphen would be torn from its number at the end of a line. What is rounded to 0 has none. */
function signed(number: string): string {
  return number.replace(/^-/, /[1-9]/.test(number) ? '−' : '');
}

function fixed(share: number, digits: number): string {
  return (share * 100).toFixed(digits);
}
