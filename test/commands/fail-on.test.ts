import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

const sample = ['milestones', 'samples/hvidovre', '--plan', 'hvidovre-lige-muligheder', '--as-of', '2016-12-31'];

describe('a missed milestone', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  it.each([
    [[], 1],
    [['--fail-on', 'missed'], 1],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'never', '--strict'], 4],
    [['--fail-on', 'sometimes'], 2],
  ])('with %j ends with %i', async (flags, code) => {
    expect((await command.run([...sample, ...flags])).code).toBe(code);
  });
});
