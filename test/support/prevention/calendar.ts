import { day, type Day } from '../municipality/days.ts';

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The first and the last day of `2017K3`, `2017` or two days. */
export function spanOf(period: string): Span {
  const [year = '', quarter] = period.split('K');
  if (period.includes('..')) {
    const [from = '', to = ''] = period.split('..');
    return { from: day(from), to: day(to) };
  }
  if (quarter === undefined) return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
  const ends: Readonly<Record<string, readonly [string, string]>> = {
    '1': ['01-01', '03-31'],
    '2': ['04-01', '06-30'],
    '3': ['07-01', '09-30'],
    '4': ['10-01', '12-31'],
  };
  const [from = '', to = ''] = ends[quarter] ?? [];
  return { from: day(`${year}-${from}`), to: day(`${year}-${to}`) };
}

export function within(period: string, on: Day | undefined): boolean {
  const { from, to } = spanOf(period);
  return on !== undefined && on >= from && on <= to;
}

export function quartersOf(...years: readonly number[]): string[] {
  return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`));
}

/** Every day from one to another, one by one. */
export function* daysFrom({ from, to }: Span): Generator<Day> {
  for (let on = from; on <= to; on++) yield on;
}
