import { investigationSparring } from '../../src/indicators/investigation-sparring.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationSparring, {
  'a sparring counts from the start date to the end date, both days included': {
    period: '2016K4',
    asOf: '2016-12-31',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-08-10 | 2016-11-10 | met
      B    | 2016-08-10 | 2016-11-10 | met
      C    | 2016-08-10 | 2016-11-10 | missed
      D    | 2016-08-10 | 2016-11-10 | missed
      E    | 2016-08-10 | 2016-09-30 | not counted
      F    | 2016-08-10 | 2016-12-31 | met
      G    | 2016-08-10 |            | not counted
    `,
    activities: `
      case | type                | event
      A    | Tværfaglig sparring | 2016-08-10
      B    | Tværfaglig sparring | 2016-11-10
      C    | Tværfaglig sparring | 2016-08-09
      D    | Tværfaglig sparring | 2016-11-11
      E    | Tværfaglig sparring | 2016-09-01
      F    | Tværfaglig sparring | 2016-12-31
      G    | Tværfaglig sparring | 2016-09-01
    `,
  },
  'it is sparring by its own type, and neither a network meeting nor any other sparring': {
    period: '2016K4',
    asOf: '2016-12-31',
    investigations: `
      case | start      | ended      | outcome
      A    | 2016-08-10 | 2016-11-10 | met
      B    | 2016-08-10 | 2016-11-10 | missed
      C    | 2016-08-10 | 2016-11-10 | missed
    `,
    activities: `
      case | type         | subtype              | event
      A    | Møde         | Tvaerfaglig sparring | 2016-09-01
      B    | Netværksmøde |                      | 2016-09-01
      C    | Sparring     | Kollegial            | 2016-09-01
    `,
  },
  'before sparring was registered as its own type, it can not be told from the rest': {
    period: '2015K4',
    asOf: '2015-12-31',
    investigations: `
      case | start      | ended
      A    | 2015-08-10 | 2015-11-10
    `,
    activities: `
      case | type                | event
      A    | Møde                | 2015-09-01
      A    | Tværfaglig sparring | 2016-02-01
    `,
    gives: { status: 'not-evaluated', reason: 'unknown-kind kind=sparring' },
  },
  'nothing ended gives no value': {
    period: '2016K4',
    asOf: '2016-12-31',
    investigations: 'case | start | ended',
    activities: 'case | type | event',
    gives: { status: 'empty', reason: 'none-in-period', value: null },
  },
});
