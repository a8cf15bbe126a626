import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/calendar/period.ts';
import type { Observation } from '../../src/model/observation.ts';
import { judgeMilestone } from '../../src/plans/index.ts';
import type { Milestone } from '../../src/plans/plan.ts';
import { suppress } from '../../src/privacy/suppress.ts';
import { day, milestone, observation, period, plan } from '../reports/hand-made.ts';
import { unpointed } from '../support/privacy/unpointed.ts';

const few = [1, 2, 3, 4];

/** What is published of a milestone on the first of some figures of 2016K4. */
function published(asked: Partial<Milestone>, observations: readonly Observation[]): string {
  const [figure = observation()] = observations;
  const target = milestone({ indicator: figure.indicator, group: figure.group, ...asked } as Partial<Milestone>);
  const judged = judgeMilestone(target, () => figure, day('2016-12-31'), plan.id);
  const report = suppress(unpointed(observations, { judgements: [judged] }), { minCell: 5 });
  return String(report.judgements[0]?.status);
}

function cases(count: number, team?: string): Observation {
  const group = team === undefined ? {} : { group: { by: 'team' as const, value: team } };
  return observation({ indicator: 'active-cases', unit: 'count', summary: { value: count }, pending: 0, ...group });
}

function ofTeam(count: number, asked: Partial<Milestone>): string {
  return published(asked, [cases(count, 'B'), cases(70 + count), cases(40, 'A'), cases(30, 'C')]);
}

function withLate(late: number, target: number): string {
  const summary = { value: (40 - late) / 40, numerator: 40 - late, denominator: 40 };
  return published({ op: '>=', target }, [observation({ summary, pending: 0 })]);
}

function shareOf(numerator: number, denominator: number): Observation['summary'] {
  return { value: numerator / denominator, numerator, denominator };
}

