import { documentFormats, type Document, type DocumentPresentation } from '../reports/document/document.ts';
import { formatDocument } from '../reports/document/index.ts';
import type { Context, Flags } from './command.ts';
import { chosenFormat } from './format-choice.ts';
import { openTarget } from './output.ts';
import { csvDialectOf, looksOf } from './presentation.ts';

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
  return { ...looksOf(flags, context), csvDialect: csvDialectOf(flags), format: chosenFormat(flags, documentFormats) };
}
