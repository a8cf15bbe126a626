import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '../../../src/calendar/day.ts';
import { parsePeriod } from '../../../src/calendar/period.ts';
import { evaluate } from '../../../src/indicators/engine/evaluate.ts';
import { indicatorById } from '../../../src/indicators/index.ts';
import { readLists } from '../../../src/ingest/index.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { csvLists } from './csv.ts';
import { day } from './days.ts';
import type { Events } from './model.ts';

/** The program's figures, main one first, for an indicator and a period as they are written. */
export type Figures = (indicator: string, period: string) => readonly Observation[];

/** Writes events as lists, reads them as a user's are read, and gives what the program makes of them. */
export async function figuresOf(
  events: Events,
  extractedOn: string,
  asOf: string,
  settings: Partial<Settings> = {},
): Promise<Figures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'municipality-'));
  try {
    for (const [file, text] of csvLists(events, day(extractedOn))) await writeFile(path.join(folder, file), text);
    const [year = 0, month = 0, date = 0] = asOf.split('-').map(Number);
    const on = dayOf(year, month, date);
    if (on === undefined) throw new Error(`not a day: ${asOf}`);
    const knowledge = knowledgeOf(await readLists([folder], { today: on }), on, {
      ...defaultSettings,
      ...settings,
    });
    return (id, name) => {
      const indicator = indicatorById(id);
      const period = parsePeriod(name);
      if (indicator === undefined || period === undefined) throw new Error(`no figure: ${id} ${name}`);
      return evaluate(indicator, knowledge, { period });
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
