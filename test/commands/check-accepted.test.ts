import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dubuKpi } from '../support/quality/built-command.ts';
import { cases, services } from '../support/quality/check-lists.ts';
import { folderWith } from '../support/quality/folder.ts';

describe('accepted findings', () => {
  const entry = (more: string, until = '2016-12-31') =>
    `- code: overlapping-placements\n  ${more}\n  reason: efter aftale\n  until: ${until}\n`;

  const withAccepted = (accepted: string, ...flags: readonly string[]) => {
    const folder = folderWith({ 'l/sager.csv': cases, 'l/ydelser.csv': services, 'accepteret.yml': accepted });
    return dubuKpi(['check', join(folder, 'l'), '--accepted', join(folder, 'accepteret.yml'), ...flags]);
  };

  it.each(['place: ydelser.csv:3', 'key: Y2', 'key: S1'])('are counted and not shown: %s', async (more) => {
    const { stdout } = await withAccepted(entry(more));
    expect(stdout).toContain('0 fejl, 2 advarsler og 0 bemærkninger i 2 filer.\n1 fund er accepteret og vises ikke.');
    expect(stdout).not.toContain('overlapping-placements');
  });

  it('no longer fail', async () => {
    const all = ['overlapping-placements', 'unknown-case', 'open-measure-on-closed-case'];
    const place = [3, 5, 4];
    const entries = all.map((code, at) =>
      entry(`place: ydelser.csv:${place[at]}`).replace('overlapping-placements', code),
    );
    expect((await withAccepted(entries.join(''), '--fail-on', 'warning')).exitCode).toBe(0);
    expect((await withAccepted(entries.slice(1).join(''), '--fail-on', 'warning')).exitCode).toBe(1);
  });

  it('may be rows that are left out', async () => {
    const row = 'Y5;S1;610312-4001;Aflastning;01-05-2016;01-04-2016;31-12-2016';
    const folder = folderWith({ 'sager.csv': cases, 'ydelser.csv': `${services}\r\n${row}` });
    const accepted = join(
      folderWith({ 'a.yml': entry('key: Y5').replace('overlapping-placements', 'end-before-start') }),
      'a.yml',
    );
    expect((await dubuKpi(['check', folder])).exitCode).toBe(1);
    expect((await dubuKpi(['check', folder, '--accepted', accepted])).exitCode).toBe(0);
  });

  it('come back when their time is over', async () => {
    const { stdout } = await withAccepted(entry('key: Y2', '2016-12-30'));
    expect(stdout).toContain('1 fund var accepteret, men fristen er udløbet; det tæller med igen.');
    expect(stdout).toContain('(overlapping-placements)');
  });

  it('that fit nothing any more are told, without their key', async () => {
    const { stdout } = await withAccepted(entry('key: Y17'));
    expect(stdout).toContain('1 linje i filen med accepterede fund passer ikke længere på noget');
    expect(stdout).not.toContain('Y17');
  });

  it.each([
    ['an unknown code', entry('key: Y2').replace('placements', 'placement'), 'accepteret.yml:1:9: '],
    ['a day that is none', entry('key: Y2', '31-12-2016'), 'accepteret.yml:4:10: '],
    ['neither place nor key', entry('reason: x').replace('  reason: efter aftale\n', ''), 'accepteret.yml:1:3: '],
  ])('with a mistake end in one line that says where: %s', async (_, accepted, where) => {
    const { exitCode, stdout, stderr } = await withAccepted(accepted);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^dubu-kpi: ${where}.*\n$`));
  });
});
