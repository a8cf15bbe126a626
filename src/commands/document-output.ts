import { extname } from 'node:path';
import {
  documentFormats,
  type Document,
  type DocumentFormat,
  type DocumentPresentation,
} from '../reports/document/document.ts';
import { formatDocument } from '../reports/document/index.ts';
import { chosen } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { openTarget } from './output.ts';
import { plainPresentationOf } from './presentation.ts';

const formats = Object.fromEntries(documentFormats.map((name) => [name, name])) as Record<
  DocumentFormat,
  DocumentFormat
>;

const endings: Readonly<Record<string, DocumentFormat>> = { '.csv': 'csv', '.json': 'json', '.md': 'markdown' };

/** Opens the target, makes the document and writes it whole; where it can't be made, nothing is left behind. */
export async function writeDocument(
  flags: Flags,
  context: Context,
  make: () => Promise<Document> | Document,
): Promise<void> {
  const presentation = documentPresentation(flags, context);
  const target = await openTarget(flags.output, context.streams);
  try {
    await target.write(await formatDocument(await make(), presentation));
  } catch (error) {
    await target.discard();
    throw error;
  }
}

function documentPresentation(flags: Flags, context: Context): DocumentPresentation {
  return { ...plainPresentationOf({ ...flags, format: 'table' }, context), format: formatOf(flags) };
}

function formatOf({ format, output }: Flags): DocumentFormat {
  if (format !== undefined) return chosen('--format', format, formats);
  return endings[extname(output ?? '').toLowerCase()] ?? 'table';
}
