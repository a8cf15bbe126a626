import { daysBetween, dayOf, isoDay, parseDay, type Day } from '../calendar/day.ts';
import { lastWholeQuarter, parsePeriod, quartersBetween, type Period } from '../calendar/period.ts';
import { UsageError } from '../errors.ts';
import { indicatorById } from '../indicators/index.ts';
import { groupNames, type GroupName } from '../indicators/engine/groups.ts';
import { listNames, listTitles, type ListName } from '../model/lists.ts';
import { nearest } from '../model/nearest.ts';
import type { Clock } from '../model/settings.ts';
import { groupTitles } from '../reports/words/groups.ts';
import type { Flags } from './command.ts';
import { unknownIndicator } from './indicator-choice.ts';

/** The first word for each is the one that is suggested. */
const clocks: Readonly<Record<string, Clock>> = {
  awareness: 'awareness',
  opmaerksom: 'awareness',
  opmærksom: 'awareness',
  start: 'start',
  startdato: 'start',
};

/** What to split by, in Danish or English. */
export function chosenGroup(typed: string | undefined): GroupName | undefined {
  if (typed === undefined) return undefined;
  const titles = groupNames.map((name) => ({ name, words: groupTitles[name] }));
  const known = titles.flatMap(({ name, words }) => [words.da, words.en, name].map((word) => [word, name]));
  return chosen('--by', typed, Object.fromEntries(known) as Record<string, GroupName>, {
    da: titles.map(({ words }) => words.da),
    en: titles.map(({ words }) => words.en),
  });
}

/** The key figures of `--only`; undefined for all. */
export function chosenIndicators(typed: readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (typed === undefined) return undefined;
  const ids = typed.map((one) => one.toLowerCase());
  const unknown = ids.findIndex((id) => indicatorById(id) === undefined);
  if (unknown !== -1) throw unknownIndicator(typed[unknown] ?? '');
  return new Set(ids);
}

export function chosenClock(typed: string | undefined): Clock | undefined {
  return typed === undefined ? undefined : chosen('--clock', typed, clocks);
}

/** The list that comes on standard input, by its Danish or English name. */
export function chosenList(typed: string | undefined, paths: readonly string[]): ListName | undefined {
  if (typed !== undefined) {
    const names = listNames.flatMap((list) => [list, ...Object.values(listTitles[list])].map((name) => [name, list]));
    const list = chosen('--list', typed, Object.fromEntries(names) as Record<string, ListName>);
    if (paths.includes('-')) return list;
    throw new UsageError({
      da: '--list gælder kun den liste, der læses fra standard input; skriv - blandt stierne, eller udelad --list',
      en: '--list is only for the list that is read from standard input; write - among the paths, or leave --list out',
    });
  }
  if (!paths.includes('-')) return undefined;
  throw new UsageError({
    da: '- læser en liste fra standard input; sig hvilken, fx --list underretninger',
    en: '- reads a list from standard input; say which, such as --list notifications',
  });
}

/**
 * The value that a typed word stands for. Throws a UsageError with the nearest word and the ones to choose among:
 * `shown`, else the first for each value.
 */
export function chosen<T>(
  flag: string,
  typed: string,
  known: Readonly<Record<string, T>>,
  shown: { readonly da: readonly string[]; readonly en: readonly string[] } = { da: firsts(known), en: firsts(known) },
): T {
  const key = typed.toLowerCase();
  const value = Object.hasOwn(known, key) ? known[key] : undefined;
  if (value !== undefined) return value;
  const near = nearest(typed, Object.keys(known));
  const meant = near === undefined ? { da: ';', en: ';' } : { da: '; mente du {near}?', en: '; did you mean {near}?' };
  throw new UsageError(
    {
      da: `{flag} {typed} findes ikke${meant.da} Vælg mellem ${shown.da.join(', ')}`.replace('; V', '; v'),
      en: `there is no {flag} {typed}${meant.en} Choose among ${shown.en.join(', ')}`.replace('; C', '; c'),
    },
    { flag, typed, near: near ?? '' },
  );
}

function firsts(known: Readonly<Record<string, unknown>>): string[] {
  const words = Object.keys(known);
  return words.filter((word, at) => words.findIndex((other) => known[other] === known[word]) === at);
}

/** A later as-of day is a slip of the pen. */
const latestAsOf = dayOf(2100, 12, 31) ?? Infinity;

export function asOfDay(typed: string | undefined): Day | undefined {
  const day = dayTyped('--as-of', typed);
  if (day === undefined || day <= latestAsOf) return day;
  const words = { da: '--as-of {day} ligger for langt fremme', en: '--as-of {day} lies too far ahead' };
  throw new UsageError(words, { day: isoDay(day) });
}

