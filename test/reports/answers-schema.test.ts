import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/indicators/index.ts';
import { formatDocument } from '../../src/reports/document/index.ts';
import { explainDocument } from '../../src/reports/inquiry/explain.ts';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

const names = ['check', 'inspect', 'trend', 'explain', 'cases', 'catalogue'] as const;

function schemaOf(name: string): object {
  return JSON.parse(readFileSync(`src/reports/${name}.schema.json`, 'utf8')) as object;
}

/** The schemas refer to that of a report, which stands beside them. */
function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv({
    strictSchema: true,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  ajv.addSchema(schemaOf('report'), 'report.schema.json');
  return ajv.compile({ ...schemaOf(name), $id: `${name}.schema.json` });
}

const validators = new Map(names.map((name) => [name as string, validatorOf(name)]));

function complaints(name: string, value: unknown): unknown {
  const valid = validators.get(name);
  return valid?.(value) === true ? [] : valid?.errors;
}

const samples = ['hvidovre', 'vordingborg', 'herning', 'favrskov', 'koebenhavn'].map((name) => `samples/${name}`);
/** One of each unit, with and without a limit. */
const figures =
  'notification-assessed-24h notification-age follow-ups-per-measure investigation-duration investigations-open measure-spending'.split(
    ' ',
  );

describe('the published JSON Schemas', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  const jsonOf = async (...args: string[]): Promise<Record<string, unknown>> => {
    const { stdout, stderr } = await command.run([...args, '--format', 'json', '--quiet']);
    expect([args, stderr]).toEqual([args, '']);
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  /** What the schema of the command's answer has to say against it. */
  const against = async (...args: string[]): Promise<unknown> => complaints(args[0] ?? '', await jsonOf(...args));

  it.each(samples)('hold for what is said of %s', async (folder) => {
    expect(await against('check', folder, '--all')).toEqual([]);
    expect(await against('inspect', folder)).toEqual([]);
    expect(await against('trend', ...figures, folder)).toEqual([]);
    expect(await against('cases', folder, '--by', 'team', '--case-numbers')).toEqual([]);
    expect(await against('cases', folder, '--overdue')).toEqual([]);
    for (const id of figures)
      expect(await against('explain', id, folder, '--period', '2016', '--cases', '--case-numbers')).toEqual([]);
  });

  it.each([
    ['samples/exports/afgoerelsesparagraf'],
    ['samples/exports/indsats', '--mapping', 'samples/exports/indsats/mapping.yml'],
    ['samples/exports/ydelse-startdato'],
  ])('hold for what is said of %s', async (folder, ...mapping) => {
    expect(await against('inspect', folder)).toEqual([]);
    expect(await against('check', folder, ...mapping, '--all')).toEqual([]);
  });

  it('hold for groups, and for every definition', async () => {
    expect(await against('trend', 'placements', 'samples/hvidovre', '--by', 'placement-type')).toEqual([]);
    const all = await jsonOf('catalogue');
    expect(complaints('catalogue', all)).toEqual([]);
    expect(all['indicators']).toHaveLength(catalogue.length);
    const asJson = { format: 'json', csvDialect: 'danish', language: 'da', width: 80, colour: false } as const;
    for (const indicator of catalogue) {
      const text = await formatDocument(explainDocument(indicator, undefined, 'da'), asJson);
      expect([indicator.id, complaints('explain', JSON.parse(text))]).toEqual([indicator.id, []]);
    }
  });

  it.each([
    ['check', ['check', 'samples/hvidovre']],
    ['inspect', ['inspect', 'samples/hvidovre']],
    ['trend', ['trend', 'notifications', 'samples/hvidovre']],
    ['explain', ['explain', 'notifications']],
    ['cases', ['cases', 'samples/hvidovre']],
    ['catalogue', ['catalogue']],
  ])('refuse of %s a key that they do not know and one that is missing, however deep', async (name, args) => {
    const whole = await jsonOf(...args);
    expect(complaints(name, whole)).toEqual([]);
    expect(complaints(name, { ...whole, more: 1 })).not.toEqual([]);
    for (const key of Object.keys(whole)) {
      const { [key]: _, ...less } = whole;
      expect([key, complaints(name, less)]).not.toEqual([key, []]);
    }
    for (const [key, value] of Object.entries(whole)) {
      if (!Array.isArray(value) || typeof value[0] !== 'object') continue;
      const [first] = value as Record<string, unknown>[];
      expect([key, complaints(name, { ...whole, [key]: [{ ...first, more: 1 }] })]).not.toEqual([key, []]);
    }
  });
});
