import type { ShownReport } from '../privacy/shown.ts';
import type { FormatName, Presentation } from './presentation.ts';
import { printableReport } from './printable-report.ts';

/** A format: a report and how it is to look, to text or bytes. */
interface Format {
  (report: ShownReport, presentation: Presentation): string | Uint8Array | Promise<Uint8Array>;
}

/** Each format loads what it needs when it is asked for. */
const formats: Readonly<Record<FormatName, () => Promise<Format>>> = {
  table: async () => (await import('./table.ts')).table,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
  xlsx: async () => (await import('./xlsx/index.ts')).xlsx,
};

export async function formatReport(report: ShownReport, presentation: Presentation): Promise<string | Uint8Array> {
  const format = await formats[presentation.format]();
  return format(printableReport(report), presentation);
}
