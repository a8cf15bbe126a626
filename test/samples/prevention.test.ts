import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import { parsePeriod } from '../../src/calendar/period.ts';
import { evaluate } from '../../src/indicators/engine/evaluate.ts';
import { indicatorById } from '../../src/indicators/index.ts';
import { readLists, type Intake } from '../../src/ingest/index.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Observation } from '../../src/model/observation.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { builtinPlan } from '../../src/plans/index.ts';
import type { ExpectedFigure } from '../support/prevention/sample.ts';
import { preventionFiles, preventionSamples } from '../support/prevention/samples.ts';

const root = path.join(import.meta.dirname, '..', '..', 'samples');

interface Expected {
  readonly plan: string;
  readonly asOf: string;
  readonly rows: readonly { file: string; rowsRead: number }[];
  readonly figures: readonly ExpectedFigure[];
  readonly milestones: Readonly<Record<string, string>>;
}

describe.each([...preventionSamples.keys()])('samples/%s', (folder) => {
  const read = (file: string): Buffer => readFileSync(path.join(root, folder, file));
  const expected = JSON.parse(read('expected.json').toString('utf8')) as Expected;
  const asOf = parseDay(expected.asOf) as Day;
  const plan = builtinPlan(expected.plan);
  const settings: Settings = { ...defaultSettings, ...plan.settings };
  let intake: Intake;
  let knowledge: Knowledge;

  beforeAll(async () => {
    intake = await readLists([path.join(root, folder)], { today: asOf });
    knowledge = knowledgeOf(intake, asOf, settings);
  });

  it.each([...(preventionFiles.get(folder) ?? [])])('%s is what the generator makes, byte for byte', (file, text) => {
    expect(read(file).equals(Buffer.from(text, 'utf8'))).toBe(true);
    expect(text.length).toBeLessThan(200_000);
  });

  it('is read without a finding and without losing a row', () => {
    expect(intake.findings).toEqual([]);
    const rows = intake.files.map(({ name, rowsRead, rowsUsed }) => ({ file: name, rowsRead, rowsUsed }));
    const told = expected.rows.map(({ file, rowsRead }) => ({ file, rowsRead, rowsUsed: rowsRead }));
    expect(rows.toSorted(byFile)).toEqual(told.toSorted(byFile));
  });

  it('gives the figures of its story', () => {
    const says = expected.figures.map((figure) => said(figure, observe(figure, knowledge)));
    expect(says).toEqual(expected.figures.map(rounded));
  });

  it('gives the verdicts of its story, and those alone', () => {
    const report = analyze(intake, { asOf, asOfFrom: 'option', periods: [], settings, plans: [{ plan, settings }] });
    const measured = report.judgements.filter(({ milestone }) => milestone.kind !== 'deliverable');
    expect(Object.fromEntries(measured.map(({ milestone, status }) => [milestone.id, status]))).toEqual(
      expected.milestones,
    );
  });
});

function byFile(a: { file: string }, b: { file: string }): number {
  return a.file < b.file ? -1 : 1;
}

function observe({ indicator, part, parameters, period, group }: ExpectedFigure, knowledge: Knowledge): Observation {
  const known = indicatorById(indicator);
  const named = parsePeriod(period);
  if (known === undefined || named === undefined) throw new Error(`no figure: ${indicator} ${period}`);
  const told = evaluate(known, knowledge, { period: named, by: group?.by, parameters });
  const found = told.find((one) => one.part === part && one.group?.value === group?.value);
  if (found === undefined) throw new Error(`nothing told of ${indicator} ${part} ${group?.value}`);
  return found;
}

/** What is expected, as it is told: only the keys that are expected. */
function said(figure: ExpectedFigure, { summary, pending, notes }: Observation): ExpectedFigure {
  const { value, numerator, denominator, bands = [] } = summary;
  const gap = notes.find(({ code }) => code === 'longest-gap')?.args;
  const told: Record<string, unknown> = {
    value,
    numerator,
    denominator,
    pending,
    bands: Object.fromEntries(bands.filter(({ count }) => count > 0).map(({ band, count }) => [band, count])),
    longestGap: { unit: gap?.['unit'], days: gap?.['days'] },
  };
  const keys = Object.keys(told).filter((key) => Object.hasOwn(figure, key));
  return rounded(Object.assign({}, figure, Object.fromEntries(keys.map((key) => [key, told[key]]))));
}

/** Means may differ in the last digit by the order of their adding. */
function rounded(figure: ExpectedFigure): ExpectedFigure {
  const { value } = figure;
  return typeof value === 'number' ? { ...figure, value: Number(value.toPrecision(12)) } : figure;
}
