import { describe, expect, it } from 'vitest';
import { table } from '../../src/reports/table.ts';
import { observation, presentation, report } from './hand-made.ts';

describe('a group that is not to be relied on', () => {
  const doubted = { status: 'unreliable', reason: { code: 'unreliable', args: { share: 0.25 } } } as const;
  it('says so on its own line, and how many lack what it takes', () => {
    const groups = [
      observation(),
      observation({ group: { by: 'team', value: 'Nord' }, account: null }),
      observation({ group: { by: 'team', value: 'Syd' }, account: null, ...doubted }),
      observation({ group: { by: 'team', value: 'Vest' }, account: null, status: 'unreliable' }),
    ];
    const told = table(report({ observations: groups }), presentation({ shows: 'report' })).replaceAll(/\s+/g, ' ');
    expect(told).toMatch(/Nord 94,1 %/);
    expect(told).toContain('Syd (usikkert: 25,0 % kan ikke 94,1 %');
    expect(told).toContain(' bedømmes) Vest');
    expect(told).toMatch(/Vest \(usikkert\) 94,1 %/);
  });
});
