import * as fc from 'fast-check';
import type { Day } from '../../../src/calendar/day.ts';
import type { Period } from '../../../src/calendar/period.ts';
import type { Verdict } from '../../../src/indicators/engine/count.ts';
import { rowsOf, type Indicator } from '../../../src/indicators/engine/define.ts';
import { evaluate, judge, momentOf } from '../../../src/indicators/engine/evaluate.ts';
import type { GroupName } from '../../../src/indicators/engine/groups.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { listNames, type List, type Lists } from '../../../src/model/lists.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Row } from '../../../src/model/rows.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { Arguments } from '../../../src/model/words.ts';
import { dayNamed, periodNamed } from './heads.ts';
import { inputFile } from './lists.ts';
import { blankRows } from './rows.ts';
import { placeOf } from './verdicts.ts';
import { meetingDays } from './world-parts.ts';
import type { World } from './worlds.ts';

/** Settings under which every indicator of the catalogue has something to judge by, and none is too doubtful to tell. */
export const lawSettings: Settings = {
  ...defaultSettings,
  followUpGuidelines: [{ kinds: ['preventive', 'contact-person', 'relief', 'foster-care'], every: { days: 60 } }],
  holidays: [{ name: 'Sommerferie', from: dayNamed('2016-07-01'), to: dayNamed('2016-08-07') }],
  budget: [
    {
      line: 'kontakt',
      title: { da: 'Kontaktpersoner', en: 'Contact persons' },
      amount: 100_000,
      from: dayNamed('2015-10-01'),
      to: dayNamed('2016-09-30'),
      words: ['kontaktperson'],
    },
  ],
  unreliableAbove: 1,
};

/** Parameters without which an indicator has nothing to judge by. */
const lawParameters: Readonly<Record<string, Arguments>> = {
  'unit-meeting-cadence': { days: 60 },
  'training-completed': { course: 'tidlig opsporing' },
  'family-training-sessions': { atLeast: 1, atMost: 2 },
};

function lawAsked(indicator: Indicator, period: Period) {
  return { period, parameters: lawParameters[indicator.id] };
}

/** Rows that were read and left out on the way, in every list. */
const leftOut = [{ reason: 'cancelled', count: 2 }];

/** All that is known of a world at the end of a day. Its lists have every column. */
export function knowing(world: World, asOf: Day, settings: Settings = lawSettings): Knowledge {
  const files = listNames.map((list, at) =>
    inputFile(list, at, new Set(Object.keys(blankRows[list])), world[list].length),
  );
  const lists = Object.fromEntries(
    listNames.map((name, at): [string, List<Row>] => {
      const rows: readonly Row[] = world[name];
      return [name, { rows, fields: files[at]?.fields ?? new Set(), rowsRead: rows.length + 2, leftOut }];
    }),
  ) as Lists;
  return knowledgeOf({ lists, files }, asOf, settings);
}

export function observe(indicator: Indicator, knowledge: Knowledge, period: Period, by?: GroupName): Observation[] {
  return evaluate(indicator, knowledge, { ...lawAsked(indicator, period), by });
}

/** A case with what the rows it is made of are called, and its verdict. */
export interface JudgedCase {
  readonly places: readonly string[];
  readonly verdict: Verdict;
}

/** Each case by one figure, or nothing where the indicator can't be evaluated. */
export function verdicts(indicator: Indicator, figureAt: number, knowledge: Knowledge, period: Period): JudgedCase[] {
  const figure = indicator.figures[figureAt];
  const main = evaluate(indicator, knowledge, lawAsked(indicator, period))[figureAt];
  if (figure === undefined || main?.status === 'not-evaluated') return [];
  const judged = judge(indicator, figure, momentOf(indicator, knowledge, lawAsked(indicator, period)));
  return [...judged].map(({ unit, verdict }) => ({ places: rowsOf(unit).map(placeOf), verdict }));
}

export const quarters = ['2016K1', '2016K2', '2016K3', '2016K4'].map(periodNamed);
export const year = periodNamed('2016');

export const allPeriods: readonly Period[] = [...quarters, periodNamed('2015K4'), year];

export const periods: fc.Arbitrary<Period> = fc.constantFrom(...allPeriods);

export const asOfs: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: dayNamed('2015-12-31'), max: dayNamed('2017-03-31') }).map((day) => day as Day),
  fc.constantFrom(...meetingDays),
);
