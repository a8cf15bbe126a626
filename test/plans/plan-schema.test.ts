import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtinPlans } from '../../src/plans/builtin/index.ts';
import { planJsonSchema } from '../support/plans/json-schema.ts';

const published = readFileSync('src/plans/plan.schema.json', 'utf8');

function validator(): ValidateFunction {
  return new Ajv({ strictSchema: true, strictTypes: false, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(published) as object,
  );
}

const plan = `
id: min-plan
title: Min plan
source: { document: Plan, publisher: Kommune, published: 2026 }
milestones:
  - { id: a, title: A, kind: target-by, indicator: follow-up-network, part: private, op: ≥, target: 90 %, due: 2026-06-30 }
`;

describe('the published JSON Schema of a plan file', () => {
  it('is the one the program reads by; npm run plan-schema writes it anew', () => {
    expect(published).toBe(planJsonSchema());
  });
  it.each(Object.entries(builtinPlans))('accepts %s', (_, text) => {
    const valid = validator();
    expect([valid(parse(text)), valid.errors]).toEqual([true, null]);
  });
  it.each([
    ['as it stands', plan, true],
    ['a target of 0', plan.replace('90 %', '0'), true],
    ['no operator', plan.replace('op: ≥, ', ''), false],
    ['an operator that is none', plan.replace('≥', '=>'), false],
    ['a day that is none', plan.replace('2026-06-30', '30-06-2026'), false],
    ['an indicator that is none', plan.replace('follow-up-network', 'follow-up-networks'), false],
    ['a part that the indicator lacks', plan.replace('private', 'privat'), false],
    ['a parameter that the indicator lacks', plan.replace('op:', 'parameters: { days: 3 }, op:'), false],
    ['a field that no kind has', plan.replace('op:', 'until: 2026, op:'), false],
    ['a setting that is none', `${plan}settings: { clok: start }\n`, false],
    ['a setting', `${plan}settings: { clock: start }\n`, true],
  ])('says of a plan with %s whether it is right', (_, text, is) => {
    expect(validator()(parse(text))).toBe(is);
  });
});
