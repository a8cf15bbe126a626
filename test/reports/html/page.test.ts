import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { FigureHistory } from '../../../src/inquiry/history.ts';
import type { MilestoneStatus } from '../../../src/plans/judgement.ts';
import { html } from '../../../src/reports/html/index.ts';
import { milestoneStatuses } from '../../../src/reports/words/statuses.ts';
import {
  day,
  deliverable,
  judgement,
  milestone,
  observation,
  period,
  plan,
  presentation,
  report,
} from '../hand-made.ts';

type Said = Parameters<typeof report>[0];

const limits = [{ low: 0.7, high: 1 }];
const control = { chart: 'p' as const, centre: 0.9, limits, outside: [0], runs: [] };

function withHistory(history: FigureHistory | undefined): Said {
  const milestones = [history];
  return { history: () => ({ quarters: [], milestones, figures: [], ages: [] }) };
}

const drawn = withHistory({ steps: [observation()], control });

const page = (said: Said = {}, language: 'da' | 'en' = 'da'): string =>
  html(report({ plan, judgements: [judgement()], ...drawn, ...said }), presentation({ format: 'html', language }));

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'no-inline-style': 'error', 'void-style': 'off', 'long-title': 'off' },
});

async function complaints(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

describe('the page', () => {
  it.each([
    ['a plan', page()],
    ['a plan in English', page({}, 'en')],
    ['a deliverable', page({ judgements: [judgement({ milestone: deliverable() })], ...withHistory(undefined) })],
    ['no plan', html(report(), presentation({ format: 'html' }))],
  ])('of %s is valid HTML', async (_, text) => {
    expect(await complaints(text)).toEqual([]);
  });

  it('says the language, its title and the day in words', () => {
    expect(page()).toContain('<html lang="da">');
    expect(page({}, 'en')).toContain('<html lang="en">');
    expect(page()).toContain('<title>Planen</title>');
    expect(page()).toContain('Opgjort pr. 31-12-2016<');
  });

  it('answers first: how many are met, and each milestone with its status in words and by its shape', () => {
    const text = page();
    expect(text).toContain('0 af 1 milepæle er nået, og 1 er ikke nået.');
    expect(text.indexOf('class="milestones"')).toBeLessThan(text.indexOf('<article'));
    expect(text).toMatch(
      /<span class="badge missed"><svg[^>]*><use href="#icon-missed"><\/use><\/svg>ikke nået<\/span>/,
    );
  });

  it.each(Object.keys(milestoneStatuses) as MilestoneStatus[])('has a shape and a colour for %s', (status) => {
    expect(page()).toContain(`<symbol id="icon-${status}"`);
    expect(page()).toContain(`.${status}{--status:var(--${status})}`);
  });

  it('holds no script, no handler and nothing from elsewhere, whatever the lists and the plan say', () => {
    const evil = `"><script>alert(1)</script><img src="https://x.dk/y" onerror=alert(1)>`;
    const text = page({
      plan: { ...plan, title: { da: evil, en: evil }, source: { document: evil, publisher: evil, published: '' } },
      judgements: [judgement({ milestone: milestone({ id: evil, title: { da: evil, en: evil }, page: evil }) })],
      observations: [observation({ group: { by: 'team', value: evil } })],
    });
    expect(text).not.toMatch(/<script|<img|<iframe|<link|<object/i);
    expect(text.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]* on\w+=/i);
    expect(text.replaceAll('&quot;https://x.dk/y&quot;', '')).not.toMatch(/(?:https?:)?\/\/(?!www\.w3\.org)/);
    expect(text).toContain(`default-src &#39;none&#39;`);
  });
});

describe('a milestone with figures', () => {
  it('is drawn, told in words and given in a table', () => {
    const text = page();
    expect(text.match(/<svg class="chart (?:wide|narrow)"/g)).toHaveLength(2);
    expect(text).toContain('role="img" aria-label="Linjediagram over Underretninger vurderet inden 24 timer');
    expect(text).toMatch(/<th scope="row">2016K4<\/th>.*94,1 %.*32\/34.*80,9–98,4 %.*70,0–100,0 %/s);
    expect(text).toContain('<strong>uden for grænserne</strong>');
  });

  it('says how the number is made, by which law, and what was left out', () => {
    const figure = observation({ excluded: [{ reason: 'unclear', count: 2 }] });
    const text = page({ judgements: [judgement({ observation: figure })] });
    expect(text).toContain('Sådan er tallet gjort op');
    expect(text).toContain('SEL § 155, stk. 2; BL § 136');
    expect(text).toContain('<li>2 uafklaret uden klokkeslæt (dagen efter)</li>');
    expect(text).toContain('Af 40 rækker i listen underretninger er 34 talt med, 1 afventer, 3 ligger uden for 2016K4');
  });

  it('shows the target, the deadline, the interval and the limits in its key', () => {
    const key = /<ul class="key">(.*?)<\/ul>/s.exec(page())?.[1]?.replaceAll(/<[^>]+>/g, '|') ?? '';
    for (const text of ['tal', '95 %-interval', 'mål', 'frist', 'kontrolgrænser', 'uden for kontrolgrænserne']) {
      expect(key).toContain(text);
    }
  });

  it('has quarters to come on its axis where the deadline lies ahead, and a year at most', () => {
    const later = (due: string): string => {
      const one = milestone({ due: day(due) });
      return page({ judgements: [judgement({ milestone: one })] });
    };
    const ticks = (text: string): number => (text.match(/>K\d<\/text>/g) ?? []).length / 2;
    expect([ticks(later('2016-12-31')), ticks(later('2017-06-30')), ticks(later('2020-12-31'))]).toEqual([1, 3, 5]);
  });

  it('is the same whenever it is made', () => {
    expect(page()).toBe(page());
  });
});

describe('the ages', () => {
  const aged = (label: string, count: number) =>
    observation({
      indicator: 'notification-age',
      unit: 'distribution',
      period: period(label),
      summary: { value: count, denominator: count, bands: [{ band: '0-2', count, share: 1 }] },
    });
  const ages = ['2016K1', '2016K2', '2016K3', '2016K4'].map((label, at) => aged(label, at + 1));

  it('are added up over four quarters, and stand quarter by quarter in a table', () => {
    const text = page({ history: () => ({ quarters: [], milestones: [undefined], figures: [], ages }) });
    expect(text).toContain('Underretninger efter barnets alder');
    expect(text).toContain('0–2: 10 i 2016K1–2016K4');
    expect(text).toMatch(/<th scope="row">2016K3<\/th>\s*<td class="number">3<\/td>/);
  });

  it('are left away where no list tells of them', () => {
    expect(page()).not.toContain('Søjlediagram');
  });
});
