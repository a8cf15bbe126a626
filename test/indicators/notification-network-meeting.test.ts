import { expect, it } from 'vitest';
import { notificationNetworkMeeting } from '../../src/indicators/notification-network-meeting.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(notificationNetworkMeeting, {
  'a network meeting on the day itself or the thirtieth after it is in time': {
    period: '2017K1',
    asOf: '2017-12-31',
    settings: { unreliableAbove: 1 },
    notifications: `
      case | received   | outcome
      A    | 2017-01-01 | met
      B    | 2017-01-01 | met
      C    | 2017-01-01 | missed
      D    | 2017-01-01 | missed
      E    | 2017-01-01 | missed
      F    | 2017-04-01 | not counted
      G    |            | excluded: no-receipt-date
           | 2017-01-01 | excluded: no-case
    `,
    activities: `
      case | type         | event
      A    | Netværksmøde | 2017-01-01
      B    | Netværksmøde | 2017-01-31
      C    | Netværksmøde | 2017-02-01
      D    | Netværksmøde | 2016-12-31
      E    | Børnesamtale | 2017-01-10
    `,
  },
  'until the days of the plan have passed it is pending': {
    period: '2017K1',
    asOf: '2017-04-10',
    parameters: { days: 10 },
    notifications: `
      case | received   | outcome
      A    | 2017-03-30 | missed
      B    | 2017-03-31 | pending
    `,
    activities: 'case | type | event\nX | Netværksmøde | 2017-04-01',
  },
});

it('says that only those of which it is not yet known are pending', () => {
  expect(notificationNetworkMeeting.definition.da).toContain('De uden møde, hvor dagene ikke er gået, afventer');
  expect(notificationNetworkMeeting.definition.en).toContain(
    'Those without a meeting whose days have not passed are pending',
  );
});
