import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

let command: BuiltCommand;
let folder = '';
beforeAll(async () => {
  command = await builtCommand();
  folder = await mkdtemp(path.join(tmpdir(), 'dubu-kpi-again-'));
});
afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

it.each([
  ['hvidovre', 'hvidovre-lige-muligheder', 47],
  ['hvidovre', 'indsatstrappen', undefined],
  ['vordingborg', 'vordingborg-next-step', undefined],
  ['herning', 'herning-dagplejen', undefined],
  ['favrskov', 'favrskov-trivsel', undefined],
  ['koebenhavn', 'koebenhavn-0-2', undefined],
])('lists of %s counted again as a saved run of %s was come to the same', async (sample, plan, count) => {
  for (const shows of ['milestones', 'report']) {
    const run = path.join(folder, `${plan}-${shows}.json`);
    const lists = `samples/${sample}`;
    await command.run([shows, lists, '--plan', plan, '-o', run]);
    const { code, stdout } = await command.run(['compare', run, lists, '--format', 'json', '--fail-on-change']);
    const { causes, settings, milestones } = JSON.parse(stdout) as Record<string, unknown>;
    expect({ shows, code, causes, settings }).toEqual({ shows, code: 0, causes: [], settings: [] });
    const { same } = milestones as { same: number };
    expect(count === undefined ? same > 0 : same === count).toBe(true);
  }
});
