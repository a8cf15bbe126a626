import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import { groupNames, groupOf, type GroupName } from '../../../src/indicators/engine/groups.ts';
import { activeCases } from '../../../src/indicators/active-cases.ts';
import { notifications } from '../../../src/indicators/notifications.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { ViewName } from '../../../src/model/knowledge.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../../support/indicators/heads.ts';
import { write, type Tables } from '../../support/indicators/lists.ts';

interface Asked {
  readonly period?: string;
  readonly asOf?: string;
  readonly indicator?: Indicator;
}

/** The group of each case of a view, in the order of the list. */
function groups(of: ViewName, by: GroupName, tables: Tables, asked: Asked = {}): string[] {
  const knowledge = knowledgeOf(write(tables), dayNamed(asked.asOf ?? '2016-12-31'), defaultSettings);
  const { asOf, settings } = knowledge;
  const period = periodNamed(asked.period ?? '2016K2');
  const at = { period, asOf, settings, knowledge, parameters: {} };
  return knowledge.views[of].units.map((unit) => groupOf(unit, by, asked.indicator ?? notifications, at));
}

describe('a group by what is written', () => {
  const cases = `
    case | team | department | district | caseworker | type
    S1   | Syd  | Unge       | Vest     | SB01       | Børnesag
    S2   |      |            |          |            |
  `;

  it.each<[GroupName, string[]]>([
    ['team', ['Nord', 'Syd', 'uoplyst', 'uoplyst']],
    ['department', ['Unge', 'Unge', 'uoplyst', 'uoplyst']],
    ['caseworker', ['SB02', 'SB01', 'uoplyst', 'uoplyst']],
    ['district', ['Øst', 'Vest', 'uoplyst', 'uoplyst']],
    ['type', ['bfu', 'bfu', 'bfu', 'bfu']],
    ['notifier', ['uoplyst', 'uoplyst', 'uoplyst', 'uoplyst']],
    ['placement-type', ['uoplyst', 'uoplyst', 'uoplyst', 'uoplyst']],
  ])('%s comes from the row, else from its case, else is not told', (by, told) => {
    const investigations = `
      case | team | district | caseworker | aware
      S1   | Nord | Øst      | SB02       | 2016-04-01
      S1   |      |          |            | 2016-04-01
      S2   |      |          |            | 2016-04-01
      S3   |      |          |            | 2016-04-01
    `;
    expect(groups('investigations', by, { cases, investigations })).toEqual(told);
  });

  it('type is that of the case where the row has none', () => {
    const list = 'case | received\nS1 | 2016-04-01\nS2 | 2016-04-01';
    expect(groups('notifications', 'type', { cases, notifications: list })).toEqual(['Børnesag', 'uoplyst']);
    expect(groups('cases', 'type', { cases })).toEqual(['Børnesag', 'uoplyst']);
  });

  it('a measure is of its ydelsestype, and of the team of its newest row', () => {
    const services = `
      case | type         | team | start      | ended
      S1   | Aflastning   | Nord | 2016-01-01 | 2016-02-01
      S1   | Aflastning   | Øst  | 2016-02-01 |
      S1   | Familiehjælp |      | 2016-02-01 |
    `;
    expect(groups('measures', 'type', { cases, services })).toEqual(['Aflastning', 'Familiehjælp']);
    expect(groups('measures', 'team', { cases, services })).toEqual(['Øst', 'Syd']);
  });

  it('a notifier is told by its code, so that no words of the list get out', () => {
    const list = `
      received   | notifier
      2016-04-01 | Skole
      2016-04-01 | 1. SKOLE
      2016-04-01 | Nabo Hansen i nr. 4
      2016-04-01 |
    `;
    expect(groups('notifications', 'notifier', { notifications: list })).toEqual([
      'school',
      'school',
      'other-words',
      'uoplyst',
    ]);
  });
});

it('the number of a person is no name of a group, from whichever list it comes', () => {
  const written = ['610101/1234', '61-01-01-1234', 'Hans Hansen 61.01.01-1234', '6 1 0 1 0 1 1 2 3 4'];
  const named = [...written, 'Team 2024-2025 Nord 12'];
  const list = `case | team | start\n${named.map((team, at) => `S${at} | ${team} | 2016-04-01`).join('\n')}`;
  expect(groups('cases', 'team', { cases: list })).toEqual([...written.map(() => 'uoplyst'), 'Team 2024-2025 Nord 12']);
  const units = 'id | type | district | model\n610101_1234 | 610101_1234 | 610101_1234 | 610101_1234';
  for (const by of ['unit', 'type', 'district', 'model'] as const) {
    expect([by, groups('units', by, { units })]).toEqual([by, ['uoplyst']]);
  }
});

