import { describe, expect, it } from 'vitest';
import { html } from '../../src/reports/html/index.ts';
import { markdown } from '../../src/reports/markdown.ts';
import { printableReport } from '../../src/reports/printable-report.ts';
import { groupFindings } from '../../src/reports/findings.ts';
import { table } from '../../src/reports/table.ts';
import type { ShownReport } from '../../src/privacy/shown.ts';
import { presentation, report } from './hand-made.ts';

const found = { code: 'unknown-case', at: { file: 'ydelser\u001b.csv', line: 3 } };
const across = report({ lookAcross: () => ({ findings: [found, found], notChecked: [] }) });
const published: ShownReport = { ...across, clockFallbacks: null, publication: { minCell: 5, hidden: 0 } };

const words = 'Sagsnummeret er ikke blandt de sager, der kan bruges.';
const seeCheck = 'dubu-kpi check viser alle fund';

describe('what only the rules across rows and lists find', () => {
  it('is on the page, with its number', () => {
    const page = html(across, presentation({ format: 'html' })).replaceAll(/<[^>]*>\s*/g, ' ');
    expect(page).toMatch(new RegExp(`advarsel +${words} +2 `));
    expect(html(published, presentation({ format: 'html' }))).not.toContain(words);
  });

  it.each([
    ['a table', table],
    ['Markdown', markdown],
  ])('is not waited for in %s, which tells where it is shown', (_, format) => {
    const unasked = report({
      lookAcross: () => {
        throw new Error('nobody asked');
      },
    });
    expect(format(unasked, presentation())).toContain(seeCheck);
    expect(format(published, presentation())).not.toContain(seeCheck);
  });

  it.each([
    ['a table', table],
    ['Markdown', markdown],
  ])('is not spoken of in %s of a sum of runs, which has no rows', (_, format) => {
    const { lookAcross: _look, ...sum } = report({ clockFallbacks: { count: 0, all: 0 } });
    const text = format(sum, presentation());
    expect(text).not.toContain(seeCheck);
    expect(text).not.toContain('\n\n\n');
  });

  it('is fit to show', () => {
    const { lookAcross } = printableReport(across);
    expect(lookAcross?.().findings.map(({ at }) => at.file)).toEqual(['ydelser.csv', 'ydelser.csv']);
  });
});

it('findings that say the same are one, and those that say something else are not', () => {
  const child = (otherLine: number) => ({ code: 'different-child', args: { otherFile: 'sager.csv', otherLine } });
  const all = [found, child(2), child(3), found, child(2)];
  expect(
    groupFindings(all)
      .map(({ code, count }) => `${count} ${code}`)
      .sort(),
  ).toEqual(['1 different-child', '2 different-child', '2 unknown-case']);
});
