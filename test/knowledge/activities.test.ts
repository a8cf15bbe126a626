import { describe, expect, it, test } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import { ActivityIndex } from '../../src/knowledge/activities.ts';
import { heldOn } from '../../src/model/held-on.ts';
import type { Activity, Row } from '../../src/model/rows.ts';
import { defaultSettings, type ActivityKind } from '../../src/model/settings.ts';
import { write } from '../support/indicators/lists.ts';
import { blankRows } from '../support/indicators/rows.ts';

const kinds: readonly ActivityKind[] = [
  'network-meeting',
  'sparring',
  'follow-up',
  'child-talk',
  'network-mapping',
  'supervision-visit',
  'care-plan',
];

function activitiesOf(table: string): readonly Activity[] {
  return write({ activities: table }).lists.activities?.rows ?? [];
}

function indexOf(table: string): ActivityIndex {
  return new ActivityIndex(activitiesOf(table), defaultSettings.activityRules);
}

/** The days on which a row finds activities of a kind. */
function days(index: ActivityIndex, row: Partial<Row>, kind: ActivityKind): string[] {
  return index
    .of(kind)
    .daysOn({ ...blankRows.cases, ...row })
    .map(isoDay);
}

describe('what an activity is, by the Danish words known from the start', () => {
  test.each<[type: string, subtype: string, kinds: ActivityKind[]]>([
    ['Netværksmøde', '', ['network-meeting']],
    ['Møde', 'netværks møde', ['network-meeting']],
    ['NETVAERKSMOEDE', '', ['network-meeting']],
    ['Tværfaglig sparring', '', ['sparring']],
    ['Tværfaglig', 'sparring', []],
    ['Sparring', '', []],
    ['Opfølgning', '', ['follow-up']],
    ['Opfølgning på indsats', 'Møde', ['follow-up']],
    ['Opfølgning på underretning', '', []],
    ['Opfølgning', 'Opfølgning på underretning', []],
    ['Børnesamtale', '', ['child-talk']],
    ['Samtale', 'Boernesamtale § 155', ['child-talk']],
    ['Netværksafdækning', '', ['network-mapping']],
    ['Netværkskort', '', ['network-mapping']],
    ['Tilsynsbesøg', '', ['supervision-visit']],
    ['Handleplan', '', ['care-plan']],
    ['Barnets plan', '', ['care-plan']],
    ['Opfølgning på handleplan', '', ['follow-up']],
    ['Netværksmøde', 'Opfølgning', ['network-meeting', 'follow-up']],
    ['Telefonsamtale', '', []],
    ['Indkaldelse til netværksmøde', '', []],
    ['Indkaldelse', 'Netværksmøde', []],
    ['Netværksmøde', 'Aflyst', []],
    ['Uplanlagt netværksmøde', '', ['network-meeting']],
    ['Netværksmøde på familiens anmodning', '', ['network-meeting']],
    ['Netværksmøde efter aflysning', '', ['network-meeting']],
    ['Forberedelse af netværksmøde', '', []],
    ['Annulleret netværksmøde', '', []],
    ['Børnesamtale ej afholdt', '', []],
    ['Planlægning af netværksmøde', '', []],
    ['Anmodning om tværfaglig sparring', '', []],
    ['Invitation til opfølgning', '', []],
    ['Børnesamtale – ikke afholdt', '', []],
    ['Indkaldelse til handleplansmøde', '', []],
    ['Handleplan lagt i sagen', '', ['care-plan']],
    ['Planlagt opfølgning', '', ['follow-up']],
    ['Planlagt tilsynsbesøg', '', ['supervision-visit']],
    ['Tilsynsbesøg aflyst', '', []],
  ])('%s, %s', (type, subtype, expected) => {
    const index = indexOf(`case | type | subtype | event\nA | ${type} | ${subtype} | 2016-05-10`);
    expect(kinds.filter((kind) => days(index, { caseNumber: 'A' }, kind).length > 0)).toEqual(expected);
  });
});

it('an activity that two rules of one kind fit is counted once', () => {
  const activities = activitiesOf('case | type | subtype | event\nA | Netværksmøde | Familieråd | 2016-05-10');
  const index = new ActivityIndex(activities, [
    { kind: 'network-meeting', words: ['netværksmøde'] },
    { kind: 'follow-up', words: ['familieråd'] },
    { kind: 'network-meeting', words: ['familieråd'] },
  ]);
  expect(index.of('network-meeting').all).toHaveLength(1);
  expect(days(index, { caseNumber: 'A' }, 'network-meeting')).toEqual(['2016-05-10']);
  expect(days(index, { caseNumber: 'A' }, 'follow-up')).toEqual(['2016-05-10']);
});

