import * as v from 'valibot';
import type { Day } from '../calendar/day.ts';
import { fold } from '../model/fold.ts';
import { listTitles, type ListName } from '../model/lists.ts';
import { nearest } from '../model/nearest.ts';
import type { ActivityKind, Settings } from '../model/settings.ts';
import type { Arguments, Words } from '../model/words.ts';
import { fields, must } from '../yaml/fields.ts';
import { readYamlFile, type YamlFile } from '../yaml/file.ts';
import { knownHeadings } from './headings/match.ts';
import { dateForms, type DateForm } from './kinds/date-form.ts';
import type { Kind } from './kinds/kind.ts';
import type { ListMapping, Mapping } from './mapping.ts';
import type { Table } from './table.ts';
import { allTables } from './tables/index.ts';

/** What a mapping file holds: how to read the columns, and settings to be put before the program's own. */
export interface MappingFile {
  readonly mapping: Mapping;
  readonly settings: Partial<Pick<Settings, 'activityRules' | 'notMeasures'>>;
}

const activityKinds = [
  'network-meeting',
  'sparring',
  'follow-up',
  'child-talk',
  'network-mapping',
  'supervision-visit',
  'care-plan',
  'family-training-session',
] as const satisfies readonly ActivityKind[];

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, must('text')));

const listSchema = fields({
  headings: v.exactOptional(v.record(filled, filled)),
  dates: v.exactOptional(v.record(filled, filled)),
  codes: v.exactOptional(v.record(filled, v.record(filled, filled))),
});

const schema = fields({
  lists: v.exactOptional(v.record(filled, v.nullable(listSchema))),
  activityRules: v.exactOptional(
    v.array(
      fields({
        kind: v.picklist(activityKinds),
        words: v.array(filled),
        not: v.exactOptional(v.array(filled)),
      }),
    ),
  ),
  notMeasures: v.exactOptional(v.array(filled)),
});

type ListEntry = v.InferOutput<typeof listSchema>;

/** Reads the text of a mapping file. Throws a UsageError with file, line, column, what was found and what was expected. */
export function readMapping(text: string, name: string): MappingFile {
  const file = readYamlFile(text, name, schema, 'text');
  const lists: [ListName, ListMapping][] = [];
  for (const [title, entry] of Object.entries(file.value.lists ?? {})) {
    const table = tableNamed(title, file);
    if (entry !== null) lists.push([table.list, new ListReader(table, ['lists', title], file).read(entry)]);
  }
  const { activityRules, notMeasures } = file.value;
  return {
    mapping: { lists: Object.fromEntries(lists) },
    settings: { ...(activityRules && { activityRules }), ...(notMeasures && { notMeasures }) },
  };
}

function tableNamed(title: string, file: YamlFile<unknown>): Table {
  const table = allTables.find(({ list }) => [list, listTitles[list].da, listTitles[list].en].some(sameAs(title)));
  if (table !== undefined) return table;
  const names = allTables.flatMap(({ list }) => [listTitles[list].da, list]);
  throw unknown(file, ['lists', title], { da: 'ukendt liste', en: 'unknown list' }, title, names);
}

/** Reads what is said about one list, and complains at the place where something is not known. */
class ListReader {
  readonly #table: Table;
  readonly #path: readonly string[];
  readonly #file: YamlFile<unknown>;

  constructor(table: Table, path: readonly string[], file: YamlFile<unknown>) {
    this.#table = table;
    this.#path = path;
    this.#file = file;
  }

  read({ headings = {}, dates = {}, codes = {} }: ListEntry): ListMapping {
    return {
      headings: new Map(
        Object.entries(headings).map(([heading, column]) => [fold(heading), this.#target(heading, column)]),
      ),
      dateForms: new Map(Object.entries(dates).map(([column, form]) => this.#dateForm(column, form))),
      codes: new Map(Object.entries(codes).map(([column, words]) => this.#codes(column, words))),
    };
  }

  /** `-` says that a column is known and not wanted. */
  #target(heading: string, column: string): string | undefined {
    return column === '-' ? undefined : this.#field(column, ['headings', heading]);
  }

  #dateForm(column: string, form: string): [string, DateForm] {
    const path = ['dates', column];
    const field = this.#field(column, path);
    const kind = this.#table.columns[field]?.kind.name ?? '';
    if (!['day', 'moment', 'birthday'].includes(kind)) {
      throw this.#complaint(
        path,
        { da: '{heading} er ikke en datokolonne', en: '{heading} is no column of dates' },
        { heading: column },
      );
    }
    const known = dateForms.find((one) => one === form);
    if (known === undefined) {
      throw unknown(
        this.#file,
        [...this.#path, ...path],
        { da: 'ukendt datoform', en: 'unknown date form' },
        form,
        dateForms,
      );
    }
    return [field, known];
  }

  #codes(column: string, words: Readonly<Record<string, string>>): [string, Map<string, string>] {
    const path = ['codes', column];
    const field = this.#field(column, path);
    const kind = this.#table.columns[field]?.kind;
    if (kind === undefined || (kind.words === undefined && kind.name !== 'text')) {
      throw this.#complaint(
        path,
        { da: '{heading} har ingen koder', en: '{heading} has no codes' },
        { heading: column },
      );
    }
    for (const [code, word] of Object.entries(words)) {
      if (isUnderstood(kind, word)) continue;
      const what = { da: 'ukendt ord', en: 'unknown word' };
      throw unknown(this.#file, [...this.#path, ...path, code], what, word, kind.words ?? []);
    }
    return [field, new Map(Object.entries(words).map(([code, word]) => [fold(code), word]))];
  }

  #field(column: string, path: readonly string[]): string {
    const field =
      this.#table.columns[column] === undefined ? knownHeadings(this.#table).get(fold(column))?.field : column;
    if (field !== undefined) return field;
    const headings = Object.values(this.#table.columns).map(({ heading }) => heading);
    const what = { da: 'ukendt kolonne', en: 'unknown column' };
    throw unknown(this.#file, [...this.#path, ...path], what, column, headings);
  }

  #complaint(path: readonly string[], words: Words, args: Arguments): Error {
    return this.#file.complaint([...this.#path, ...path], words, args);
  }
}

function isUnderstood(kind: Kind<unknown>, word: string): boolean {
  const around = { latestOn: 0 as Day, dateForm: undefined, codes: undefined, people: new Map() };
  const { troubles, notices } = kind.decode(['', word], around);
  return troubles === undefined && notices === undefined;
}

function sameAs(word: string): (other: string) => boolean {
  const folded = fold(word);
  return (other) => fold(other) === folded;
}

function unknown(
  file: YamlFile<unknown>,
  path: readonly string[],
  what: Words,
  found: string,
  known: readonly string[],
): Error {
  const near = nearest(found, known);
  const expected = near === undefined ? known.join(', ') : near;
  return file.complaint(
    path,
    {
      da: `${what.da} »{found}«; ${near === undefined ? 'kendte: {expected}' : 'mente du {expected}?'}`,
      en: `${what.en} "{found}"; ${near === undefined ? 'known: {expected}' : 'did you mean {expected}?'}`,
    },
    { found, expected },
  );
}
