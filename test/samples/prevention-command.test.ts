import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, root, type BuiltCommand } from '../support/command/built.ts';
import { preventionSamples } from '../support/prevention/samples.ts';

interface Told {
  readonly asOf: string;
  readonly plan: string;
  readonly milestones: readonly { readonly milestone: string; readonly status: string }[];
}

describe('the command as it is shipped', () => {
  let command: BuiltCommand;

  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  // What the sources give, the bundle must give too: it once read its own letters wrongly.
  it.each([...preventionSamples])(
    'finds the plan of samples/%s beside the lists, and its verdicts',
    async (folder, sample) => {
      const { stdout, code } = await command.run(['milestones', path.join('samples', folder), '--format', 'json']);
      const { asOf, plan, milestones } = JSON.parse(stdout) as Told;
      expect([asOf, plan]).toEqual([sample.asOf, sample.plan]);
      const expected = JSON.parse(readFileSync(path.join(root, 'samples', folder, 'expected.json'), 'utf8')) as {
        milestones: Record<string, string>;
      };
      const measured = milestones.filter(({ milestone }) => Object.hasOwn(expected.milestones, milestone));
      expect(Object.fromEntries(measured.map(({ milestone, status }) => [milestone, status]))).toEqual(
        expected.milestones,
      );
      expect(code).toBe(Object.values(expected.milestones).includes('missed') ? 1 : 0);
    },
  );
});
