import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/indicators/engine/evaluate.ts';
import { notificationAssessed24h } from '../../../src/indicators/notification-assessed-24h.ts';
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
    ['investigations', 'joined-rows', 3, 'unreliable 0.25'],
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

describe('a period in which nothing could be judged', () => {
  const figure = (rows: string, unreliableAbove = 0.1) => {
    const known = write({ notifications: `case | received | assessed\n${rows}` });
    const knowledge = knowledgeOf(known, dayNamed('2016-12-31'), { ...defaultSettings, unreliableAbove });
    const [one] = evaluate(notificationAssessed24h, knowledge, { period: periodNamed('2016K2') });
    return [one?.status, one?.summary.value, one?.reason?.code, one?.reason?.args?.['share'], one?.excluded];
  };

  test('does not look like one in which there was nothing', () => {
    const unread = [{ reason: 'invalid-date', count: 2 }];
    expect(figure('A | 2016-05-01 | unreadable\nB | 2016-05-02 | unreadable')).toEqual([
      'empty',
      null,
      'none-judged',
      1,
      unread,
    ]);
    expect(figure('A | 2016-02-01 | 2016-02-01')).toEqual(['empty', null, 'none-in-period', undefined, []]);
  });

  test('is as good as empty where the settings bear with what is lacking', () => {
    expect(figure('A | 2016-05-01 | unreadable', 1).slice(0, 3)).toEqual(['empty', null, 'none-in-period']);
  });
});
