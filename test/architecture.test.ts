import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it, test } from 'vitest';

/** What may be imported from where, by room: a folder of src, or a file that stands in src itself. */
interface Room {
  readonly imports: readonly string[];
  /** Rooms whose types it may name, and nothing more. */
  readonly types?: readonly string[];
}

const core = ['calendar', 'model'];

const rooms: Readonly<Record<string, Room>> = {
  calendar: { imports: [] },
  model: { imports: ['calendar'] },
  'errors.ts': { imports: ['model'] },
  yaml: { imports: ['model', 'errors.ts'] },
  ingest: { imports: [...core, 'errors.ts', 'yaml'] },
  quality: { imports: [...core, 'yaml'] },
  knowledge: { imports: core },
  indicators: { imports: core },
  plans: { imports: [...core, 'indicators', 'errors.ts', 'yaml'] },
  'analyze.ts': { imports: [...core, 'ingest', 'quality', 'knowledge', 'indicators', 'inquiry', 'plans'] },
  privacy: { imports: [...core, 'indicators', 'errors.ts'], types: ['analyze.ts', 'inquiry', 'plans'] },
  // The questions that follow a figure.
  inquiry: { imports: [...core, 'indicators'] },
  // Titles come from indicators, the wording of findings from quality; privacy says what is hidden.
  reports: {
    imports: [...core, 'indicators', 'quality', 'inquiry', 'privacy'],
    types: ['analyze.ts', 'plans', 'ingest', 'compare', 'runs'],
  },
  // Adds up figures of runs that shared no row.
  merge: { imports: [...core, 'indicators'], types: ['runs'] },
  // Reads what reports wrote.
  runs: { imports: core },
  // What differs between two runs, and why.
  compare: { imports: [...core, 'indicators', 'privacy', 'runs'] },
  parallel: { imports: [] },
  commands: {
    imports: [
      ...core,
      'errors.ts',
      'ingest',
      'quality',
      'indicators',
      'plans',
      'analyze.ts',
      'privacy',
      'inquiry',
      'merge',
      'runs',
      'compare',
      'parallel',
      'reports',
    ],
  },
  // What goes to the terminal is made printable, an error's words too.
  'main.ts': { imports: ['commands', 'errors.ts', 'model', 'reports'] },
};

/** The only doors to each package, as the beginnings of paths in src. */
const doors: Readonly<Record<string, readonly string[]>> = {
  dayjs: ['calendar/'],
  'csv-parse': ['ingest/'],
  papaparse: ['ingest/', 'reports/'],
  'cli-table3': ['reports/'],
  chalk: ['reports/'],
  echarts: ['reports/html/'],
  'write-excel-file': ['reports/xlsx/'],
  commander: ['commands/', 'main.ts'],
  valibot: ['runs/', 'plans/', 'ingest/', 'quality/accepted/', 'yaml/'],
  yaml: ['plans/', 'ingest/', 'yaml/'],
  'node:fs': ['ingest/', 'plans/load', 'commands/', 'main.ts'],
  'node:os': ['commands/country/'],
  'node:worker_threads': ['parallel/'],
  'node:path': ['ingest/', 'commands/', 'main.ts'],
  'node:crypto': ['ingest/', 'privacy/', 'commands/', 'reports/definition.ts'],
  'node:buffer': ['ingest/'],
  'node:url': ['commands/'],
  'node:util': ['ingest/', 'commands/', 'main.ts'],
};

const longest = 250;

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function importsIn(text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?([^'"`;]*?\bfrom\s+)?'([^']+)'/gm);
  const named = [...statements].map(([, type, names = '', from = '']) => ({
    from,
    isType: type !== undefined || /^\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}/.test(names),
  }));
  const lazy = [...text.matchAll(/\b(?:import|getBuiltinModule)\(\s*'([^']+)'\s*\)/g)].map(([, from = '']) => ({
    from,
    isType: false,
  }));
  return [...named, ...lazy];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** Every way in which files, by their path in src, go against the rules. */
function violations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const room = rooms[roomOf(path)];
    if (room === undefined) return [`${path}: no such room`];
    const imports = importsIn(text).flatMap((one) => complaint(path, room, one) ?? []);
    return imports.concat(isLong(text) ? `${path}: too long` : [], reach(path, text));
  });
}

function isLong(text: string): boolean {
  return text.trimEnd().split('\n').length > longest;
}

function complaint(path: string, room: Room, { from, isType }: Import): string | undefined {
  if (!from.startsWith('.')) return packageComplaint(path, from);
  const target = posix.join(posix.dirname(path), from);
  if (target === '../package.json') return undefined;
  const to = roomOf(target);
  if (to === roomOf(path))
    return isSibling(path, target) ? `${path}: one indicator imports another, ${from}` : undefined;
  if (room.imports.includes(to) || (isType && room.types?.includes(to) === true)) return undefined;
  return `${path}: ${from}`;
}

function packageComplaint(path: string, from: string): string | undefined {
  const name = from.split('/')[0] ?? from;
  return doors[name]?.some((door) => path.startsWith(door)) === true ? undefined : `${path}: ${from}`;
}

/** Indicators share what stands in engine and terms, and know nothing of each other. */
function isSibling(path: string, target: string): boolean {
  const isIndicator = (file: string): boolean => /^indicators\/[^/]+$/.test(file) && !file.endsWith('/index.ts');
  return isIndicator(path) && isIndicator(target);
}

