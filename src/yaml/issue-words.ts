import type * as v from 'valibot';
import { nearest } from '../model/nearest.ts';
import type { Words } from '../model/words.ts';
import { suggesting } from './complaints.ts';
import type { Misfit } from './document.ts';
import { expectations, types, type Expectation } from './expectations.ts';

type Issue = v.BaseIssue<unknown>;

type Path = readonly (string | number)[];

const shortestMeant = 3;
const longestShown = 40;
const mostListed = 12;

/** What the schema found, said so that its writer can mend it: what stands there, what was expected, the nearest word. */
export function sayIssue(issue: Issue, prefix: Path = []): Misfit[] {
  const path = [...prefix, ...(issue.path?.map(({ key }) => key as string | number) ?? [])];
  const inner = telling(issue);
  if (inner.length > 0) return inner.flatMap((one) => sayIssue(one, path));
  // A list is an object to the schema, whose every item would be an unknown field.
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && last?.type !== 'array' && Array.isArray(last?.input))
    return [listForFields(path.slice(0, -1))];
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return [unknownField(issue, path, key)];
  if (issue.received === 'undefined') return [missingField(issue, path, key)];
  const near = nearOf(issue);
  const where = key === '' || typeof path.at(-1) === 'number' ? '' : '{key}: ';
  const words = suggesting(foundAndExpected(issue, where, near), near);
  return [{ words, args: { key, found: foundText(issue.input), near: near ?? '' }, of: 'value', path }];
}

/** Where one of several shapes was meant: the complaints of the shape that came furthest, else of the one of the right type. */
function telling({ issues }: Issue): readonly Issue[] {
  if (issues === undefined) return [];
  const reach = Math.max(0, ...issues.map(lengthOfPath));
  if (reach > 0) return issues.filter((one) => lengthOfPath(one) === reach);
  return issues.filter(({ kind }) => kind === 'validation');
}

function lengthOfPath({ path }: Issue): number {
  return path?.length ?? 0;
}

/** In two or three characters every word is near. */
function nearOf(issue: Issue): string | undefined {
  const { input } = issue;
  return typeof input === 'string' && input.length >= shortestMeant ? nearest(input, listed(issue)) : undefined;
}

function foundAndExpected(issue: Issue, where: string, near: string | undefined): Words {
  // Where the nearest of many words is known, the others are no help.
  if (near !== undefined && listed(issue).length > mostListed) {
    return { da: `${where}{found} kendes ikke`, en: `${where}{found} is not known` };
  }
  const expected = expectedOf(issue);
  // What is wrong with several things together can't be shown as one.
  if (isExpectation(issue.message) && typeof issue.input === 'object' && issue.input !== null) {
    return { da: `${where}ventede ${expected.da}`, en: `${where}expected ${expected.en}` };
  }
  const found = foundWords(issue);
  return {
    da: `${where}fandt ${found.da}, ventede ${expected.da}`,
    en: `${where}found ${found.en}, expected ${expected.en}`,
  };
}

/** To a schema an empty list is fields of which none is wrong. */
export function listForFields(path: Path): Misfit {
  const { da, en } = types['Object'] ?? { da: '', en: '' };
  const words = { da: `fandt en liste, ventede ${da}`, en: `found a list, expected ${en}` };
  return { words, args: {}, of: 'value', path };
}

function unknownField(issue: Issue, path: Path, key: string): Misfit {
  const known = issue.message.split(' ');
  const near = nearest(key, known);
  const words =
    near === undefined
      ? { da: 'ukendt felt {key}; ventede et af {known}', en: 'unknown field {key}; expected one of {known}' }
      : { da: 'ukendt felt {key}', en: 'unknown field {key}' };
  return { words: suggesting(words, near), args: { key, near: near ?? '', known: known.join(', ') }, of: 'key', path };
}

function missingField(issue: Issue, path: Path, key: string): Misfit {
  const expected = listed(issue).length > 1 ? expectedOf(issue) : undefined;
  const words = {
    da: `feltet {key} mangler${expected === undefined ? '' : `; ventede ${expected.da}`}`,
    en: `the field {key} is missing${expected === undefined ? '' : `; expected ${expected.en}`}`,
  };
  return { words, args: { key }, of: 'key', path };
}

function expectedOf(issue: Issue): Words {
  if (isExpectation(issue.message)) return expectations[issue.message];
  const all = listed(issue);
  const shown = all.slice(0, mostListed).map((one) => types[one] ?? { da: one, en: one });
  const isCut = all.length > mostListed;
  return {
    da: orList(
      shown.map(({ da }) => da),
      'eller',
      isCut,
    ),
    en: orList(
      shown.map(({ en }) => en),
      'or',
      isCut,
    ),
  };
}

function orList(all: readonly string[], or: string, isCut: boolean): string {
  if (isCut) return `${all.join(', ')} …`;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} ${or} ${all.at(-1)}` : (all[0] ?? '');
}

function isExpectation(message: string): message is Expectation {
  return Object.hasOwn(expectations, message);
}

/** The words or types that the schema itself lists: `("a" | "b")`. */
function listed({ expected }: Issue): string[] {
  if (expected === null || expected === 'never') return [];
  return expected
    .replace(/^\((.*)\)$/s, '$1')
    .split(' | ')
    .map((one) => one.replace(/^"(.*)"$/s, '$1'));
}

/** What stands there; where fields should, anything may have slipped in, and is not repeated. */
function foundWords({ input, expected }: Issue): Words {
  if (input === null || input === '') return { da: 'intet', en: 'nothing' };
  if (Array.isArray(input)) return { da: 'en liste', en: 'a list' };
  if (typeof input === 'object') return { da: 'felter', en: 'fields' };
  return expected === 'Object' ? { da: 'en værdi', en: 'a value' } : { da: '{found}', en: '{found}' };
}

function foundText(input: unknown): string {
  if (typeof input === 'object') return '';
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
