import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { builtinPlans } from '../../src/plans/builtin/index.ts';
import { draftPlan, idFromName } from '../../src/plans/draft.ts';
import { readPlan } from '../../src/plans/load.ts';
import type { Language } from '../../src/model/words.ts';

const languages: Language[] = ['da', 'en'];

describe.each(languages)('a new plan file in %s', (language) => {
  const text = draftPlan({ id: 'ny-plan', file: 'ny plan.yml', language });

  it('is right as it stands, with a milestone of each kind', () => {
    const plan = readPlan(text, 'plan.yml');
    expect(plan.id).toBe('ny-plan');
    expect(plan.milestones.map(({ kind }) => kind)).toEqual([
      'target-by',
      'target-from',
      'direction',
      'baseline',
      'reported',
      'deliverable',
    ]);
  });
  it('is right with all its settings taken into use too', () => {
    const [before = '', settings = '', after = ''] = text.split(
      /(?=^# settings:)|(?=^# (?:Milepælene|The milestones))/m,
    );
    const inUse = settings.replaceAll(/^# ?/gm, '');
    const plan = readPlan(before + inUse + after, 'plan.yml');
    expect(Object.keys(plan.settings).toSorted()).toEqual([
      'activityRules',
      'ageBands',
      'budget',
      'clock',
      'followUpGuidelines',
      'holidays',
      'ladder',
      'measureRules',
      'notMeasures',
      'unreliableAbove',
    ]);
  });
  it('explains every kind and setting, and tells its own file in the commands', () => {
    expect(text).toContain('dubu-kpi plan check ny plan.yml');
    expect(text).not.toMatch(/\{file\}|\{id\}/);
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
  it('tells editors where the JSON Schema is, in its first line', () => {
    const told = draftPlan({ id: 'a', file: 'a.yml', language, schema: 'file:///plan.schema.json' });
    expect(told.split('\n')[0]).toBe('# yaml-language-server: $schema=file:///plan.schema.json');
    expect(text).not.toContain('yaml-language-server');
  });
  it.each(Object.keys(builtinPlans))('begins from %s, with an id of its own and all else as it is', (from) => {
    const copy = draftPlan({ id: 'vores-plan', file: 'vores-plan.yml', language, from });
    const { id, ...rest } = readPlan(copy, 'plan.yml');
    const { id: _, ...original } = readPlan(builtinPlans[from] ?? '', 'plan.yml');
    expect([id, rest]).toEqual(['vores-plan', original]);
    expect(copy.split('\n')[0]).toContain(from);
  });
});

it('names the nearest plan for one that does not ship', () => {
  const begin = (from: string) => () => draftPlan({ id: 'a', file: 'a.yml', language: 'da', from });
  expect(begin('favrskov-trivse')).toThrow(UsageError);
  expect(begin('favrskov-trivse')).toThrow('ukendt plan favrskov-trivse; mente du favrskov-trivsel?');
  expect(begin('xyz')).toThrow('ukendt plan xyz; kendte planer: hvidovre-lige-muligheder, ');
  expect(begin('constructor')).toThrow('ukendt plan constructor; kendte planer');
});

it.each([
  ['min-plan.yml', 'min-plan'],
  ['Børn & Unge 2026.YAML', 'boern-unge-2026'],
  ['Åben Å.yml', 'aaben-aa'],
  ['Å\u030a é ü.yml', 'aa-e-u'],
  ['--.yml', 'plan'],
  ['plan 620202-2345.yml', 'plan'],
  ['漢字.yml', 'plan'],
])('the file %s gives the id %s', (name, id) => {
  expect(idFromName(name)).toBe(id);
});
