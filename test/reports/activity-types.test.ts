import { describe, expect, it } from 'vitest';
import { nameOfType } from '../../src/reports/activity-types.ts';

function nameOf(type: string, subtype?: string, cases = 5): string | undefined {
  return nameOfType({ count: 9, cases, places: [{ type, subtype, file: 0, line: 2 }] });
}

describe('the name of an activity type that no rule knows', () => {
  it('is that of its type and undertype, where several cases have it', () => {
    expect(nameOf('Hjemmebesøg')).toBe('Hjemmebesøg');
    expect(nameOf('Møde', 'Intern 2')).toBe('Møde / Intern 2');
    expect(nameOf('Hjemmebesøg', undefined, 4)).toBeUndefined();
  });

  it.each([
    ['Ring 71 01 70 12 34'],
    ['Ring 710170-1234'],
    ['\uff17\uff11\uff10\uff11\uff17\uff10-\uff11\uff12\uff13\uff14'],
    ['710.170.123.4 mor'],
    ['Mor 710-170', '123-4'],
    ['Mor 7\u200b1\u200b0\u200b1\u200b7\u200b0\u200b1\u200b2\u200b3\u200b4'],
    ['Ring 71\u00ad01\u00ad70\u00ad12\u00ad34'],
    ['Sag 2016'],
  ])('is not shown where it holds a number: %j', (type, subtype?: string) => {
    expect(nameOf(type, subtype)).toBeUndefined();
  });
});
