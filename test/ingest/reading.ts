import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import { readLists, type Intake, type IntakeOptions } from '../../src/ingest/index.ts';
import type { Finding } from '../../src/model/findings.ts';
import type { InputFile, ListName } from '../../src/model/lists.ts';

export const today = day('2017-12-31');

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no day: ${text}`);
  return parsed;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder of their own, works on it, and removes it. */
export async function inFolder<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'dubu-kpi-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads files as one folder. */
export function readFolder(files: Files, options: Partial<IntakeOptions> = {}): Promise<Intake> {
  return inFolder(files, (folder) => readLists([folder], { today, ...options }));
}

/** Reads one file that the user has named. */
export function readNamed(
  name: string,
  content: string | Uint8Array,
  options: Partial<IntakeOptions> = {},
): Promise<Intake> {
  return inFolder({ [name]: content }, (folder) => readLists([join(folder, name)], { today, ...options }));
}

export function fileOf(intake: Intake, name: string): InputFile {
  const file = intake.files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`no file ${name}`);
  return file;
}

/** The findings with a code, without the code. */
export function found(intake: Intake, code: string): Omit<Finding, 'code'>[] {
  return intake.findings
    .filter((finding) => finding.code === code)
    .map(({ at, args }) => (args === undefined ? { at } : { at, args }));
}

export function codesIn(intake: Intake): string[] {
  return [...new Set(intake.findings.map(({ code }) => code))].sort();
}

export function leftOut(intake: Intake, name: string): Record<string, number> {
  return Object.fromEntries(fileOf(intake, name).rowsLeftOut.map(({ reason, count }) => [reason, count]));
}

/** Lines as Windows writes them. */
export function lines(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\r\n`).join('');
}

/** Danish text in Windows-1252, whose letters have their Unicode numbers there. */
export function windows1252(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** The row that a finding points to, in files written by `lines`. */
export function rowAt(files: Files, file: unknown, line: unknown): string {
  return String(files[String(file)]).split('\r\n')[Number(line) - 1] ?? '';
}

/** The rows that are not used with the rows used in their place, by what is said of them. */
function repeatsIn(intake: Intake, files: Files): Record<string, string[]> {
  const told = ['duplicate', 'superseded', 'contradicting-rows'].map((code) => {
    const pairs = found(intake, code).map(
      ({ at, args }) =>
        `${rowAt(files, at.file, at.line)} -> ${rowAt(files, args?.['otherFile'], args?.['otherLine'])}`,
    );
    return [code, pairs.sort()] as const;
  });
  return Object.fromEntries(told.filter(([, pairs]) => pairs.length > 0));
}

/** What is used of a list, and what is left to other rows. */
export async function usedOf(files: Files, list: ListName) {
  const intake = await readFolder(files);
  return { intake, rows: intake.lists[list]?.rows ?? [], repeats: repeatsIn(intake, files) };
}
