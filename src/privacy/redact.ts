import type { Account, Observation, Reason, Summary } from '../model/observation.ts';
import { casesOf } from './numbers/quantities.ts';
import {
  hiddenMark,
  type HiddenPart,
  type Shown,
  type ShownAccount,
  type ShownCount,
  type ShownObservation,
  type ShownSummary,
} from './shown.ts';

/** Whether the number for a role of one observation is hidden. */
export interface IsHidden {
  (role: string): boolean;
}

export interface Cuts {
  readonly number: IsHidden;
  /** Even whether the figure can be relied on. */
  readonly status: boolean;
  /** The rows of its list. */
  readonly rows: boolean;
}

/** Takes an observation's hidden numbers out, and with them what follows from them: a share falls with its numbers. */
export function redact(one: Observation, cuts: Cuts): ShownObservation {
  const hidesStatus = cuts.status;
  const cut: IsHidden = hidesStatus ? () => true : cuts.number;
  const { status, reason, summary, pending, excluded, notes, account, mergeable: _mergeable, ...frame } = one;
  const hidden = [...hiddenParts(one, cut), ...(hidesStatus ? (['status'] as const) : [])];
  return {
    ...frame,
    status: hidesStatus ? 'hidden' : status,
    ...(reason && !hidesStatus && { reason: plainReason(reason) }),
    summary: shownSummary(summary, cut, hidden),
    pending: cut('pending') ? null : pending,
    excluded: listed(excluded, 'excluded', cut),
    notes: notes.filter(({ code, args }) => typeof args?.['count'] !== 'number' || !cut(`note:${code}`)),
    account: account && shownAccount(one, account, cut, cuts.rows),
    ...(hidden.length > 0 && { hidden }),
  };
}

/** The share of cases that lack something gives their number away; the words stay. */
export function plainReason(reason: Reason): Reason {
  return reason.args?.['share'] === undefined ? reason : { ...reason, args: { ...reason.args, share: hiddenMark } };
}

function hiddenParts({ unit, status, summary }: Observation, isHidden: IsHidden): HiddenPart[] {
  if (status === 'not-evaluated') return [];
  const [cases, top] = [isHidden('cases'), isHidden('met') || isHidden('sum')];
  const figure = cases || top;
  const parts: (HiddenPart | false)[] = [
    figure && 'value',
    figure && summary.interval !== undefined && 'interval',
    top && summary.numerator !== undefined && 'numerator',
    cases && summary.denominator !== undefined && 'denominator',
    isHidden('children') && summary.children !== undefined && 'children',
    hidesAlso(summary, isHidden, figure) && 'also',
  ];
  // A sum of kroner has no cases to be divided by.
  const own = unit === 'amount' && !top ? parts.filter((part) => part !== 'value') : parts;
  return own.filter((part) => part !== false);
}

function hidesAlso({ also }: Summary, isHidden: IsHidden, figure: boolean): boolean {
  return also !== undefined && (figure || Object.keys(also).some((key) => isHidden(`also:${key}`)));
}

function shownSummary(summary: Summary, isHidden: IsHidden, hidden: readonly HiddenPart[]): ShownSummary {
  const { value, numerator, denominator, interval, bands, children, also } = summary;
  const keep = <T>(part: HiddenPart, is: T): T | null => (hidden.includes(part) ? null : is);
  return {
    value: keep('value', value),
    ...(numerator !== undefined && { numerator: keep('numerator', numerator) }),
    ...(denominator !== undefined && { denominator: keep('denominator', denominator) }),
    ...(interval !== undefined && { interval: keep('interval', interval) }),
    ...(bands && { bands: bands.map((band) => shownBand(band, isHidden)) }),
    ...(children !== undefined && { children: keep('children', children) }),
    ...(also && { also: hidden.includes('also') ? shownAlso(also, isHidden, hidden) : also }),
  };
}

/** With the cases hidden, each number and its share together would give them away. An amount is told without its cases. */
function shownBand({ band, count, share, amount }: NonNullable<Summary['bands']>[number], isHidden: IsHidden) {
  const isAmount = amount !== undefined;
  const [own, total] = isAmount ? [`band-sum:${band}`, 'sum'] : [`band:${band}`, 'cases'];
  return {
    band,
    count: isAmount || isHidden(`band:${band}`) ? null : count,
    share: isHidden(own) || isHidden(total) ? null : share,
    ...(isAmount && { amount: isHidden(own) ? null : amount }),
  };
}

function shownAlso(
  also: NonNullable<Summary['also']>,
  isHidden: IsHidden,
  hidden: readonly HiddenPart[],
): Record<string, Shown> {
  const all = hidden.includes('value');
  return Object.fromEntries(
    Object.entries(also).map(([key, value]) => [key, all || isHidden(`also:${key}`) ? null : value]),
  );
}

/** A reason whose number is hidden is not listed: that it is there at all would tell that it is not 0. */
export function listed(
  counts: readonly { reason: string; count: number }[],
  name: string,
  isHidden: IsHidden,
): ShownCount[] {
  return counts.filter(({ reason }) => !isHidden(`${name}:${reason}`));
}

/**
 * The account repeats what the figure says, as far as that is shown and cases are rows. The rows outside the period are
 * what is left of the list, and stand only where nothing else is missing.
 */
function shownAccount(one: Observation, account: Account, isHidden: IsHidden, hidesRows: boolean): ShownAccount {
  const repeat = (role: string, told: number, count: number): Shown =>
    isHidden(role) || told !== count ? null : count;
  const counted = repeat('cases', casesOf(one), account.counted);
  const pending = repeat('pending', one.pending, account.pending);
  const excluded = account.excluded.filter(({ reason, count }) =>
    one.excluded.some((other) => other.reason === reason && other.count === count && !isHidden(`excluded:${reason}`)),
  );
  const isWhole = counted !== null && pending !== null && !hidesRows && excluded.length === account.excluded.length;
  return {
    list: account.list,
    rows: hidesRows ? null : account.rows,
    counted,
    pending,
    outsidePeriod: isWhole ? account.outsidePeriod : null,
    excluded,
  };
}
