import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context, Flags, Stream } from '../../src/commands/command.ts';
import { plainPresentationOf, presentationOf } from '../../src/commands/presentation.ts';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv } from '../support/command/small-lists.ts';

function context(isTTY: boolean): Context {
  const stream = (): Stream => Object.assign(new Writable(), { isTTY }) as Stream;
  const streams = { stdin: Readable.from([]), stdout: stream(), stderr: stream(), env: {} };
  return { streams, language: 'da', isLanguageTyped: false, now: 0 };
}

const formatOf = (flags: Flags, isTTY = false): string => presentationOf('report', flags, context(isTTY)).format;

describe('the format of a report', () => {
  it.each([
    ['rapport.csv', 'csv'],
    ['rapport.JSON', 'json'],
    ['rapport.md', 'markdown'],
    ['rapport.html', 'html'],
    ['rapport.xlsx', 'xlsx'],
    ['rapport.txt', 'table'],
    ['-', 'table'],
  ])('follows from the ending of %s: %s', (output, format) => {
    expect(formatOf({ output })).toBe(format);
  });

  it('is what --format says, where the ending is of no other', () => {
    expect(formatOf({ output: 'rapport.txt', format: 'html' })).toBe('html');
    expect(formatOf({ output: 'rapport.ud', format: 'csv' })).toBe('csv');
    expect(formatOf({ output: 'rapport.htm', format: 'html' })).toBe('html');
    expect(formatOf({ output: '-', format: 'csv' })).toBe('csv');
    expect(formatOf({})).toBe('table');
    expect(() => formatOf({ output: 'rapport.XLSX', format: 'csv' })).toThrow(
      '--format csv passer ikke til filens endelse .xlsx; ret den ene',
    );
    expect(() => formatOf({ output: 'rapport.csv', format: 'table' })).toThrow(/--format table passer ikke/);
  });

  it.each(['rapport.pdf', 'rapport.xls', 'rapport.'])('is not guessed from the ending of %s', (output) => {
    expect(() => formatOf({ output })).toThrow(
      /siger ikke, hvilket format der ønskes; brug en af \.txt, \.csv, \.json, \.md, \.html, \.htm, \.xlsx, eller sig det med --format$/,
    );
  });

  it('is a table where the file has no ending', () => {
    expect(formatOf({ output: '/dev/null' })).toBe('table');
    expect(formatOf({ output: 'mappe.d/rapport' })).toBe('table');
  });

  it.each([{ format: 'xlsx' }, { format: 'xlsx', output: '-' }])(
    '%o is refused by a terminal, not by a pipe',
    (flags) => {
      expect(() => formatOf(flags, true)).toThrow(/skriv det til en fil med -o rapport.xlsx/);
      expect(formatOf(flags, false)).toBe('xlsx');
      expect(formatOf({ ...flags, output: 'rapport.xlsx' }, true)).toBe('xlsx');
    },
  );

  it('of what has no page and no workbook is never one', () => {
    expect(() => plainPresentationOf({ output: 'fund.xlsx' }, context(false))).toThrow(
      /brug en af \.txt, \.csv, \.json, eller/,
    );
    expect(() => plainPresentationOf({ format: 'html' }, context(false))).toThrow(/--format html findes ikke/);
  });

  it('of CSV is Danish unless another is asked for', () => {
    const dialectOf = (flags: Flags): string => presentationOf('report', flags, context(false)).csvDialect;
    expect([dialectOf({}), dialectOf({ csvDialect: 'rfc4180' })]).toEqual(['danish', 'rfc4180']);
    expect(() => dialectOf({ csvDialect: 'rfc4810' })).toThrow(/mente du rfc4180/);
  });
});

describe('from the command line', () => {
  let command: BuiltCommand;
  let lists: string;
  beforeAll(async () => {
    [command, lists] = await Promise.all([builtCommand(), folderOf({ 'underretninger.csv': notificationsCsv })]);
  }, 120_000);
  afterAll(async () => {
    await command.remove();
    await rm(lists, { recursive: true });
  });

  const report = (...more: string[]): string[] => ['report', lists, '--period', '2016K2', ...more];

  it.each([
    ['side.html', '<!DOCTYPE html>'],
    ['bog.xlsx', 'PK\u0003\u0004'],
    ['referat.md', '## '],
  ])('%s is written in the format of its ending', async (name, begin) => {
    const path = join(lists, name);
    expect(await command.run(report('-o', path))).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect((await readFile(path, 'latin1')).slice(0, begin.length)).toBe(begin);
    await rm(path);
  });

  it('--csv-dialect gives plain CSV in each command that writes it', async () => {
    const plain = ['--format', 'csv', '--csv-dialect', 'rfc4180'];
    for (const args of [
      report(...plain),
      ['check', lists, ...plain],
      ['inspect', lists, ...plain],
      ['catalogue', ...plain],
    ]) {
      const { stdout } = await command.run(args);
      expect(stdout).toMatch(/^[\p{L}\w. -]+,/u);
    }
  });
});
