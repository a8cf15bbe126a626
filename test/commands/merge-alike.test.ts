import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv, planYaml } from '../support/command/small-lists.ts';

let command: BuiltCommand;
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  command = await builtCommand();
  folder = await folderOf({ 'plan.yml': planYaml.replace('milestones:', 'settings:\n  clock: start\nmilestones:') });
  for (const municipality of ['a', 'b']) {
    await mkdir(at(municipality));
    await writeFile(at(`${municipality}/underretninger.csv`), notificationsCsv.replaceAll('U1;', `${municipality}1;`));
  }
  await run('a', '--as-of', '2016-12-31');
});
afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

async function run(municipality: string, ...flags: readonly string[]): Promise<void> {
  const lists = at(municipality);
  const period = flags.includes('--from') ? [] : ['--period', '2016K2'];
  const { stderr } = await command.run(['report', lists, ...period, ...flags, '-o', `${lists}.json`]);
  expect(stderr).toBe('');
}

/** All that differs, and what to make alike. */
async function complaint(...more: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await command.run(['merge', at('a.json'), at('b.json'), ...more]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr.replace(/^.*(?:opgjort ens|made alike): /, '').trim();
}

describe('runs that were not made alike are not added up, and are told what to make alike', () => {
  it.each([
    ['a day', ['--as-of', '2016-11-30'], 'opgørelsesdato 30-11-2016 og 31-12-2016. Lav dem igen med samme --as-of'],
    ['a split', ['--by', 'team'], 'opdelt efter team og intet. Lav dem igen med samme --by'],
    [
      'periods',
      ['--from', '2016K1', '--to', '2016K2'],
      'perioderne 2016K1, 2016K2 og 2016K2. Lav dem igen med samme --period (eller --from og --to)',
    ],
    ['key figures', ['--only', 'notifications'], 'nøgletallene notifications og alle. Lav dem igen med samme --only'],
    [
      'which cases',
      ['--keep-refund-cases'],
      'refusionssager med: ja og nej. Lav dem igen med samme --keep-refund-cases',
    ],
    [
      'a clock',
      ['--clock', 'start'],
      '4-måneders-fristen regnes fra: startdatoen og kommunens kendskab. Lav dem igen med samme --clock',
    ],
    [
      "a plan's clock",
      ['--plan', 'plan.yml'],
      '4-måneders-fristen regnes fra: startdatoen og kommunens kendskab; planen er lille-plan og ingen. Lav dem igen med samme --clock, --plan',
    ],
  ])('%s', async (_, flags, why) => {
    const asOf = flags.includes('--as-of') ? [] : ['--as-of', '2016-12-31'];
    await run('b', ...asOf, ...flags.map((flag) => (flag === 'plan.yml' ? at(flag) : flag)));
    expect(await complaint()).toBe(why);
  });

  it('in English too', async () => {
    await run('b', '--as-of', '2016-11-30', '--by', 'team');
    expect(await complaint('--lang', 'en')).toBe(
      'as-of day 2016-11-30 and 2016-12-31; split by team and nothing. Make them again with the same --as-of, --by',
    );
  });

  it('but those that were are', async () => {
    await run('b', '--as-of', '2016-12-31');
    expect((await command.run(['merge', at('a.json'), at('b.json')])).stderr).toBe('');
  });
});
