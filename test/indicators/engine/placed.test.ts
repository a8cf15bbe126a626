import { beforeAll, describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../../../src/calendar/day.ts';
import { parsePeriod, type Period } from '../../../src/calendar/period.ts';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import { evaluate } from '../../../src/indicators/engine/evaluate.ts';
import { catalogue } from '../../../src/indicators/index.ts';
import { readLists } from '../../../src/ingest/index.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { defaultSettings } from '../../../src/model/settings.ts';

const asOf = parseDay('2016-12-31') as Day;
/** The same twice, so that nothing that one way has found out is there for the other. */
let knowledge: Knowledge;
let again: Knowledge;

beforeAll(async () => {
  const paths = ['hvidovre', 'vordingborg', 'herning', 'favrskov', 'koebenhavn'].map((name) => `samples/${name}`);
  [knowledge, again] = (await Promise.all(
    [paths, paths].map(async (lists) => knowledgeOf(await readLists(lists, { today: asOf }), asOf, defaultSettings)),
  )) as [Knowledge, Knowledge];
});

const placed = catalogue.filter((indicator) => 'placedOn' in indicator);

describe('placing cases by a day', () => {
  it('is what many indicators do', () => {
    expect(placed.length).toBeGreaterThan(9);
  });

  it.each(placed.map((indicator) => [indicator.id, indicator] as const))(
    '%s comes to what looking at every case comes to',
    (_, indicator) => {
      const looking: Indicator = { ...indicator };
      delete looking.placedOn;
      for (const label of ['2015', '2016K1', '2016K4', '2016-08-08..2016-09-30', '2017K1']) {
        const asked = { period: parsePeriod(label) as Period, by: 'team' } as const;
        expect(evaluate(indicator, knowledge, asked)).toEqual(evaluate(looking, again, asked));
      }
    },
  );
});
