import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, root, type BuiltCommand } from '../support/command/built.ts';
import { findsCprLike } from '../support/privacy/cpr-like.ts';
import { makeSampleReport, sampleReportFolder, sampleReports } from '../support/sample-reports.ts';

const formats = ['html', 'xlsx', 'csv', 'json', 'md', 'txt'];

/** Every sample with the plan it is for. */
const samples = {
  hvidovre: ['--plan', 'hvidovre-lige-muligheder', '--as-of', '2017-12-31'],
  vordingborg: ['--plan', 'vordingborg-next-step'],
  herning: ['--plan', 'herning-dagplejen'],
  favrskov: ['--plan', 'favrskov-trivsel'],
  koebenhavn: ['--plan', 'koebenhavn-0-2'],
};

let command: BuiltCommand;
let folder: string;

beforeAll(async () => {
  [command, folder] = await Promise.all([builtCommand(), folderOf({})]);
}, 120_000);

afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

describe('the sample reports', () => {
  it.each(sampleReports)('%s is what the program makes, to the byte; npm run samples makes it anew', async (name) => {
    await makeSampleReport(command, join(folder, name));
    const [now, then] = await Promise.all(
      [folder, join(root, sampleReportFolder)].map((at) => readFile(join(at, name))),
    );
    expect(now?.equals(then ?? Buffer.of())).toBe(true);
  });

  it('are all there is, but for the picture in the README', () => {
    const others = readdirSync(join(root, sampleReportFolder)).filter((name) => !sampleReports.includes(name));
    expect(others).toEqual(['page.png']);
  });
});

describe('every output of every sample', () => {
  it.each(Object.entries(samples))('%s holds no CPR number and no path of the machine', async (name, args) => {
    for (const format of formats) {
      const path = join(folder, `${name}.${format}`);
      await command.run(['report', join(root, 'samples', name), ...args, '-o', path]);
      const bytes = await readFile(path);
      const text = format === 'xlsx' ? bytes.toString('latin1') : bytes.toString('utf8');
      expect(bytes.length).toBeGreaterThan(1000);
      if (format !== 'xlsx') expect(findsCprLike(text)).toEqual([]);
      expect(text).not.toContain(join(root, 'samples'));
    }
  });
});
