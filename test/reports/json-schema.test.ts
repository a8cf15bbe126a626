import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../../src/reports/json.ts';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';
import { reportComplaints } from '../support/report-schema.ts';
import { deliverable, judgement, observation, plan, report } from './hand-made.ts';

describe('the published JSON Schema of a report', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  const sample = (folder: string, name: string, asOf: string): string[] => [folder, '--plan', name, '--as-of', asOf];
  it.each([
    ['milestones', ...sample('samples/hvidovre', 'hvidovre-lige-muligheder', '2016-12-31')],
    ['milestones', ...sample('samples/hvidovre', 'hvidovre-lige-muligheder', '2018-02-01')],
    ['report', ...sample('samples/hvidovre', 'indsatstrappen', '2017-12-31')],
    ['report', 'samples/hvidovre', '--from', '2016K1', '--to', '2016K4', '--by', 'district'],
    ['report', ...sample('samples/vordingborg', 'vordingborg-next-step', '2018-12-31')],
    ['milestones', ...sample('samples/herning', 'herning-dagplejen', '2018-12-31')],
    ['milestones', ...sample('samples/favrskov', 'favrskov-trivsel', '2019-12-31')],
    ['report', ...sample('samples/koebenhavn', 'koebenhavn-0-2', '2018-12-31')],
  ])('holds for %s %s %s %s', async (...args) => {
    const { stdout, stderr } = await command.run([...args, '--format', 'json']);
    expect(stderr).toBe('');
    expect(reportComplaints(stdout)).toEqual([]);
  });

  it('holds for every kind of milestone and for what has no value', () => {
    const nothing = observation({ status: 'empty', summary: { value: null }, account: null });
    const judgements = [judgement(), judgement({ milestone: deliverable({ note: 'x' }) })];
    expect(reportComplaints(json(report({ plan, judgements, observations: [nothing] })))).toEqual([]);
  });

  it('refuses a key that it does not know, and one that is missing', () => {
    const whole = JSON.parse(json(report())) as Record<string, unknown>;
    expect(reportComplaints(JSON.stringify({ ...whole, more: 1 }))).not.toEqual([]);
    const { inputs: _, ...less } = whole;
    expect(reportComplaints(JSON.stringify(less))).not.toEqual([]);
  });
});
