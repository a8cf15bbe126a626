import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/model/printable.ts';
import { printableReport } from '../../src/reports/printable-report.ts';
import { deliverable, input, judgement, observation, plan, report } from '../reports/hand-made.ts';

const nasty = 'a\u001b[31mb\u001b]0;title\u0007c\nd\te\u202ef\u009b2Jg\u0000h';
const clean = 'abc d efgh';

describe('text from outside', () => {
  it('keeps its letters and loses what steers a terminal', () => {
    expect(oneLine(nasty)).toBe(clean);
    expect(oneLine('Team Åen – 漢字 😀')).toBe('Team Åen – 漢字 😀');
  });

  it('loses an escape sequence that never ends, and a lone escape', () => {
    expect(oneLine('a\u001b]0;title')).toBe('a');
    expect(oneLine('a\u001bPb\u001b')).toBe('ab');
    expect(oneLine('\u2028x\u2029\ufeff')).toBe('x');
  });
});

describe('a report', () => {
  it('has nothing left of it, wherever it came from', () => {
    const words = { da: nasty, en: nasty };
    const cleaned = printableReport(
      report({
        plan: { ...plan, title: words },
        inputs: [{ ...input, name: nasty }],
        findings: [{ code: 'x', args: { heading: nasty }, at: { file: nasty, line: 2 } }],
        observations: [
          observation({
            group: { by: 'team', value: nasty },
            summary: { value: 1, bands: [{ band: nasty, count: 1, share: 1 }] },
          }),
        ],
        judgements: [judgement({ milestone: deliverable({ title: words, note: nasty }) })],
        unknownActivityTypes: [
          { count: 9, cases: 5, places: [{ type: nasty, subtype: nasty, file: 0, line: 2 }] },
        ] as never,
      }),
    );
    const text = JSON.stringify(cleaned);
    expect(text).not.toContain('0;title');
    expect(text).not.toMatch(/\\u00|\\n|\\t|[\u007f-\u009f\u202e]/);
    expect(text.split(clean)).toHaveLength(13);
  });
});
