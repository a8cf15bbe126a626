import { isoDay } from '../../../src/calendar/day.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Finding } from '../../../src/model/findings.ts';
import type { ListName } from '../../../src/model/lists.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Row } from '../../../src/model/rows.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { startDayOf } from '../../../src/model/start-day.ts';
import type { EarlierRun } from '../../../src/quality/across-time/earlier-run.ts';
import { whyNotChecked, type Overview, type Rule } from '../../../src/quality/rule.ts';
import { dayNamed } from '../indicators/heads.ts';
import { write, type Tables } from '../indicators/lists.ts';

/** Lists as tables, and what a rule finds in them. */
export interface Example extends Tables {
  /** Otherwise 2016-12-31. */
  readonly asOf?: string;
  readonly settings?: Partial<Settings>;
  /** Start days of a saved run by row id; empty where the row had none, several where rows have one id. */
  readonly earlier?: { readonly [L in ListName]?: Readonly<Record<string, string>> };
  readonly observations?: readonly Observation[];
  /** `services 3 (Slutdato) | services 2 | days=20`: where, which column, the second row, the other arguments. */
  readonly finds: readonly string[];
}

/** By what they show. */
export type Examples = Readonly<Record<string, Example>>;

export function overviewOf(example: Omit<Example, 'finds'>): Overview {
  const { lists, files } = write(example);
  const settings = { ...defaultSettings, ...example.settings };
  const knowledge = knowledgeOf({ lists, files }, dayNamed(example.asOf ?? '2016-12-31'), settings);
  const earlier = example.earlier && earlierRun(example.earlier);
  return { lists, files, knowledge, observations: example.observations ?? [], earlier };
}

/** What the rule finds, in the words of an example. */
export function play(rule: Rule, example: Omit<Example, 'finds'>): string[] {
  const overview = overviewOf(example);
  const reason = whyNotChecked(rule, overview);
  if (reason !== undefined) return [`not checked: ${[reason.code, ...Object.values(reason.args ?? {})].join(' ')}`];
  const short = shortNames(overview.files.map(({ name }) => name));
  return rule.find(overview).map((finding) => inWords(finding, short));
}

function inWords({ at, args = {} }: Finding, short: ReadonlyMap<string, string>): string {
  const { otherFile, otherLine, ...more } = args;
  const nameOf = (file: string): string => short.get(file) ?? file;
  const column = at.column === undefined ? '' : ` (${at.column})`;
  return [
    `${nameOf(at.file)}${at.line === undefined ? '' : ` ${at.line}`}${column}`,
    ...(otherFile === undefined ? [] : [`${nameOf(String(otherFile))} ${otherLine}`]),
    ...Object.entries(more).map(([name, value]) => `${name}=${value}`),
  ].join(' | ');
}

/** `services-2.csv` is `services` where it is the only file of its list, else `services-2`. */
function shortNames(files: readonly string[]): Map<string, string> {
  const listOf = (file: string): string => file.replace(/-\d+\.csv$/, '');
  return new Map(
    files.map((file) => {
      const alone = files.filter((other) => listOf(other) === listOf(file)).length === 1;
      return [file, alone ? listOf(file) : file.replace('.csv', '')];
    }),
  );
}

function earlierRun(saved: NonNullable<Example['earlier']>): EarlierRun {
  const starts = (rows: Readonly<Record<string, string>>): Map<string, string[]> =>
    new Map(Object.entries(rows).map(([id, days]) => [id, days.split(',').map((day) => day.trim())]));
  return {
    starts: Object.fromEntries(Object.entries(saved).map(([list, rows]) => [list, starts(rows)])),
    keyOf: (_, row: Row & { id?: string | undefined }) => row.id,
    startOf: (list, row) => {
      const on = startDayOf(list, row);
      return on === undefined ? '' : isoDay(on);
    },
  };
}
