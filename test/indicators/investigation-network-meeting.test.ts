import { investigationNetworkMeeting } from '../../src/indicators/investigation-network-meeting.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationNetworkMeeting, {
  'a meeting counts from the start date to the end date, both days included': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-02-10 | 2016-05-10 | met
      B    | 2016-02-10 | 2016-05-10 | met
      C    | 2016-02-10 | 2016-05-10 | missed
      D    | 2016-02-10 | 2016-05-10 | missed
      E    | 2016-02-10 | 2016-05-10 | met
      F    | 2016-02-10 | 2016-05-10 | missed
    `,
    activities: `
      case | type         | event
      A    | Netværksmøde | 2016-02-10
      B    | Netværksmøde | 2016-05-10
      C    | Netværksmøde | 2016-02-09
      D    | Netværksmøde | 2016-05-11
      E    | Netværksmøde | 2016-01-01
      E    | Netværksmøde | 2016-03-01
      E    | Netværksmøde | 2016-04-01
    `,
  },
  'it is the start date that opens the window, and the clock start only where there is none': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-02-01 | 2016-02-10 | 2016-05-10 | missed
      B    | 2016-02-01 |            | 2016-05-10 | met
      C    | 2016-02-01 |            | 2016-05-10 | missed
      D    |            | 2016-02-10 | 2016-05-10 | met
    `,
    activities: `
      case | type         | event
      A    | Netværksmøde | 2016-02-09
      B    | Netværksmøde | 2016-02-01
      C    | Netværksmøde | 2016-01-31
      D    | Netværksmøde | 2016-02-10
    `,
  },
  'the end of the investigation decides the period': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-02-10 | 2016-03-31 | not counted
      B    | 2016-02-10 | 2016-04-01 | met
      C    | 2016-02-10 | 2016-06-30 | met
      D    | 2016-02-10 | 2016-07-01 | not counted
      E    | 2016-02-10 |            | not counted
    `,
    activities: `
      case | type         | event
      A    | Netværksmøde | 2016-03-01
      B    | Netværksmøde | 2016-03-01
      C    | Netværksmøde | 2016-03-01
      D    | Netværksmøde | 2016-03-01
      E    | Netværksmøde | 2016-03-01
    `,
  },
  'a meeting that was only planned was not held, and the day it was held outranks the day it was set for': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-02-10 | 2016-05-10 | missed
      B    | 2016-02-10 | 2016-05-10 | met
      C    | 2016-02-10 | 2016-05-10 | met
      D    | 2016-02-10 | 2016-05-10 | missed
      E    | 2016-02-10 | 2016-05-10 | missed
    `,
    activities: `
      case | type         | event      | done       | planned
      A    | Netværksmøde | 2016-03-01 |            | yes
      B    | Netværksmøde | 2016-03-01 | 2016-03-02 | yes
      C    | Netværksmøde | 2016-02-01 | 2016-02-10 |
      D    | Netværksmøde | 2016-05-10 | 2016-05-11 |
      E    | Netværksmøde |            |            |
    `,
  },
  'the meeting is on the same case, or names the child among those it concerns': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | child | start      | ended      | outcome
      A    | Ane   | 2016-02-10 | 2016-05-10 | met
      A    | Bo    | 2016-02-10 | 2016-05-10 | met
      B    | Carl  | 2016-02-10 | 2016-05-10 | missed
      C    | Dorte | 2016-02-10 | 2016-05-10 | met
      D    | Ejnar | 2016-02-10 | 2016-05-10 | missed
           | Frida | 2016-02-10 | 2016-05-10 | met
           |       | 2016-02-10 | 2016-05-10 | missed
    `,
    activities: `
      case | child | concerns     | type         | event
      A    | Ane   |              | Netværksmøde | 2016-03-01
      X    | Carl  |              | Netværksmøde | 2016-03-01
      X    | Xenia | Dorte, Xenia | Netværksmøde | 2016-03-01
      C    | Dorte | Ejnar        | Netværksmøde | 2016-06-01
           | Frida |              | Netværksmøde | 2016-03-01
           |       |              | Netværksmøde | 2016-03-01
    `,
  },
  'it is a network meeting by type or by undertype, however it is written': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-02-10 | 2016-05-10 | met
      B    | 2016-02-10 | 2016-05-10 | met
      C    | 2016-02-10 | 2016-05-10 | met
      D    | 2016-02-10 | 2016-05-10 | missed
      E    | 2016-02-10 | 2016-05-10 | missed
      F    | 2016-02-10 | 2016-05-10 | missed
    `,
    activities: `
      case | type                 | subtype               | event
      A    | Møde                 | Netværksmøde          | 2016-03-01
      B    | NETVÆRKS-MØDE (1.)   |                       | 2016-03-01
      C    | Netvaerksmoede       |                       | 2016-03-01
      D    | Møde                 | Statusmøde            | 2016-03-01
      E    | Tværfaglig sparring  |                       | 2016-03-01
      F    | Netværkskort         |                       | 2016-03-01
    `,
  },
  'what was held after the as-of day is not known': {
    period: '2016K2',
    asOf: '2016-05-20',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-02-10 | 2016-05-20 | met
      B    | 2016-02-10 | 2016-05-21 | not counted
      C    | 2016-02-10 | 2016-05-20 | missed
    `,
    activities: `
      case | type         | event      | done
      A    | Netværksmøde | 2016-05-20 |
      B    | Netværksmøde | 2016-05-20 |
      C    | Netværksmøde | 2016-05-20 | 2016-05-21
    `,
  },
});

testIndicator(investigationNetworkMeeting, {
  'none held is none, when every type of activity is understood': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-02-10 | 2016-05-10 | missed
    `,
    activities: `
      case | type          | event
      A    | Børnesamtale  | 2016-03-01
    `,
    gives: { status: 'ok', value: 0 },
  },
  'a meeting planned after the as-of day, or in another case, shows that the kind is registered': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-02-10 | 2016-05-10 | missed
    `,
    activities: `
      case | type          | event      | done       | planned
      A    | Hjemmebesøg   | 2016-03-01 |            |
      B    | Netværksmøde  | 2016-06-20 | 2016-07-02 |
      C    | Netværksmøde  | 2016-06-20 |            | yes
    `,
    gives: { status: 'ok', value: 0 },
  },
  'a kind that no type is understood as can not be counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | start      | ended
      A    | 2016-02-10 | 2016-05-10
    `,
    activities: `
      case | type          | event
      A    | Børnesamtale  | 2016-03-01
      A    | Familiemøde   | 2016-03-01
    `,
    gives: { status: 'not-evaluated', reason: 'unknown-kind kind=network-meeting' },
  },
  'a plan may say which types are network meetings': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { activityRules: [{ kind: 'network-meeting', words: ['familiemøde'], not: ['aflyst'] }] },
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-02-10 | 2016-05-10 | met
      B    | 2016-02-10 | 2016-05-10 | missed
      C    | 2016-02-10 | 2016-05-10 | missed
    `,
    activities: `
      case | type         | subtype    | event
      A    | Familiemøde  |            | 2016-03-01
      B    | Familiemøde  | Aflyst     | 2016-03-01
      C    | Netværksmøde |            | 2016-03-01
    `,
  },
  'without the list of activities nothing can be judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: 'case | start | ended',
    gives: { status: 'not-evaluated', reason: 'missing-list list=activities' },
  },
  'activities without a type, or without a day, can not be told apart': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: 'case | start | ended',
    activities: 'case | type',
    gives: { status: 'not-evaluated', reason: 'missing-column list=activities field=doneOn | eventOn' },
  },
  'rows without a start or awareness date, or that could not be read, are not judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.9 },
    investigations: `
      case | aware      | start      | ended      | outcome
      A    |            | 2016-02-10 | 2016-05-10 | met
      B    |            |            | 2016-05-10 | excluded: no-clock-start
      C    |            | unreadable | 2016-05-10 | excluded: invalid-date
      D    | 2016-02-10 | unreadable | 2016-05-10 | excluded: invalid-date
    `,
    activities: `
      case | type         | done
      A    | Netværksmøde | 2016-03-01
      B    | Netværksmøde | 2016-03-01
      C    | Netværksmøde | 2016-03-01
    `,
  },
});