/** Only main and the commands know the process and what time it is. */
function reach(path: string, text: string): string[] {
  const reached = [/\bprocess\.exit\(/, /\bconsole\./];
  const isOutside = path === 'main.ts' || path.startsWith('commands/');
  if (!isOutside) reached.push(/\bnew Date\(\)/, /\bDate\.now\(/, /\bprocess\.(?:argv|env|stdout|stderr|stdin)\b/);
  return reached.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern.source}`);
}

function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const code = paths.filter((path) => /\.(?:ts|js)$/.test(path) && !path.endsWith('.d.ts'));
  return new Map(code.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

describe('the source', () => {
  const files = filesIn('src');

  it('imports only in the directions that the rooms allow, through one door for each package', () => {
    expect(violations(files)).toEqual([]);
  });

  it('has no room in the rules that is not there', () => {
    const there = new Set([...files.keys()].map(roomOf));
    expect(Object.keys(rooms).filter((room) => !there.has(room))).toEqual([]);
  });

  it('has rooms that do not import each other in a circle', () => {
    const reaches = (from: string, seen: readonly string[] = []): boolean =>
      [...(rooms[from]?.imports ?? []), ...(rooms[from]?.types ?? [])].some(
        (to) => seen.includes(to) || reaches(to, [...seen, from]),
      );
    expect(Object.keys(rooms).filter((room) => reaches(room))).toEqual([]);
  });
});

describe('the tests', () => {
  it('are in files no longer than any other', () => {
    const long = [...filesIn('test')].filter(([, text]) => isLong(text)).map(([path]) => path);
    expect(long).toEqual([]);
  });
});

describe('the rules', () => {
  test.each([
    ['calendar/new.ts', "import { fold } from '../model/fold.ts';"],
    ['model/new.ts', "import { chainsOf } from '../knowledge/chains.ts';"],
    ['indicators/new.ts', "import { chainsOf } from '../knowledge/chains.ts';"],
    ['indicators/new.ts', "import type { Report } from '../analyze.ts';"],
    ['indicators/new.ts', "import { notifications } from './notifications.ts';"],
    ['indicators/engine/new.ts', "import { UsageError } from '../../errors.ts';"],
    ['knowledge/new.ts', "import {\n  share,\n  rate,\n} from '../indicators/engine/figures.ts';"],
    ['ingest/new.ts', "export * from '../indicators/index.ts';"],
    ['quality/new.ts', "import { tables } from '../ingest/tables/index.ts';"],
    ['plans/new.ts', "const { table } = await import('../reports/table.ts');"],
    ['reports/new.ts', "import { analyze } from '../analyze.ts';"],
    ['reports/new.ts', "import { type Report, analyze } from '../analyze.ts';"],
    ['reports/new.ts', "import '../commands/report.ts';"],
    ['privacy/new.ts', "import { table } from '../reports/table.ts';"],
    ['commands/new.ts', "import { chainsOf } from '../knowledge/chains.ts';"],
    ['main.ts', "import { analyze } from './analyze.ts';"],
    ['model/new.ts', "import dayjs from 'dayjs';"],
    ['model/new.ts', "import utc from 'dayjs/plugin/utc.js';"],
    ['commands/new.ts', "import { parse } from 'csv-parse';"],
    ['plans/new.ts', "import Papa from 'papaparse';"],
    ['commands/new.ts', "import { Chalk } from 'chalk';"],
    ['commands/new.ts', "import Table from 'cli-table3';"],
    ['reports/new.ts', "import { Command } from 'commander';"],
    ['reports/new.ts', "import { writeFileSync } from 'node:fs';"],
    ['plans/judge.ts', "import { readFile } from 'node:fs/promises';"],
    ['indicators/new.ts', "import * as v from 'valibot';"],
    ['reports/new.ts', "import { parse } from 'yaml';"],
    ['reports/new.ts', "const { writeFileSync } = process.getBuiltinModule('node:fs');"],
    ['reports/new.ts', "import moment from 'moment';"],
    ['helpers/new.ts', 'export const answer = 42;'],
    ['commands/new.ts', 'process.exit(1);'],
    ['indicators/new.ts', 'export const today = new Date();'],
  ])('forbid %s: %s', (path, text) => {
    expect(violations(new Map([[path, text]]))).toHaveLength(1);
  });

  test.each([
    ['calendar/day.ts', "import dayjs from 'dayjs';\nimport utc from 'dayjs/plugin/utc.js';"],
    ['indicators/new.ts', "import { share } from './engine/figures.ts';\nimport { fold } from '../model/fold.ts';"],
    ['reports/new.ts', "import type { Report } from '../analyze.ts';\nexport type { Plan } from '../plans/plan.ts';"],
    ['reports/new.ts', "import { type Report, type Asked } from '../analyze.ts';"],
    ['plans/load.ts', "import { readFile } from 'node:fs/promises';"],
    ['model/new.ts', "export const words = { from: 'node:fs', text: `import x from 'chalk'` };"],
  ])('allow %s: %s', (path, text) => {
    expect(violations(new Map([[path, text]]))).toEqual([]);
  });

  it('forbid one line more than the longest file may have', () => {
    const lines = (count: number) => new Map([['model/new.ts', 'export const one = 1;\n'.repeat(count)]]);
    expect(violations(lines(longest))).toEqual([]);
    expect(violations(lines(longest + 1))).toHaveLength(1);
  });
});
