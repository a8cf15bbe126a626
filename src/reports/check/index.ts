import type { Finding } from '../../model/findings.ts';
import type { InputFile } from '../../model/lists.ts';
import type { PlainFormatName, PlainPresentation } from '../presentation.ts';
import { oneLine } from '../../model/printable.ts';
import { printableArguments } from '../printable-arguments.ts';
import type { CheckReport } from './check-report.ts';

/** How a check is to look. */
export interface CheckPresentation extends PlainPresentation {
  /** Every place of every finding, and not only the first few. */
  readonly all: boolean;
}

interface Format {
  (report: CheckReport, presentation: CheckPresentation): string;
}

/** Each format loads what it needs when it is asked for. */
const formats: Readonly<Record<PlainFormatName, () => Promise<Format>>> = {
  table: async () => (await import('./table.ts')).checkTable,
  csv: async () => (await import('./csv.ts')).checkCsv,
  json: async () => (await import('./json.ts')).checkJson,
};

export async function formatCheck(report: CheckReport, presentation: CheckPresentation): Promise<string> {
  const format = await formats[presentation.format]();
  return format(printable(report), presentation);
}

/** Names of files, and headings, come from outside. */
function printable(report: CheckReport): CheckReport {
  const { inputs, unread, findings } = report;
  return {
    ...report,
    inputs: inputs.map(printableInput),
    unread: unread.map(oneLine),
    findings: { ...findings, open: findings.open.map(printableFinding) },
  };
}

function printableInput(input: InputFile): InputFile {
  return { ...input, name: oneLine(input.name) };
}

function printableFinding({ code, args, at }: Finding): Finding {
  return {
    code,
    ...(args && { args: printableArguments(args) }),
    at: { ...at, file: oneLine(at.file), ...(at.column !== undefined && { column: oneLine(at.column) }) },
  };
}
