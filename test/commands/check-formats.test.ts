import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dubuKpi } from '../support/quality/built-command.ts';
import { unusable } from '../support/quality/check-lists.ts';
import { folderWith } from '../support/quality/folder.ts';
import { keysIn } from '../support/quality/keys.ts';

const contract = [
  'schemaVersion',
  'tool',
  'tool.name',
  'tool.version',
  'asOf',
  'asOfFrom',
  'failOn',
  'failed',
  'counts',
  'counts.error',
  'counts.warning',
  'counts.note',
  'accepted',
  'accepted.count',
  'accepted.expired',
  'accepted.unused',
  'inputs',
  'inputs[].file',
  'inputs[].list',
  'inputs[].rowsRead',
  'inputs[].rowsUsed',
  'inputs[].rowsLeftOut',
  'inputs[].sha256',
  'inputs[].rowsLeftOut[].reason',
  'inputs[].rowsLeftOut[].count',
  'unread',
  'findings',
  'findings[].code',
  'findings[].group',
  'findings[].severity',
  'findings[].count',
  'findings[].guidance',
  'findings[].places',
  'findings[].places[].file',
  'findings[].places[].line',
  'findings[].places[].column',
  'findings[].places[].message',
  'findings[].places[].args',
  'notChecked',
  'notChecked[].code',
  'notChecked[].reasonCode',
  'notChecked[].reason',
];

describe('formats of check', () => {
  it('JSON has these keys', async () => {
    const folder = unusable();
    const json = JSON.parse((await dubuKpi(['check', folder, '--format', 'json'])).stdout) as Record<string, unknown>;
    expect([...keysIn(json)].sort()).toEqual(contract.toSorted());
    expect(json).toMatchObject({
      schemaVersion: 1,
      asOf: '2016-12-31',
      asOfFrom: 'extract-date',
      failOn: 'error',
      failed: true,
      counts: { error: 1, warning: 3, note: 0 },
      accepted: { count: 0, expired: 0, unused: 0 },
      inputs: [
        { file: 'sager.csv', list: 'cases', rowsRead: 2, rowsUsed: 2, rowsLeftOut: [] },
        {
          file: 'ydelser.csv',
          list: 'services',
          rowsRead: 11,
          rowsUsed: 10,
          rowsLeftOut: [{ reason: 'end-before-start', count: 1 }],
        },
      ],
      unread: [],
    });
    expect(json['findings']).toContainEqual({
      code: 'overlapping-placements',
      group: 'across-rows',
      severity: 'warning',
      count: 1,
      guidance:
        'A child can be placed in one place at a time: set an end date on the placement that has ended, or correct the start date of the new one.',
      places: [
        {
          file: 'ydelser.csv',
          line: 3,
          column: null,
          message: 'The placement begins before the one in ydelser.csv, line 2, has ended.',
          args: { otherFile: 'ydelser.csv', otherLine: 2 },
        },
      ],
    });
    expect(json['notChecked']).toContainEqual({
      code: 'vanished-row',
      reasonCode: 'no-earlier-run',
      reason: 'There is no saved run to compare with',
    });
  });

  it('CSV has a row for each finding, for Danish Excel', async () => {
    const file = join(folderWith({}), 'rettelser.csv');
    expect(await dubuKpi(['check', unusable(), '-o', file])).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    const lines = readFileSync(file, 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFAlvor;Kode;Fil;Linje;Kolonne;Fund;Vejledning');
    expect(lines[1]).toBe(
      'fejl;end-before-start;ydelser.csv;6;;Rækken slutter, før den begynder, og er udeladt.;Ret datoerne i fagsystemet.',
    );
    expect(lines.slice(1, -1).map((line) => line.split(';').slice(1, 4).join(' '))).toEqual([
      'end-before-start ydelser.csv 6',
      'overlapping-placements ydelser.csv 3',
      'unknown-case ydelser.csv 5',
      'open-measure-on-closed-case ydelser.csv 4',
    ]);
  });
});
