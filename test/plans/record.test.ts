import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { builtinPlans } from '../../src/plans/builtin/index.ts';
import { readPlan } from '../../src/plans/load.ts';
import { recordDone } from '../../src/plans/record.ts';
import { day } from '../support/plans/told.ts';

const head = `# Vores plan
id: min-plan
title:   Min plan   # kort
source: {document: "Plan", publisher: 'Kommune', published: 2026}

milestones:
`;

const guide = `  - id: guide # nr. 1
    title: 'Vejledning'

    kind: deliverable
    due: 2016-06-30   # efter mødet
`;

const other = `
  # Den næste
  - {id: other, title: Andet, kind: deliverable}
`;

function recorded(text: string, milestone = 'guide', note?: string): string {
  return recordDone(text, 'plan.yml', { milestone, on: day('2016-06-20'), note });
}

describe('a deliverable is recorded in the file', () => {
  it('on a line of its own, and nothing else is changed', () => {
    expect(recorded(head + guide + other)).toBe(`${head}${guide}    done: 2016-06-20\n${other}`);
  });
  it('with a note beneath', () => {
    expect(recorded(head + guide + other, 'guide', 'Vedtaget')).toBe(
      `${head}${guide}    done: 2016-06-20\n    note: Vedtaget\n${other}`,
    );
  });
  it('within brackets', () => {
    expect(recorded(head + guide + other, 'other', 'a, b')).toBe(
      `${head}${guide}\n  # Den næste\n  - {id: other, title: Andet, kind: deliverable, done: 2016-06-20, note: "a, b"}\n`,
    );
  });
  it('unless the note is about a person', () => {
    expect(() => recorded(`${head}${guide}\n${other}`, 'guide', 'se 620202-2345')).toThrow(
      /--note: her står et CPR-nummer/,
    );
  });
  it('in place of what was recorded before, the note kept where none is given', () => {
    const before = `${head}${guide}    done: false # endnu\n    note: Se referatet\n${other}`;
    expect(recorded(before)).toBe(before.replace('false', '2016-06-20'));
    expect(recorded(before, 'guide', 'Vedtaget')).toBe(
      before.replace('false', '2016-06-20').replace('Se referatet', 'Vedtaget'),
    );
  });
  it('where the field stood without a value', () => {
    const before = `${head}${guide}    note:\n${other}`.replace('note:', 'note: ""');
    expect(recorded(before, 'guide', 'Vedtaget')).toBe(
      before.replace('""', 'Vedtaget').replace('    note: Vedtaget\n', '    note: Vedtaget\n    done: 2016-06-20\n'),
    );
  });
  it('over a note of several lines', () => {
    const before = `${head}${guide}    note: |\n      Første linje\n      Anden linje\n${other}`;
    expect(recorded(before, 'guide', 'Kort')).toBe(`${head}${guide}    note: Kort\n    done: 2016-06-20\n${other}`);
  });
  it('at the end of a file that ends without a line break', () => {
    expect(recorded((head + guide).trimEnd())).toBe(`${(head + guide).trimEnd()}\n    done: 2016-06-20`);
  });
  it("with the file's own line ends", () => {
    const windows = (head + guide + other).replaceAll('\n', '\r\n');
    expect(recorded(windows)).toBe(`${head}${guide}    done: 2016-06-20\n${other}`.replaceAll('\n', '\r\n'));
  });
  it.each([
    'ja: nej',
    '# ikke en kommentar',
    "'",
    '"',
    '- a',
    '{',
    'null',
    'true',
    '2016',
    '',
    ' luft ',
    'æøå → ✓',
    'to\nlinjer',
    '*',
    '%',
    '@',
  ])('with the note %j word for word', (note) => {
    for (const id of ['guide', 'other']) {
      const plan = readPlan(recorded(head + guide + other, id, note), 'plan.yml');
      expect(plan.milestones.find((one) => one.id === id)).toMatchObject({ done: day('2016-06-20'), note });
    }
  });
  it('also where the file is written in a way that no line can be added to, its comments kept', () => {
    const odd = `${head}  - &a {id: guide, title: Vejledning, kind: deliverable, done: &d 2016-01-01}\n  # Den næste\n  - {id: other, title: Andet, kind: deliverable, done: *d}\n`;
    const text = recorded(odd, 'other');
    expect(text).toContain('# Den næste');
    expect(text).toContain('# Vores plan');
    expect(readPlan(text, 'plan.yml').milestones).toMatchObject([
      { id: 'guide', done: day('2016-01-01') },
      { id: 'other', done: day('2016-06-20') },
    ]);
  });
  it('and never into a comment', () => {
    const text = recorded(`${head}  - { id: guide, title: Vejledning, kind: deliverable # ja, den\n    }\n`);
    expect(readPlan(text, 'plan.yml').milestones).toMatchObject([{ id: 'guide', done: day('2016-06-20') }]);
    expect(text).toContain('# ja, den\n');
  });
  it.each(Object.entries(builtinPlans))('in a copy of %s, for each of its deliverables', (_, text) => {
    for (const { id, kind } of readPlan(text, 'plan.yml').milestones) {
      if (kind !== 'deliverable') continue;
      const after = recorded(text, id, 'Vedtaget').split('\n');
      const added = after.filter((line) => !text.split('\n').includes(line));
      expect([id, ...added]).toEqual([id, '    done: 2016-06-20', '    note: Vedtaget']);
    }
  });
});

describe('nothing is recorded', () => {
  const why = (text: string, id: string): string => {
    try {
      recorded(text, id);
      return 'recorded';
    } catch (error) {
      if (error instanceof UsageError) return error.in('en');
      throw error;
    }
  };
  it('of a deliverable that is not there; the nearest is named', () => {
    expect(why(head + guide, 'giude')).toBe('the plan has no deliverable giude; did you mean guide?');
    expect(why(head + guide, 'retningslinjer')).toBe('the plan has no deliverable retningslinjer; it has guide');
  });
  it('of what is measured', () => {
    const measured = `${head}  - { id: cases, title: Sager, kind: reported, indicator: active-cases }\n`;
    expect(why(measured, 'cases')).toBe(
      'the milestone cases is measured by a key figure; only a deliverable (kind: deliverable) can be recorded as done',
    );
    expect(why(measured, 'case')).toBe('the plan has no deliverable case');
  });
  it('in a file with mistakes', () => {
    expect(why(`${head}${guide}    until: 3\n`, 'guide')).toContain('plan.yml:12:5: unknown field until');
  });
});
