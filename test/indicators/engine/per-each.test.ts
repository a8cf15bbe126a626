import { expect, it } from 'vitest';
import type { Moment } from '../../../src/indicators/engine/define.ts';
import { perEach } from '../../../src/indicators/engine/per-each.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../../support/indicators/heads.ts';
import { write } from '../../support/indicators/lists.ts';

const asOf = dayNamed('2016-06-30');
const knowledge = knowledgeOf(write({}), asOf, defaultSettings);
const moment: Moment = { period: periodNamed('2016K2'), asOf, settings: defaultSettings, knowledge, parameters: {} };

it.each<[string[], number | null, number, number]>([
  [['a', 'a', 'b'], 1.5, 3, 2],
  [['a', 'b', 'c'], 1, 3, 3],
  [['a', 'a', 'a', 'a'], 4, 4, 1],
  [[], null, 0, 0],
])('%j to each of the different ones among them is %d', (keys, value, numerator, denominator) => {
  const figure = perEach((one: string) => one);
  const tally = figure.tally(moment);
  for (const key of keys) tally.add(key);
  expect(tally.summary()).toEqual({ value, numerator, denominator });
});
