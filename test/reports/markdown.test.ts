import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/reports/markdown.ts';
import { escaped } from '../../src/reports/markdown-text.ts';
import { input, judgement, milestone, observation, plan, presentation, report } from './hand-made.ts';

const shown = (said: Parameters<typeof report>[0] = {}, shows: 'report' | 'milestones' = 'report'): string =>
  markdown(report(said), presentation({ format: 'markdown', shows }));

describe('Markdown', () => {
  it('has the milestones first, then the figures, then the account', () => {
    const judgements = [{ ...judgement(), plan: plan.id }];
    const text = shown({ plan, judgements });
    expect(text.match(/^#+ .*$/gm)).toEqual(['## Planen', '### Nøgletal for 2016K4', '## Grundlag']);
    expect(text).toContain('1 milepæl: 1 ikke nået');
    expect(text).toContain('| ikke nået | Underretninger vurderet inden 24 timer | = 100 % | 31-12-2016 |');
    expect(text).toContain('| Underretninger vurderet inden 24 timer | 94,1 % | 32/34 | 1 | 80,9–98,4 % |  |');
    expect(text).toContain('| underretninger.csv | 40 | 38 | 2 | 2 annulleret |');
  });

  it('has no figures where milestones were asked for', () => {
    expect(shown({ plan, judgements: [judgement()] }, 'milestones')).not.toContain('### Nøgletal for');
  });

  it('aligns numbers to the right, and every row has as many cells as the headings', () => {
    const tables = shown({ plan, judgements: [judgement()], observations: [observation()] }).split('\n\n');
    for (const table of tables.filter((one) => one.startsWith('|'))) {
      const cells = table.split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
      expect(new Set(cells).size).toBe(1);
      expect(table).toMatch(/\| ---: \|/);
    }
  });

  it('lets no text from a list end its cell or become markup', () => {
    const title = { da: 'a|b <img src=x> [x](y) *z* `c` @dk #1', en: '' };
    const text = shown({ plan, judgements: [judgement({ milestone: milestone({ title }) })], inputs: [input] });
    expect(text).toContain('a\\|b &lt;img src=x&gt; \\[x\\](y) \\*z\\* \\`c\\` \\@dk \\#1');
  });

  it.each([
    ['- punkt', '\\- punkt'],
    ['1. punkt', '\\1. punkt'],
    ['§ 11, stk. 3', '§ 11, stk. 3'],
    ['a & b\nc', 'a &amp; b c'],
  ])('%j is written %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });
});