describe('a group by age', () => {
  it('is the age on the day a notification came, an unborn child apart', () => {
    const list = `
      born       | unborn | received
      2013-05-10 |        | 2016-05-09
      2013-05-10 |        | 2016-05-10
      2009-05-11 |        | 2016-05-10
      2009-05-10 |        | 2016-05-10
      1998-05-11 |        | 2016-05-10
      1998-05-10 |        | 2016-05-10
      2016-05-11 |        | 2016-05-10
      1985-05-10 | yes    | 2016-05-10
                 |        | 2016-05-10
      2013-05-10 |        |
    `;
    const told = ['0-2', '3-6', '3-6', '7-12', '13-17', 'uoplyst', 'uoplyst', 'unborn', 'uoplyst', 'uoplyst'];
    expect(groups('notifications', 'age', { notifications: list })).toEqual(told);
  });

  it('takes the day of birth from the case where the row has none', () => {
    const cases = 'case | born | start\nS1 | 2013-05-10 | 2016-01-01';
    const investigations = 'case | aware | start\nS1 | 2016-05-09 | 2016-05-10\nS1 | 2016-05-09 |';
    expect(groups('investigations', 'age', { cases, investigations })).toEqual(['3-6', '0-2']);
  });

  it('of a stock is the age on the last day of the period, or as far as anything is known', () => {
    const cases = 'case | born | start\nS1 | 2009-12-31 | 2010-01-01\nS2 | 2010-01-01 | 2010-01-01';
    const asked = { indicator: activeCases };
    expect(groups('cases', 'age', { cases })).toEqual(['0-2', '0-2']);
    expect(groups('cases', 'age', { cases }, { ...asked, period: '2015K4' })).toEqual(['3-6', '3-6']);
    expect(groups('cases', 'age', { cases }, { ...asked, period: '2016K4' })).toEqual(['7-12', '3-6']);
    expect(groups('cases', 'age', { cases }, { ...asked, period: '2017K1' })).toEqual(['7-12', '3-6']);
  });
});

describe('a group by law', () => {
  it('is the law of the day a case came about: begun, else come to notice', () => {
    const investigations = `
      case | aware      | start
      S1   | 2023-12-01 | 2024-01-01
      S1   | 2023-12-01 | 2023-12-31
      S1   | 2024-01-01 |
      S1   |            |
    `;
    const told = ['BL', 'SEL', 'BL', 'uoplyst'];
    expect(groups('investigations', 'law', { investigations }, { asOf: '2024-12-31' })).toEqual(told);
  });
});

it('a follow-up came about on the day it was done', () => {
  const activities = `
    case | born       | type       | event      | done
    S1   | 2010-01-01 | Opfølgning | 2023-12-30 | 2024-01-02
    S1   | 2010-01-01 | Opfølgning | 2023-12-30 |
  `;
  const asked = { asOf: '2024-12-31' };
  expect(groups('followUps', 'law', { activities }, asked)).toEqual(['BL', 'SEL']);
  expect(groups('followUps', 'age', { activities }, asked)).toEqual(['13-17', '13-17']);
});

describe('a group by unit or model', () => {
  const units = `
    id | type      | district | model
    a  | Skole     | Øst      | rådgiver
    b  | Dagtilbud | ØST      | Rådgiver
    c  | Skole     | Vest     | rådgiver
    d  | Skole     | Vest     | sagsbehandler
    e  | Skole     | Vest     | rådgiver
    f  | Skole     | Syd      |
  `;

  it('is that of the unit, or of the meeting that a discussion names', () => {
    const meetings = 'id | unit | held\nx | c | 2016-04-01';
    const discussions = `
      unit | meeting | discussed
      d    | x       | 2016-04-01
           | x       | 2016-04-01
      f    |         | 2016-04-01
      q    |         | 2016-04-01
           |         | 2016-04-01
    `;
    const tables = { units, meetings, discussions };
    expect(groups('units', 'unit', tables)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(groups('discussions', 'unit', tables)).toEqual(['d', 'c', 'f', 'uoplyst', 'uoplyst']);
    expect(groups('discussions', 'model', tables)).toEqual([
      'sagsbehandler',
      'rådgiver',
      'uoplyst',
      'uoplyst',
      'uoplyst',
    ]);
    expect(groups('discussions', 'district', tables).slice(0, 3)).toEqual(['Vest', 'Vest', 'Syd']);
    expect(groups('discussions', 'type', tables).slice(0, 1)).toEqual(['Skole']);
  });

  it('of a case is the one model that all units of its district share', () => {
    const cases =
      'case | district | start\n1 | Øst | 2016-04-01\n2 | Vest | 2016-04-01\n3 | Syd | 2016-04-01\n4 | | 2016-04-01';
    expect(groups('cases', 'model', { units, cases })).toEqual(['rådgiver', 'uoplyst', 'uoplyst', 'uoplyst']);
  });
});

it('every group can be asked of every view', () => {
  const tables: Tables = {
    cases: 'case | start\nS1 | 2016-04-01',
    notifications: 'case | received\nS1 | 2016-04-01',
    investigations: 'case | start\nS1 | 2016-04-01',
    services: 'case | start\nS1 | 2016-04-01',
  };
  const views: ViewName[] = [
    'cases',
    'notifications',
    'notifiedChildren',
    'investigations',
    'measures',
    'casesWithMeasures',
    'childrenWithMeasures',
  ];
  for (const of of views) for (const by of groupNames) expect(groups(of, by, tables)).toHaveLength(1);
});
