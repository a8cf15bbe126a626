import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import type { DeadlineKind } from '../../src/indicators/engine/define.ts';
import { catalogue } from '../../src/indicators/index.ts';
import { workList } from '../../src/inquiry/work-list.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { write, type Tables } from '../support/indicators/lists.ts';

/** Line, day and days over of each duty. */
function duties(tables: Tables, kind: DeadlineKind, asOf: string, withinDays = 30, onlyOverdue = false): string[] {
  const knowledge = knowledgeOf(write(tables), dayNamed(asOf), defaultSettings);
  const asked = { kinds: [kind], onlyOverdue, withinDays, by: undefined };
  return workList(catalogue, knowledge, asked).duties.map(
    ({ unit, dueOn, daysOver }) => `${unit.line} ${isoDay(dueOn)} ${daysOver}`,
  );
}

describe('the work list', () => {
  // Lines: the heads stand on 1.
  const investigations = `
    case | aware      | start      | ended
    A    | 2016-01-31 | 2016-02-05 |
    B    | 2016-02-01 | 2016-02-05 |
    C    | 2016-02-01 | 2016-02-05 | 2016-03-01
    D    | 2016-03-01 | 2016-03-05 |
    E    | 2016-03-02 | 2016-03-05 |
  `;

  it('names open investigations by the day of their limit, the longest overdue first', () => {
    // Limits: A 31 May, B 1 June, D 1 July, E 2 July; C is finished.
    expect(duties({ investigations }, 'investigation', '2016-06-01')).toEqual([
      '2 2016-05-31 1',
      '3 2016-06-01 0',
      '5 2016-07-01 -30',
    ]);
  });
  it('asks for no receipt to somebody unknown', () => {
    // Six working days after Monday 6 June 2016: Tuesday 14 June.
    const notifications = `
      case | received   | notifier | receipt
      A    | 2016-06-06 | Skole    |
      B    | 2016-06-06 | Anonym   |
      C    | 2016-06-06 |          |
    `;
    expect(duties({ notifications }, 'receipt', '2016-06-20')).toEqual(['2 2016-06-14 6', '4 2016-06-14 6']);
  });
  it('can leave out what is still in time, the last day among it', () => {
    expect(duties({ investigations }, 'investigation', '2016-06-01', 30, true)).toEqual(['2 2016-05-31 1']);
  });
  it('reaches no further than asked', () => {
    expect(duties({ investigations }, 'investigation', '2016-06-01', 29)).toHaveLength(2);
    expect(duties({ investigations }, 'investigation', '2016-06-01', 31)).toHaveLength(4);
  });
  it('asks for an assessment the day after receipt', () => {
    const notifications = `
      case | received         | assessed
      A    | 2016-06-01 10:00 |
      B    | 2016-06-01 10:00 | 2016-06-01 12:00
    `;
    expect(duties({ notifications }, 'assessment', '2016-06-02')).toEqual(['2 2016-06-02 0']);
  });
  it('asks for a receipt on the sixth working day', () => {
    // Thursday 2 June 2016: 3, 6, 7, 8, 9 and 10 June are the working days; 5 June is a Sunday.
    const notifications = `
      case | received   | receipt
      A    | 2016-06-02 |
      B    | 2016-06-02 | 2016-06-03
    `;
    expect(duties({ notifications }, 'receipt', '2016-06-10')).toEqual(['2 2016-06-10 0']);
  });
  it('asks for the first follow-up after three months, and under Serviceloven for the next after six', () => {
    const services = `
      id | case | type           | start      | ended
      1  | A    | Kontaktperson  | 2016-03-10 |
      2  | B    | Kontaktperson  | 2015-10-01 |
      3  | C    | Kontaktperson  | 2016-03-10 | 2016-05-01
    `;
    const activities = `
      case | type       | done
      B    | Opfølgning | 2015-12-15
    `;
    // A: 10 June. B: 15 June, six months after its follow-up. C has ended.
    expect(duties({ services, activities }, 'follow-up', '2016-06-12')).toEqual(['2 2016-06-10 2', '3 2016-06-15 -3']);
  });
  it('asks for no further follow-up where Barnets Lov sets no interval', () => {
    const services = `
      id | case | type          | start      | ended
      1  | A    | Kontaktperson | 2023-06-01 |
    `;
    const activities = `
      case | type       | done
      A    | Opfølgning | 2023-08-01
    `;
    // Six months on is 1 February 2024, when the new law is in force.
    expect(duties({ services, activities }, 'follow-up', '2024-03-01')).toEqual([]);
  });
  it('says which kinds could not be looked at', () => {
    const knowledge = knowledgeOf(write({ investigations }), dayNamed('2016-06-01'), defaultSettings);
    const asked = { kinds: ['receipt', 'investigation'] as const, onlyOverdue: false, withinDays: 30, by: undefined };
    expect(workList(catalogue, knowledge, asked).notEvaluated).toEqual([
      { kind: 'receipt', reason: { code: 'missing-list', args: { list: 'notifications' } } },
    ]);
  });
  it('says that investigations were not looked at where the clock needs a column that is not there', () => {
    const known = write({ investigations: 'case | aware | ended\nA | 2015-12-01 |' });
    const knowledge = knowledgeOf(known, dayNamed('2016-06-01'), { ...defaultSettings, clock: 'start' });
    const asked = { kinds: ['investigation'] as const, onlyOverdue: false, withinDays: 30, by: undefined };
    const reason = { code: 'missing-column', args: { list: 'investigations', field: 'startedOn' } };
    expect(workList(catalogue, knowledge, asked).notEvaluated).toEqual([{ kind: 'investigation', reason }]);
  });
  describe('tells of the open cases that no limit can be told for', () => {
    /** Kind, number and reason. */
    const notFollowed = (tables: Tables, kinds: readonly DeadlineKind[]): string[] => {
      const knowledge = knowledgeOf(write(tables), dayNamed('2016-06-01'), defaultSettings);
      const asked = { kinds, onlyOverdue: true, withinDays: 30, by: undefined };
      return workList(catalogue, knowledge, asked).notFollowed.map(
        ({ kind, count, reason }) => `${kind} ${count} ${reason}`,
      );
    };

    it('by reason, and not of those that have ended', () => {
      const undated = `
        case | aware      | start      | ended
        A    | 2016-01-31 | 2016-02-05 |
        B    |            |            |
        C    |            |            | 2016-03-01
        D    | unreadable |            |
        E    | 2016-01-31 |            | unreadable
      `;
      expect(notFollowed({ investigations: undated }, ['investigation'])).toEqual([
        'investigation 2 invalid-date',
        'investigation 1 no-clock-start',
      ]);
      expect(notFollowed({ investigations }, ['investigation'])).toEqual([]);
    });
    it('and of no investigation whose limit hangs on nothing that can not be read', () => {
      const clocked = `
        case | aware      | start      | ended
        A    | 2016-01-31 | unreadable |
        B    |            | unreadable |
      `;
      expect(notFollowed({ investigations: clocked }, ['investigation'])).toEqual(['investigation 1 invalid-date']);
    });
    it('of each kind that is asked for', () => {
      const notifications = `
        case | received | assessed   | receipt    | notifier
        A    |          |            |            | Skole
        B    |          | 2016-05-01 |            | Skole
        C    |          | 2016-05-01 |            | Anonym
        D    |          | 2016-05-01 | 2016-05-02 | Skole
      `;
      expect(notFollowed({ notifications }, ['assessment', 'receipt'])).toEqual([
        'assessment 1 no-receipt-date',
        'receipt 2 no-receipt-date',
      ]);
      expect(notFollowed({ notifications }, ['receipt'])).toEqual(['receipt 2 no-receipt-date']);
    });
    it('of measures, where something is to be done on them', () => {
      const services = `
        id | case | type                                           | start      | ended
        1  | A    | Kontaktperson                                  | 2016-01-10 | unreadable
        2  | B    | Døgninstitution                                | 2016-01-10 | unreadable
        3  | C    | Tidlig forebyggende indsats, § 11, stk. 3      | 2016-01-10 | unreadable
      `;
      const activities = `
        case | type       | done
        B    | Handleplan | 2016-01-12
        Z    | Opfølgning | 2016-01-12
        Z    | Tilsynsbesøg | 2016-01-12
      `;
      expect(notFollowed({ services, activities }, ['follow-up', 'visit', 'plan'])).toEqual([
        'follow-up 2 invalid-date',
        'visit 1 invalid-date',
        'plan 1 invalid-date',
      ]);
    });
    it('of measures of which nobody knows when they began', () => {
      const services = `
        id | case | type                                      | start      | ended
        1  | A    | Kontaktperson                             |            |
        2  | B    | Døgninstitution                           |            |
        3  | C    | Kontaktperson                             |            | 2016-03-01
        4  | D    | Tidlig forebyggende indsats, § 11, stk. 3 |            |
        5  | E    | Kontaktperson                             | unreadable |
      `;
      const activities = `
        case | type         | done
        B    | Handleplan   | 2016-01-12
        Z    | Opfølgning   | 2016-01-12
        Z    | Tilsynsbesøg | 2016-01-12
      `;
      expect(notFollowed({ services, activities }, ['follow-up', 'visit', 'plan'])).toEqual([
        'follow-up 2 no-start-date',
        'follow-up 1 invalid-date',
        'visit 1 no-start-date',
        'plan 1 invalid-date',
        'plan 1 no-start-date',
      ]);
    });
    it('of measures that may be placements, since nothing tells what they are', () => {
      const services = `
        id | case | type            | start      | ended
        1  | A    | Særlig indsats  | 2016-01-10 |
        2  | B    | Særlig indsats  | 2016-01-10 | 2016-03-01
        3  | C    | Særlig indsats  |            |
        4  | D    | Kontaktperson   | 2016-01-10 |
        5  | E    | Døgninstitution | 2016-01-10 |
        6  | F    | Særlig indsats  | 2016-01-10 | unreadable
      `;
      const activities = 'case | type | done\nZ | Tilsynsbesøg | 2016-01-12';
      expect(notFollowed({ services, activities }, ['visit'])).toEqual(['visit 3 unknown-measure']);
    });
  });
});
