import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, type Report } from '../../src/analyze.ts';
import { parsePeriod, type Period } from '../../src/calendar/period.ts';
import type { GroupName } from '../../src/indicators/engine/groups.ts';
import { catalogue } from '../../src/indicators/index.ts';
import { readLists } from '../../src/ingest/index.ts';
import { addUpRuns, RunSum } from '../../src/merge/index.ts';
import type { Observation } from '../../src/model/observation.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { steady } from '../support/municipality/story-line.ts';
import { writeCountry } from '../support/municipality/write-lists.ts';

const periods = ['2016K1', '2016K4', '2016'].map((label) => parsePeriod(label) as Period);
const asOf = dayNamed('2016-12-31');
const country = mkdtempSync(path.join(tmpdir(), 'country-'));

/** Caseworkers of two municipalities have the same invented names, and are not the same for that. */
const namedAlike = new Set(['cases-per-caseworker']);

async function reportOn(folders: readonly string[], by?: GroupName): Promise<Report> {
  const intake = await readLists(folders, { today: asOf });
  return analyze(intake, { asOf, asOfFrom: 'option', periods, plans: [], by, settings: defaultSettings });
}

/** Numbers to ten digits, and lists whose order follows from the order of rows sorted. */
function comparable({ notes, summary, ...one }: Observation): unknown {
  const bands = summary.bands?.toSorted((a, b) => (a.band < b.band ? -1 : 1));
  const sorted = {
    ...one,
    notes: notes.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    summary: { ...summary, bands },
  };
  return JSON.parse(
    JSON.stringify(sorted, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
  );
}

function told(observations: readonly Observation[]): unknown[] {
  return observations.filter(({ indicator }) => !namedAlike.has(indicator)).map(comparable);
}

let folders: string[] = [];

beforeAll(async () => {
  const options = { seed: 11, children: 150, from: '2015-01-01', to: '2016-12-31', story: steady };
  await writeCountry(country, { ...options, municipalities: 6 });
  folders = readdirSync(country).map((name) => path.join(country, name));
});

afterAll(() => rmSync(country, { recursive: true }));

describe('municipalities added up', () => {
  it('come to what their rows come to together, for every figure of the catalogue', async () => {
    const pooled = await reportOn(folders);
    const runs = await Promise.all(folders.map(async (folder) => (await reportOn([folder])).observations));
    expect(told(addUpRuns(runs))).toEqual(told(pooled.observations));
    expect(new Set(pooled.observations.map(({ indicator }) => indicator)).size).toBe(catalogue.length);
    const evaluated = pooled.observations.filter(({ status }) => status === 'ok');
    expect(new Set(evaluated.map(({ unit }) => unit))).toEqual(
      new Set(['share', 'rate', 'count', 'days', 'distribution', 'amount']),
    );
  });

  it('come to the same in any order, and one by one', async () => {
    const runs = await Promise.all(folders.map(async (folder) => (await reportOn([folder])).observations));
    const together = told(addUpRuns(runs));
    expect(told(addUpRuns(runs.toReversed()))).toEqual(together);
    const oneByOne = runs.reduce((sum, run) => addUpRuns([sum, run]));
    expect(told(oneByOne)).toEqual(together);
  });

  it('come to the same in every group', async () => {
    const pooled = await reportOn(folders, 'age');
    const runs = await Promise.all(folders.map(async (folder) => (await reportOn([folder], 'age')).observations));
    expect(told(addUpRuns(runs))).toEqual(told(pooled.observations));
  });

  it('stand beside their sum under their names', async () => {
    const sum = new RunSum();
    for (const folder of folders) sum.addMunicipality(path.basename(folder), (await reportOn([folder])).observations);
    const observations = sum.total().filter(({ indicator, part }) => indicator === 'notifications' && !part);
    const [whole, ...own] = observations.filter(({ period }) => period.label === '2016');
    expect(own.map(({ group }) => group?.value)).toEqual(folders.map((folder) => path.basename(folder)));
    expect(own.reduce((sum, { summary }) => sum + (summary.value ?? 0), 0)).toBe(whole?.summary.value);
  });
});
