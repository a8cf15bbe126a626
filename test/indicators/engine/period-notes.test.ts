import { expect, it } from 'vitest';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import { periodNotes } from '../../../src/indicators/engine/period-notes.ts';
import { notificationNotifier } from '../../../src/indicators/notification-notifier.ts';
import { notificationAge } from '../../../src/indicators/notification-age.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../../support/indicators/heads.ts';
import { write } from '../../support/indicators/lists.ts';

const asOf = dayNamed('2024-06-30');
const knowledge = knowledgeOf(write({}), asOf, defaultSettings);

function notes(indicator: Indicator, period: string): string[] {
  const at = { period: periodNamed(period), asOf, settings: defaultSettings, knowledge, parameters: {} };
  return periodNotes(indicator, at).map(({ code, args }) => [code, ...Object.values(args ?? {})].join(' '));
}

it.each([
  ['2016-12-31..2017-01-01', ['category-change 2017']],
  ['2016-12-01..2016-12-31', []],
  ['2017', []],
  ['2018-12-31..2019-01-01', ['system-change']],
  ['2019', []],
  ['2021-06-01..2022-05-31', ['category-change 2022']],
  ['2022', []],
  ['2023-12-31..2024-01-01', ['law-change', 'category-change 2024']],
  ['2024K2', []],
  ['2024', ['in-progress']],
  ['2023-07-01..2024-07-01', ['in-progress', 'law-change', 'category-change 2024']],
])('a period of %s lies across %j', (period, told) => {
  expect(notes(notificationNotifier, period)).toEqual(told);
});

it('says nothing of a law or of categories that the indicator has none of', () => {
  expect(notes(notificationAge, '2016-12-31..2024-01-01')).toEqual(['system-change']);
});