describe('a verdict on a small number', () => {
  it.each([
    ['<=', 1],
    ['<=', 3],
    ['<=', 4],
    ['>=', 3],
    ['=', 3],
    ['<', 5],
  ] as const)('is hidden whichever it is, where %s %i lies among the small ones', (op, target) => {
    expect(few.map((count) => ofTeam(count, { op, target }))).toEqual(few.map(() => 'hidden'));
  });

  it.each([
    ['<=', 6, 'met'],
    ['<=', 12, 'met'],
    ['>=', 20, 'missed'],
  ] as const)('is told where all of them lie on one side of %s %i', (op, target, status) => {
    expect(few.map((count) => ofTeam(count, { op, target }))).toEqual(few.map(() => status));
  });

  it('is hidden whichever it is, where a share is on either side with few late', () => {
    // 38 of 40 are 95 %, 37 are 92.5 %.
    expect(few.map((late) => withLate(late, 0.95))).toEqual(few.map(() => 'hidden'));
    // 35 of 40, the first number of late ones that would be shown, are 87.5 %.
    expect(few.map((late) => withLate(late, 0.9))).toEqual(few.map(() => 'hidden'));
    expect(few.map((late) => withLate(late, 0.87))).toEqual(few.map(() => 'met'));
    expect(few.map((late) => withLate(late, 1))).toEqual(few.map(() => 'missed'));
  });

  it('is hidden whichever it is, where few that are pending could turn a share over', () => {
    const withPending = (pending: number, target: number): string => {
      const summary = { value: 30 / 40, numerator: 30, denominator: 40 };
      return published({ op: '>=', target }, [observation({ summary, pending })]);
    };
    // With two that come to nothing 30 of 42 are 71.4 %, with three 30 of 43 are 69.8 %.
    expect(few.map((pending) => withPending(pending, 0.7))).toEqual(few.map(() => 'hidden'));
    // With five, the first number that would be shown, 30 of 45 are 66.7 %.
    expect(few.map((pending) => withPending(pending, 0.6))).toEqual(few.map(() => 'met'));
  });

  it('is told of a number that is shown', () => {
    expect(ofTeam(5, { op: '<=', target: 3 })).toBe('missed');
    expect(withLate(5, 0.9)).toBe('missed');
  });

  it('stands as not evaluated, whichever it is, where the figure is unreliable however many there are', () => {
    const unreliable = (count: number): string => {
      const figure: Observation = { ...cases(count, 'B'), status: 'unreliable' };
      return published({ op: '<=', target: 3 }, [figure, cases(70 + count), cases(40, 'A'), cases(30, 'C')]);
    };
    expect(few.map((count) => unreliable(count))).toEqual(few.map(() => 'not-evaluated'));
  });

  it('that is not evaluated for another quarter is hidden whichever it is: it says that this one kept the target', () => {
    const before = period('2016K3');
    const open = (count: number, target: number): string => {
      const known = { ...cases(count, 'B'), period: before };
      const unknown = { ...cases(20, 'B'), period: period('2016K4'), status: 'unreliable' as const };
      const whole = [cases(70 + count), cases(40, 'A'), cases(30, 'C')].map((one) => ({ ...one, period: before }));
      const { indicator, group } = known;
      const asked = { kind: 'target-from', from: day('2016-07-01'), op: '<=', target, indicator, group };
      const figures = (_: unknown, { label }: Period): Observation => (label === before.label ? known : unknown);
      const judged = judgeMilestone(milestone(asked as Partial<Milestone>), figures, day('2016-12-31'), plan.id);
      const report = suppress(unpointed([known, ...whole, unknown], { judgements: [judged] }), { minCell: 5 });
      return `${judged.status}, ${report.judgements[0]?.status}`;
    };
    expect(few.map((count) => open(count, 2))).toEqual([
      'not-evaluated, hidden',
      'not-evaluated, hidden',
      'missed, hidden',
      'missed, hidden',
    ]);
    // All of few keep a target of 8, whichever they are.
    expect(few.map((count) => open(count, 8))).toEqual(few.map(() => 'not-evaluated, not-evaluated'));
  });

  it('is hidden before its due day whichever it is, where few late put the target out of reach', () => {
    // Of 10 cases and 5 pending in the quarter that ends with the due day, 4 late leave at most 11 of 15, 73 %.
    const ahead = (late: number, pending: number): string => {
      const due = observation({ summary: shareOf(10 - late, 10), pending });
      const whole = observation({ period: period('2016K3'), summary: shareOf(40, 40), pending: 0 });
      const judged = judgeMilestone(
        milestone({ op: '>=', target: 0.8, due: day('2016-12-31') }),
        (_, { label }) => (label === '2016K3' ? whole : due),
        day('2016-11-15'),
        plan.id,
      );
      const [told] = suppress(unpointed([whole], { judgements: [judged] }), { minCell: 5 }).judgements;
      return `${told?.status}, ${told?.observation?.period.label}`;
    };
    expect(few.map((late) => ahead(late, 5))).toEqual(few.map(() => 'hidden, 2016K3'));
    // With 20 pending, 4 late leave 26 of 30, 87 %; and 5 late, the first number that is shown, leave 25.
    expect(few.map((late) => ahead(late, 20))).toEqual(few.map(() => 'on-track, 2016K3'));
  });

  it('does not show by which figure it was decided', () => {
    const quarters = ['2016K1', '2016K2', '2016K3', '2016K4'];
    const from = (late: number): unknown => {
      const figures = quarters.map((label) =>
        observation({ period: period(label), summary: shareOf(label === '2016K2' ? 40 - late : 40, 40), pending: 0 }),
      );
      const asked = { kind: 'target-from', from: day('2016-01-01'), op: '>=', target: 0.93 };
      const judged = judgeMilestone(
        milestone(asked as Partial<Milestone>),
        (_, { label }) => figures[quarters.indexOf(label)] ?? observation(),
        day('2016-12-31'),
        plan.id,
      );
      const [told] = suppress(unpointed(figures, { judgements: [judged] }), { minCell: 5 }).judgements;
      const { status, observation: one, steps } = told ?? {};
      return [judged.status, status, one?.period.label, steps?.length];
    };
    // 38 of 40 are 95 %, 37 are 92.5 %.
    expect(few.map((late) => from(late))).toEqual([
      ['met', 'hidden', '2016K4', 1],
      ['met', 'hidden', '2016K4', 1],
      ['missed', 'hidden', '2016K4', 1],
      ['missed', 'hidden', '2016K4', 1],
    ]);
  });

  it('is hidden whichever it is, where a rate hangs on few events', () => {
    const rate = (events: number): string => {
      const summary = { value: events / 30, numerator: events, denominator: 30 };
      const one = observation({ indicator: 'follow-ups-per-measure', unit: 'rate', summary, pending: 0 });
      return published({ op: '<=', target: 0.11 }, [one]);
    };
    // 3 of 30 are 0.1, 4 are 0.13.
    expect(few.map((events) => rate(events))).toEqual(few.map(() => 'hidden'));
    expect(rate(5)).toBe('missed');
  });

  it('is hidden where it is on the median of few', () => {
    const median = (value: number, cases: number): string => {
      const one = observation({ indicator: 'measure-duration', unit: 'days', summary: { value, denominator: cases } });
      return published({ op: '<=', target: 100 }, [{ ...one, pending: 0 }]);
    };
    expect([60, 140].flatMap((value) => few.map((cases) => median(value, cases)))).toEqual(Array(8).fill('hidden'));
    expect([median(60, 5), median(140, 5)]).toEqual(['met', 'missed']);
  });
});