/** The as-of day that was asked for, and where. */
export interface AsOfAsked {
  readonly day: Day;
  readonly from: 'option' | 'settings-file';
}

export function asOfAsked({ asOf, asOfFrom = 'option' }: Flags): AsOfAsked | undefined {
  const day = asOfDay(asOf);
  return day === undefined ? undefined : { day, from: asOfFrom };
}

/** Reads `2016-12-31` and, as Danes write it, `31-12-2016`. */
export function dayTyped(flag: string, typed: string | undefined): Day | undefined {
  if (typed === undefined) return undefined;
  const parts = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/.exec(typed);
  const day = parts === null ? parseDay(typed) : dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  if (day !== undefined) return day;
  throw new UsageError(
    {
      da: '{flag} {typed} er ingen dag i kalenderen; skriv den som 2016-12-31',
      en: '{flag} {typed} is no day of the calendar; write it as 2016-12-31',
    },
    { flag, typed },
  );
}

/** The periods to report on, once the as-of day is known. Throws a UsageError before that for what can't be read. */
export function chosenPeriods({ period, from, to }: Flags): (asOf: Day) => Period[] {
  if (period !== undefined) {
    if (from !== undefined || to !== undefined) {
      throw new UsageError({
        da: '--period kan ikke bruges sammen med --from og --to',
        en: '--period cannot be used together with --from and --to',
      });
    }
    const one = readPeriod('--period', period);
    return () => [one];
  }
  if (from === undefined) {
    if (to !== undefined) throw new UsageError({ da: '--to kræver --from', en: '--to needs --from' });
    return (asOf) => [lastWholeQuarter(asOf)];
  }
  const first = readPeriod('--from', from);
  const last = to === undefined ? undefined : readPeriod('--to', to);
  if (last !== undefined && last.to < first.from) throw backwards(from, to ?? '');
  return (asOf) => {
    const end = last ?? lastWholeQuarter(asOf);
    if (end.to < first.from) throw backwards(from, end.label);
    if (daysBetween(first.from, end.to) > mostDays) throw tooMany(from, end.label);
    return quartersBetween(first.from, end.to);
  };
}

function readPeriod(flag: string, typed: string): Period {
  const period = parsePeriod(typed);
  if (period !== undefined) return period;
  const near = quarterMeant(typed);
  throw new UsageError(
    {
      da: `{flag} {typed} er ingen periode; ${near === undefined ? 'skriv 2016K2, 2016, 2016-05 eller 2016-04-01..2016-06-30' : 'mente du {near}?'}`,
      en: `{flag} {typed} is no period; ${near === undefined ? 'write 2016Q2, 2016, 2016-05 or 2016-04-01..2016-06-30' : 'did you mean {near}?'}`,
    },
    { flag, typed, near: near ?? '' },
  );
}

/** The quarter that some other way of writing it seems to mean: `2. kvartal 2016`, `Q2-2016`, `2016 k2`, `16K2`. */
function quarterMeant(typed: string): string | undefined {
  const yearFirst = /^\D*(?:20)?(\d{2})\D{1,3}([1-4])\D*$/.exec(typed);
  const quarterFirst = /^\D{0,2}([1-4])\D+(?:20)?(\d{2})$/.exec(typed);
  const [year, quarter] = yearFirst === null ? [quarterFirst?.[2], quarterFirst?.[1]] : [yearFirst[1], yearFirst[2]];
  return year === undefined || quarter === undefined ? undefined : `20${year}K${quarter}`;
}

/** A hundred years of quarters: more is a slip of the pen. */
const mostDays = 36_525;

function tooMany(from: string, to: string): UsageError {
  const words = {
    da: 'fra {from} til {to} er mere end hundrede år; ret --from eller --to',
    en: 'from {from} to {to} is more than a hundred years; correct --from or --to',
  };
  return new UsageError(words, { from, to });
}

function backwards(from: string, to: string): UsageError {
  return new UsageError({ da: '--from {from} ligger efter {to}', en: '--from {from} lies after {to}' }, { from, to });
}

/** How many municipalities at a time; undefined for as many as it is worth while. */
export function chosenThreads(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const threads = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (threads >= 1 && threads <= 256) return threads;
  throw new UsageError(
    {
      da: '--threads skal være et helt tal fra 1 til 256, ikke {typed}',
      en: '--threads must be a whole number from 1 to 256, not {typed}',
    },
    { typed },
  );
}
