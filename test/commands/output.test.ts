import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile, lstat } from 'node:fs/promises';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv, planYaml } from '../support/command/small-lists.ts';

const windows = process.platform === 'win32';
let command: BuiltCommand;
let lists: string;
let target: string;

beforeAll(async () => {
  command = await builtCommand();
});

afterAll(() => command.remove());

beforeEach(async () => {
  lists = await folderOf({ 'underretninger.csv': notificationsCsv });
  target = await folderOf({});
});

afterEach(async () => {
  await rm(lists, { recursive: true });
  await rm(target, { recursive: true });
});

const report = (...more: string[]): string[] => ['report', lists, '--period', '2016K2', ...more];

describe('-o', () => {
  it.each([
    ['rapport.json', '{\n  "schemaVersion": 1'],
    ['rapport.CSV', '\uFEFFRækketype;'],
    ['rapport.txt', 'Nøgletal for 2016K2'],
  ])('writes %s in the format of its ending, and nothing to the screen', async (name, begin) => {
    const { code, stdout, stderr } = await command.run(report('-o', join(target, name)));
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await readFile(join(target, name), 'utf8')).slice(0, begin.length)).toBe(begin);
    expect(await readdir(target)).toEqual([name]);
  });

  it('never writes over a list that was read, whether its folder or the file itself was named', async () => {
    const path = join(lists, 'underretninger.csv');
    for (const named of [lists, path]) {
      const { code, stderr } = await command.run(['report', named, '--period', '2016K2', '-o', path]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^dubu-kpi: -o .*underretninger\.csv er en af listerne og bliver ikke overskrevet\n$/);
    }
    expect(await readFile(path, 'utf8')).toBe(notificationsCsv);
    expect(await readdir(lists)).toEqual(['underretninger.csv']);
  });

  it.each([['cases'], ['explain', 'notifications', '--cases'], ['trend', 'notifications']])(
    'never writes over a list with %s',
    async (...args) => {
      const path = join(lists, 'underretninger.csv');
      const { code, stderr } = await command.run([...args, lists, '-o', path]);
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('er en af listerne') as string,
      });
      expect(await readFile(path, 'utf8')).toBe(notificationsCsv);
    },
  );

  it('never writes over a run that was read, nor the lists beside it', async () => {
    const run = join(target, 'kørsel.json');
    await command.run(report('--as-of', '2016-12-31', '-o', run));
    const saved = await readFile(run, 'utf8');
    for (const args of [
      ['compare', run, lists],
      ['compare', run, run],
      ['merge', run],
    ]) {
      const { code, stderr } = await command.run([...args, '-o', run]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^dubu-kpi: -o .*kørsel\.json er en af kørslerne og bliver ikke overskrevet\n$/);
    }
    expect(await readFile(run, 'utf8')).toBe(saved);
    const path = join(lists, 'underretninger.csv');
    const { stderr } = await command.run(['compare', run, lists, '-o', path]);
    expect(stderr).toMatch(/er en af listerne og bliver ikke overskrevet\n$/);
    expect(await readFile(path, 'utf8')).toBe(notificationsCsv);
  });

  it('lets --format go before the ending', async () => {
    await command.run(report('--format', 'json', '-o', join(target, 'rapport.txt')));
    expect(await readFile(join(target, 'rapport.txt'), 'utf8')).toContain('"schemaVersion"');
  });

  it('- is standard output', async () => {
    const { stdout } = await command.run(report('--format', 'json', '-o', '-'));
    expect(stdout).toContain('"schemaVersion"');
  });

  it('writes the same as standard output, whole', async () => {
    const { stdout } = await command.run(report('--format', 'json'));
    await command.run(report('-o', join(target, 'rapport.json')));
    expect(await readFile(join(target, 'rapport.json'), 'utf8')).toBe(stdout);
  });

  it('leaves what was there when the lists cannot be read', async () => {
    const path = join(target, 'rapport.json');
    await writeFile(path, 'before');
    const { code } = await command.run(['report', target, '-o', path]);
    expect(code).toBe(3);
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(target)).toEqual(['rapport.json']);
  });

  it('leaves no file when the lists cannot be read', async () => {
    const { code } = await command.run(['report', target, '-o', join(target, 'rapport.json')]);
    expect(code).toBe(3);
    expect(await readdir(target)).toEqual([]);
  });

  it.each([
    ['report'],
    ['milestones', '--plan', 'indsatstrappen'],
    ['trend', 'notifications'],
    ['explain', 'notifications'],
    ['cases'],
    ['check'],
    ['inspect'],
    ['merge'],
  ])('%s opens it before the lists are read, and leaves what was there when they cannot be', async (...args) => {
    const path = join(target, 'svar.json');
    const noList = join(target, 'ingen-liste.json');
    await writeFile(noList, 'x');
    const named = args[0] === 'merge' ? noList : join(lists, 'nej.csv');
    const closed = await command.run([...args, named, '-o', join(target, 'ingen', 'svar.json')]);
    expect([closed.code, closed.stderr]).toEqual([2, expect.stringMatching(/^dubu-kpi: kan ikke skrive til .*\n$/)]);
    await writeFile(path, 'before');
    const failed = await command.run([...args, named, '-o', path]);
    expect([failed.code, failed.stderr]).toEqual([
      3,
      expect.stringMatching(/^dubu-kpi: .*(nej\.csv|ingen-liste).*\n$/),
    ]);
    expect(await readFile(path, 'utf8')).toBe('before');
    expect((await readdir(target)).toSorted()).toEqual(['ingen-liste.json', 'svar.json']);
  });

  it.runIf(!windows)('replaces what a link points to, and keeps the link', async () => {
    await writeFile(join(target, 'real.json'), 'before');
    await symlink(join(target, 'real.json'), join(target, 'link.json'));
    await command.run(report('-o', join(target, 'link.json')));
    expect((await lstat(join(target, 'link.json'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(target, 'real.json'), 'utf8')).toContain('"schemaVersion"');
  });

  it('says in one line that a folder does not exist, or is no file', async () => {
    await mkdir(join(target, 'mappe'));
    const missing = await command.run(report('-o', join(target, 'ingen', 'rapport.json')));
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toMatch(/^dubu-kpi: kan ikke skrive til .*rapport\.json: mappen findes ikke\n$/);
    const folder = await command.run(report('-o', join(target, 'mappe')));
    expect(folder).toMatchObject({ code: 2, stdout: '' });
    expect(folder.stderr).toMatch(/: det er en mappe\n$/);
  });

  it.runIf(process.platform === 'linux')('says that the disk is full, and writes to devices as they are', async () => {
    const full = await command.run(report('-o', '/dev/full'));
    expect(full).toMatchObject({ code: 2, stderr: 'dubu-kpi: kan ikke skrive til /dev/full: disken er fuld\n' });
    expect(await command.run(report('-o', '/dev/null'))).toMatchObject({ code: 0, stderr: '' });
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

describe('a reader that stops reading', () => {
  it('is no trouble: the exit code is that of the work, and nothing is said', async () => {
    await writeFile(join(lists, 'plan.yml'), planYaml);
    const args = [command.script, 'milestones', lists, '--plan', join(lists, 'plan.yml'), '--format', 'json'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
});

describe('a run that is stopped', () => {
  it.runIf(!windows)('leaves nothing half-written', async () => {
    const path = join(target, 'rapport.json');
    const args = [command.script, 'report', '-', '--list', 'underretninger', '-o', path];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    const stopped = new Promise((done) => child.on('close', (_, signal) => done(signal)));
    while ((await readdir(target)).length === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGINT');
    expect(await stopped).toBe('SIGINT');
    expect(await readdir(target)).toEqual([]);
  });
});
