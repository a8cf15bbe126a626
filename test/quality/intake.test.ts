import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { intakeTexts } from '../../src/quality/intake/index.ts';
import { inFolder, readFolder, today, type Files } from '../ingest/reading.ts';
import { readLists } from '../../src/ingest/index.ts';
import { intakeExamples } from './intake-examples.ts';

/** The codes of the findings in some files, and of what stopped the reading if something did. */
async function codesIn(files: Files): Promise<string[]> {
  try {
    const { findings } = await readFolder(files);
    return findings.map(({ code }) => code);
  } catch (error) {
    if (error instanceof InputError) return [String(error.args['code'])];
    throw error;
  }
}

describe('every finding of intake has words, and an example of when it comes and when it does not', () => {
  test.each(Object.entries(intakeExamples))('%s', async (code, { fails, passes }) => {
    expect(await codesIn(fails)).toContain(code);
    expect(await codesIn(passes)).not.toContain(code);
  });

  test('unreadable-file', async () => {
    await inFolder({ 'sager.csv': 'x' }, async (folder) => {
      const error: unknown = await readLists([join(folder, 'ikke-her.csv')], { today }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ message: expect.stringContaining(': den findes ikke.') });
    });
  });

  test('no text is without its example, and no example without its text', () => {
    const elsewhere = ['unreadable-file', 'file-changed'];
    expect([...Object.keys(intakeExamples), ...elsewhere].sort()).toEqual(intakeTexts.map(({ code }) => code).sort());
  });

  test.each(intakeTexts.map((text) => [text.code, text] as const))('%s is worded in both languages', (_, text) => {
    for (const { da, en } of [text.words, text.guidance]) {
      expect(da).toMatch(/^\S.*\.$/s);
      expect(en).toMatch(/^\S.*\.$/s);
      expect(namesIn(da)).toEqual(namesIn(en));
    }
  });

  test('no code stands in the sources of intake without a text', () => {
    const known = new Set(intakeTexts.map(({ code }) => code));
    const literal = /\b(?:code|trouble|notice): '([a-z-]+)'|new Refusal\(\s*'([a-z-]+)'/g;
    const used = sources().flatMap((source) =>
      [...source.matchAll(literal)].map(([, one, other]) => one ?? other ?? ''),
    );
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });
});

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

function sources(): string[] {
  const folder = fileURLToPath(new URL('../../src/ingest', import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
