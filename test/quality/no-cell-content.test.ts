import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import { lastWholeQuarter } from '../../src/calendar/period.ts';
import { readLists } from '../../src/ingest/index.ts';
import type { Finding } from '../../src/model/findings.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { messageOf } from '../../src/reports/check/finding-text.ts';
import { folderWith } from '../support/quality/folder.ts';
import { gaveAway, markedLists } from '../support/quality/marked-lists.ts';

const asOf = parseDay('2016-12-31') as Day;

async function findingsIn(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const intake = await readLists([folderWith(files)], { today: asOf });
  const asked = { asOf, asOfFrom: 'option', settings: defaultSettings, plans: [] } as const;
  const { lookAcross } = analyze(intake, { ...asked, periods: [lastWholeQuarter(asOf)] });
  return [...intake.findings, ...lookAcross().findings];
}

it('no finding ever holds what stands in a cell', async () => {
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(markedLists, async (files) => {
      const findings = await findingsIn(files);
      for (const { code } of findings) codes.add(code);
      const said = findings.map((one) => [JSON.stringify(one), messageOf(one, 'da'), messageOf(one, 'en')].join('\n'));
      expect(gaveAway(said.join('\n'))).toEqual([]);
    }),
    { numRuns: 25, seed: 2016 },
  );
  // Lists in which nothing is found would hold back nothing either.
  expect([...codes].sort()).toEqual(
    expect.arrayContaining([
      'activity-on-unknown-case',
      'activity-on-unknown-measure',
      'cpr-in-text',
      'different-child',
      'end-before-start',
      'invalid-cpr',
      'invalid-date',
      'invalid-number',
      'open-measure-on-closed-case',
      'overlap-in-chain',
      'overlapping-investigations',
      'overlapping-placements',
      'superseded',
      'two-open-investigations',
      'unknown-activity-type',
      'unknown-case',
      'unknown-code',
    ]),
  );
});
