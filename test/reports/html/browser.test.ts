import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtinPlan } from '../../../src/plans/index.ts';
import { openBrowser } from '../../support/browser.ts';
import { builtCommand, folderOf, type BuiltCommand } from '../../support/command/built.ts';

const planId = 'hvidovre-lige-muligheder';

/** The page runs no script of its own; what is asked of it here is written as text, for it to run. */
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const cutTexts = `[...document.querySelectorAll('svg.chart text')].filter((text) => {
  const [box, frame] = [text.getBoundingClientRect(), text.closest('svg').getBoundingClientRect()];
  return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1);
}).map((text) => text.textContent)`;

let browser: Browser;
let command: BuiltCommand;
let folder: string;
const files = new Map<string, string>();

beforeAll(async () => {
  [browser, command, folder] = await Promise.all([openBrowser(), builtCommand(), folderOf({})]);
  const quarter = ['report', 'samples/hvidovre', '--plan', planId, '--as-of', '2016-12-31', '--period', '2016K4'];
  const asked = {
    plan: quarter,
    groups: ['report', 'samples/hvidovre', '--as-of', '2016-11-15', '--period', '2016K3', '--by', 'district'],
    publication: [...quarter, '--audience', 'publication'],
    figures: ['report', 'samples/herning', '--as-of', '2018-11-15', '--period', '2018K3'],
  };
  for (const [name, args] of Object.entries(asked)) {
    files.set(name, join(folder, `${name}.html`));
    await command.run([...args, '-o', join(folder, `${name}.html`)]);
  }
}, 120_000);

afterAll(async () => {
  await browser.close();
  await command.remove();
  await rm(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly messages: string[];
}

async function open(name: string, width: number, scheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  const [requests, messages]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(pathToFileURL(files.get(name) ?? '').href);
  return { page, requests, messages };
}

describe('the page in a browser', () => {
  it('opens from disk, shows every milestone, asks for nothing and complains of nothing', async () => {
    const { page, requests, messages } = await open('plan', 1200);
    for (const { id, title } of builtinPlan(planId).milestones) {
      expect(await page.isVisible(`article[id="m-${planId}-${id}"]`), id).toBe(true);
      expect(await page.textContent(`.milestones a[href="#m-${planId}-${id}"]`)).toBe(title.da);
    }
    expect(requests).toHaveLength(1);
    expect(messages).toEqual([]);
    await page.close();
  });

  it.each([
    ['plan', 360],
    ['plan', 768],
    ['plan', 1400],
    ['groups', 360],
    ['groups', 768],
    ['figures', 360],
    ['publication', 360],
    ['publication', 1400],
  ])('of %s fits a screen %i wide, its drawings too', async (name, width) => {
    const { page } = await open(name, width);
    expect(await page.evaluate(overflow)).toBe(0);
    expect(await page.evaluate(cutTexts)).toEqual([]);
    await page.close();
  });

  it('fits an A4 sheet and prints, with every section on a new sheet', async () => {
    const { page } = await open('plan', 680);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(overflow)).toBe(0);
    expect(await page.evaluate(cutTexts)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    const sections = await page.locator('.sheet-start').count();
    expect(sections).toBeGreaterThan(4);
    expect(sheets.length).toBeGreaterThan(sections);
    await page.close();
  });

  it.each([
    ['plan', 'light', 1200],
    ['plan', 'dark', 1200],
    ['plan', 'light', 360],
    ['figures', 'light', 1200],
    ['figures', 'dark', 360],
    ['publication', 'light', 1200],
    ['publication', 'dark', 360],
  ] as const)(
    'of %s meets WCAG 2.2 AA, %s, %i wide',
    async (name, scheme, width) => {
      const { page } = await open(name, width, scheme);
      await page.evaluate(axe.source);
      const { violations, passes } = (await page.evaluate(
        `axe.run(document, { resultTypes: ['violations'] })`,
      )) as Record<string, { id: string }[]>;
      expect((violations ?? []).map(({ id }) => id)).toEqual([]);
      expect((passes ?? []).map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'svg-img-alt']));
      await page.close();
      // It weighs every colour against every ground, which takes its time on a busy machine.
    },
    240_000,
  );
});
