import { isMap, isScalar, isSeq, stringify, type YAMLMap } from 'yaml';
import { isoDay, type Day } from '../calendar/day.ts';
import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { holdsCpr } from '../model/person-number.ts';
import { readPlan } from './load.ts';
import { aboutPerson } from './persons.ts';
import type { Plan } from './plan.ts';
import { suggesting } from '../yaml/complaints.ts';
import { pairOf, parseYaml } from '../yaml/document.ts';
import { applied, setField, type Edit } from '../yaml/edit.ts';

/** What is known of a deliverable. */
export interface Done {
  readonly milestone: string;
  readonly on: Day;
  /** Without one, the note that stands there stays. */
  readonly note?: string | undefined;
}

/**
 * The text of a plan file with a deliverable recorded as done; every other character stays as it was.
 * Throws a UsageErrors for a file with mistakes, and a UsageError when there is no such deliverable.
 */
export function recordDone(text: string, name: string, { milestone, on, note }: Done): string {
  if (note !== undefined && holdsCpr(note))
    throw new UsageError({ da: `--note: ${aboutPerson.da}`, en: `--note: ${aboutPerson.en}` });
  const at = placeOf(readPlan(text, name), milestone);
  const fields = [{ key: 'done', value: isoDay(on) }, ...(note === undefined ? [] : [{ key: 'note', value: note }])];
  const { document } = parseYaml(text);
  const map = milestoneMap(document.contents, at);
  const edits = map === undefined ? [] : fields.flatMap((field) => edit(text, map, field) ?? []);
  const edited = applied(text, edits);
  const wanted = withFields(document.toJS(), at, fields);
  if (edits.length === fields.length && isSame(contentOf(edited), wanted)) return edited;
  // An unusual way of writing: the file is laid out anew, its comments and its order kept.
  for (const { key, value } of fields) document.setIn(['milestones', at, key], value);
  return document.toString({ lineWidth: 0 });
}

interface Field {
  readonly key: string;
  readonly value: string;
}

function edit(text: string, map: YAMLMap, { key, value }: Field): Edit | undefined {
  const written = stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();
  // Inside { } a comma or a bracket ends a text that is not quoted.
  return setField(text, map, key, map.flow === true && /[,[\]{}]/.test(written) ? JSON.stringify(value) : written);
}

/** Where the deliverable stands among the milestones. */
function placeOf({ milestones }: Plan, id: string): number {
  const at = milestones.findIndex((one) => one.id === id);
  const found = milestones[at];
  if (found?.kind === 'deliverable') return at;
  if (found !== undefined) {
    const words = {
      da: 'milepælen {id} måles på et nøgletal; kun en leverance (kind: deliverable) kan registreres som gennemført',
      en: 'the milestone {id} is measured by a key figure; only a deliverable (kind: deliverable) can be recorded as done',
    };
    throw new UsageError(words, { id });
  }
  const known = milestones.flatMap((one) => (one.kind === 'deliverable' ? one.id : []));
  const near = nearest(id, known);
  const words =
    known.length === 0 || near !== undefined
      ? { da: 'planen har ingen leverance {id}', en: 'the plan has no deliverable {id}' }
      : {
          da: 'planen har ingen leverance {id}; den har {known}',
          en: 'the plan has no deliverable {id}; it has {known}',
        };
  throw new UsageError(suggesting(words, near), { id, near: near ?? '', known: known.join(', ') });
}

function milestoneMap(contents: unknown, at: number): YAMLMap | undefined {
  const milestones = pairOf(contents, 'milestones')?.value;
  const item = isSeq(milestones) ? milestones.items[at] : undefined;
  return isMap(item) && item.items.every(({ key }) => isScalar(key)) ? item : undefined;
}

function withFields(content: unknown, at: number, fields: readonly Field[]): unknown {
  const plan = content as { readonly milestones: readonly object[] };
  const added = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  return {
    ...plan,
    milestones: plan.milestones.map((one, place) => (place === at ? Object.assign({}, one, added) : one)),
  };
}

function contentOf(text: string): unknown {
  const { document } = parseYaml(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** Whether two contents are the same, in whatever order their fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  const [one, other] = [a, b] as Record<string, unknown>[];
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(one?.[key], other?.[key]));
}
