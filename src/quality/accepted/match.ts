import type { Day } from '../../calendar/day.ts';
import type { Finding, Place } from '../../model/findings.ts';
import type { Accepted } from './accepted.ts';

/** What is left of the findings once the accepted ones are set aside. */
export interface Weighed {
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Findings that were accepted until a day that has passed; they are among the open ones. */
  readonly expired: readonly Finding[];
  /** Entries that fit no finding: mended, or written wrong. */
  readonly unused: readonly Accepted[];
}

/** The ids and case numbers of the row that a finding points to. */
export interface KeysAt {
  (at: Place): readonly string[];
}

/** Sorts findings by whether an entry accepts them on a day. Each is looked up; none is compared with all the others. */
export function weigh(
  findings: readonly Finding[],
  entries: readonly Accepted[],
  { asOf, keysAt }: { asOf: Day; keysAt: KeysAt },
): Weighed {
  const byTarget = new Map<string, Accepted[]>();
  for (const entry of entries) {
    const target = entry.place === undefined ? keyTarget(entry.code, entry.key ?? '') : `${entry.code}|${entry.place}`;
    byTarget.set(target, [...(byTarget.get(target) ?? []), entry]);
  }
  const used = new Set<Accepted>();
  const sorted = { open: [] as Finding[], accepted: [] as Finding[], expired: [] as Finding[] };
  for (const finding of findings) {
    const fitting = targetsOf(finding, keysAt).flatMap((target) => byTarget.get(target) ?? []);
    for (const entry of fitting) used.add(entry);
    if (fitting.some(({ until }) => until >= asOf)) sorted.accepted.push(finding);
    else sorted.open.push(finding);
    if (fitting.length > 0 && fitting.every(({ until }) => until < asOf)) sorted.expired.push(finding);
  }
  return { ...sorted, unused: entries.filter((entry) => !used.has(entry)) };
}

function targetsOf({ code, at }: Finding, keysAt: KeysAt): string[] {
  const place = at.line === undefined ? at.file : `${at.file}:${at.line}`;
  return [`${code}|${place}`, ...keysAt(at).map((key) => keyTarget(code, key))];
}

/** A key is no place, even where the two are written alike. */
function keyTarget(code: string, key: string): string {
  return `${code}|key|${key}`;
}
