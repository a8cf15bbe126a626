import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/indicators/engine/evaluate.ts';
import { investigationNetworkMeeting } from '../../../src/indicators/investigation-network-meeting.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Count, ListName } from '../../../src/model/lists.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../../support/indicators/heads.ts';
import { write } from '../../support/indicators/lists.ts';

const nine = Array.from({ length: 9 }, (_, at) => at);

const { lists, files } = write({
  investigations: ['case | start | ended', ...nine.map((at) => `${at} | 2016-02-10 | 2016-05-10`)].join('\n'),
  services: 'case | type | start',
  activities: ['case | type | event', ...nine.map((at) => `${at} | Netværksmøde | 2016-03-10`)].join('\n'),
});

/** The status of the figure when some rows of one of its lists were left out on the way. */
function statusWith(list: ListName, leftOut: readonly Count[]): string {
  const reduced = { ...lists, [list]: { ...lists[list], leftOut } };
  const knowledge = knowledgeOf({ lists: reduced, files }, dayNamed('2016-06-30'), defaultSettings);
  const [whole, group] = evaluate(investigationNetworkMeeting, knowledge, {
    period: periodNamed('2016K2'),
    by: 'team',
  });
  expect(group?.status).toBe('ok');
  return [whole?.status, whole?.reason?.args?.['share']].filter((one) => one !== undefined).join(' ');
}

describe('rows that could not be used', () => {
  test.each<[ListName, string, number, string]>([
    ['investigations', 'invalid-date', 1, 'ok'],
    ['investigations', 'invalid-date', 3, 'unreliable 0.25'],
    ['investigations', 'end-before-start', 3, 'unreliable 0.25'],
    ['investigations', 'missing-case-number', 3, 'unreliable 0.25'],
    ['investigations', 'ragged-row', 3, 'unreliable 0.25'],
    ['investigations', 'cancelled', 9, 'ok'],
    ['investigations', 'duplicate', 9, 'ok'],
    ['investigations', 'refund-case', 9, 'ok'],
    ['activities', 'invalid-date', 1, 'ok'],
    ['activities', 'invalid-date', 3, 'unreliable 0.25'],
    ['activities', 'superseded', 9, 'ok'],
    ['services', 'invalid-date', 9, 'ok'],
  ])('of %s, %s: %i beside nine that could, %s', (list, reason, count, status) => {
    expect(statusWith(list, [{ reason, count }])).toBe(status);
  });
});
