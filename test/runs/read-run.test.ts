import { describe, expect, it } from 'vitest';
import { json } from '../../src/reports/json.ts';
import { readRun } from '../../src/runs/read-run.ts';
import { day, deliverable, judgement, observation, plan, report } from '../reports/hand-made.ts';

const nasty = '\u001b[31m\u001b]0;pwn\u0007 610101-1234 Hans Hansen';

/** A run with something in every place that a run has. */
const written = json(
  report({
    plan,
    by: 'team',
    only: new Set(['notifications']),
    reading: { keepRefundCases: false, mapping: 'cd'.repeat(32) },
    observations: [
      observation({
        part: 'children',
        parameters: { words: 'råd' },
        group: { by: 'team', value: 'Nord' },
        reason: { code: 'unreliable', args: { share: 0.5, list: 'cases' } },
        summary: { value: 1, also: { mean: 2 }, bands: [{ band: '0-2', count: 1, share: 1, amount: 1 }] },
        excluded: [{ reason: 'no-child', count: 1 }],
        notes: [{ code: 'longest-gap', args: { unit: 'Enhed 4', days: 3 } }],
      }),
    ],
    judgements: [judgement(), judgement({ milestone: deliverable({ due: day('2016-06-30'), note: 'Vedtaget' }) })],
  }),
);

type Path = readonly (string | number)[];

/** Every place where a text stands, and every key. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function edited(path: Path, text: string): string {
  const run = JSON.parse(written) as Record<string | number, unknown>;
  let at = run;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1) ?? ''] = text;
  return JSON.stringify(run);
}

describe('a run that somebody has written in', () => {
  it('is read as it was written where nobody has', () => {
    const read = readRun(written);
    expect(read).toMatchObject({ run: { asked: { by: 'team' }, inputs: [{ file: 'underretninger.csv' }] } });
    expect(read).toMatchObject({ run: { observations: [{ group: { value: 'Nord' }, parameters: { words: 'råd' } }] } });
  });

  it('is refused, or tells nothing of it, wherever the text stands', () => {
    const places = placesIn(JSON.parse(written));
    expect(places.length).toBeGreaterThan(60);
    for (const path of places) {
      const read = JSON.stringify(readRun(edited(path, nasty)));
      expect([path, read.match(/\\u001b|\\u0007|1234|Hans/g)]).toEqual([path, null]);
    }
  });

  it.each<[Path, string]>([
    [['observations', 0, 'indicator'], 'Hans Hansen'],
    [['observations', 0, 'part'], 'En del'],
    [['observations', 0, 'unit'], 'stykker'],
    [['observations', 0, 'status'], 'fine'],
    [['observations', 0, 'period'], '2016K5'],
    [['observations', 0, 'from'], '2016-02-30'],
    [['observations', 0, 'reasonCode'], 'Fordi'],
    [['observations', 0, 'excluded', 0, 'reason'], 'Hans Hansen'],
    [['observations', 0, 'notes', 0, 'code'], 'Hans Hansen'],
    [['observations', 0, 'group', 'by'], 'Hans Hansen'],
    [['milestones', 0, 'due'], 'snart'],
    [['milestones', 0, 'status'], 'fine'],
    [['asked', 'periods', 0], 'altid'],
    [['asked', 'only', 0], 'Hans Hansen'],
    [['inputs', 0, 'sha256'], 'Hans Hansen'],
    [['definitions', 0, 'indicator'], 'Hans Hansen'],
    [['tool', 'version'], 'Hans Hansen'],
    [['audience'], 'Hans Hansen'],
  ])('is no run of this program with another word at %j', (path, text) => {
    expect(readRun(edited(path, text))).toEqual({ refused: 'no-run' });
  });

  it('tells nothing that is written in place of a name of a setting', () => {
    const run = JSON.parse(written) as { settings: Record<string, unknown> };
    run.settings[nasty] = nasty;
    const read = JSON.stringify(readRun(JSON.stringify(run)));
    expect(read.match(/\\u001b|1234|Hans/g)).toBeNull();
    expect(read).toContain('"···":"···"');
  });

  it('keeps the name of a file with a day and a time in it', () => {
    const read = readRun(edited(['inputs', 0, 'file'], 'sager_20161231_1205.csv'));
    expect(read).toMatchObject({ run: { inputs: [{ file: 'sager_20161231_1205.csv' }] } });
  });
});