describe('the day an activity was held', () => {
  it('is the day it was carried out, else the day it was set for unless it is only planned', () => {
    const activities = activitiesOf(`
      type | event      | done       | planned
      1    | 2016-05-10 | 2016-05-12 |
      2    | 2016-05-10 | 2016-05-12 | yes
      3    | 2016-05-10 |            |
      4    | 2016-05-10 |            | yes
      5    |            |            |
    `);
    const held = activities.map((activity) => heldOn(activity)).map((day) => (day === undefined ? '-' : isoDay(day)));
    expect(held).toEqual(['2016-05-12', '2016-05-12', '2016-05-10', '-', '-']);
  });
});

describe('the activities of a row', () => {
  const index = indexOf(`
    case | child | concerns  | type         | event
    A    | Ane   | Ane       | Netværksmøde | 2016-05-12
    A    |       |           | Netværksmøde | 2016-05-10
    B    | Bo    | Ane, Carl | Netværksmøde | 2016-05-11
         | Carl  |           | Netværksmøde | 2016-05-13
         |       |           | Netværksmøde | 2016-05-14
  `);

  it('are those of its case, and those that name its child, in order and each once', () => {
    const found = days(index, { caseNumber: 'A', child: 'Ane' }, 'network-meeting');
    expect(found).toEqual(['2016-05-10', '2016-05-11', '2016-05-12']);
    expect(days(index, { caseNumber: 'A' }, 'network-meeting')).toEqual(['2016-05-10', '2016-05-12']);
  });

  it('are those of its child where one of the two has no case number', () => {
    expect(days(index, { child: 'Bo' }, 'network-meeting')).toEqual(['2016-05-11']);
    expect(days(index, { caseNumber: 'C', child: 'Carl' }, 'network-meeting')).toEqual(['2016-05-11', '2016-05-13']);
    expect(days(index, { child: 'Carl' }, 'network-meeting')).toEqual(['2016-05-11', '2016-05-13']);
  });

  it('are none of another case of the same child, of another kind, or of a row that names neither', () => {
    expect(days(index, { caseNumber: 'C', child: 'Bo' }, 'network-meeting')).toEqual([]);
    expect(days(index, { caseNumber: 'A', child: 'Ane' }, 'sparring')).toEqual([]);
    expect(days(index, {}, 'network-meeting')).toEqual([]);
  });
});

describe('kinds that are told and types that are not', () => {
  const table = `
    id | type         | subtype | event
    1  | Møde         | Intern  | 2016-05-10
    2  | Hjemmebesøg  |         | 2016-05-10
    3  | Hjemmebesøg  |         | 2016-05-11
    4  | Hjemmebesøg  |         | 2016-05-12
    5  | Hjemmebesøg  |         | 2016-05-13
    6  | Netværksmøde |         | 2016-05-10
  `;

  it('a kind that was met is told, and any kind when every type is understood', () => {
    expect(indexOf(table).tellsKind('network-meeting')).toBe(true);
    expect(indexOf(table).tellsKind('sparring')).toBe(false);
    expect(indexOf('type | event\nNetværksmøde | 2016-05-10').tellsKind('sparring')).toBe(true);
    expect(indexOf('type | event').tellsKind('sparring')).toBe(true);
  });

  it('a kind that was only planned is told, and is held by nobody', () => {
    const planned = indexOf(
      'case | type | event | planned\nA | Netværksmøde | 2016-05-10 | yes\nA | Møde | 2016-05-10 |',
    );
    expect(planned.tellsKind('network-meeting')).toBe(true);
    expect(days(planned, { caseNumber: 'A' }, 'network-meeting')).toEqual([]);
  });

  it('types without a kind come most frequent first, with the first three places', () => {
    const unknown = indexOf(table).unknownTypes;
    expect(unknown.map(({ count, places }) => [count, places.map(({ type, line }) => [type, line])])).toEqual([
      [
        4,
        [
          ['Hjemmebesøg', 3],
          ['Hjemmebesøg', 4],
          ['Hjemmebesøg', 5],
        ],
      ],
      [1, [['Møde', 2]]],
    ]);
  });

  it('types without a kind say in how many cases they are met, up to five', () => {
    const rows = ['A', 'A', 'A', 'A', 'A', 'A'].map((one) => `${one} | Samtale | 2016-05-10`);
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((one) => `${one} | Hjemmebesøg | 2016-05-10`);
    const { unknownTypes } = indexOf(['case | type | event', ...rows, ...many].join('\n'));
    expect(unknownTypes.map(({ count, cases, places: [first] }) => [first?.type, count, cases])).toEqual([
      ['Samtale', 6, 1],
      ['Hjemmebesøg', 6, 5],
    ]);
  });
});
