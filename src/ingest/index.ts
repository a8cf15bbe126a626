import type { Day } from '../calendar/day.ts';
import type { ListName } from '../model/lists.ts';
import { intakeOf, type Intake } from './intake.ts';
import type { Mapping } from './mapping.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { asFinding, asInputError, Refusal } from './refusal.ts';
import { sourcesOf, type Source } from './sources.ts';
import { unknownShapeOf } from './shapes.ts';
import { allTables, tables } from './tables/index.ts';

export { municipalitiesIn, type Municipality } from './municipalities.ts';
export type { Intake } from './intake.ts';
export type { Mapping } from './mapping.ts';
export { bareName } from './sources.ts';
export type { ColumnShape, FileShape, KnownShape, UnknownShape } from './shapes.ts';

export interface IntakeOptions {
  readonly mapping?: Mapping | undefined;
  /** What `-` among the paths stands for. */
  readonly stdin?: { readonly list: ListName; readonly stream: AsyncIterable<Uint8Array> } | undefined;
  /** Refund cases belong to another municipality and are left out unless this is true. */
  readonly keepRefundCases?: boolean | undefined;
  /** Today's date; nothing after it has happened. */
  readonly today: Day;
  /** True where a file that is no list is something to show: then every refusal is told and none is thrown. */
  readonly tellsRefusals?: boolean | undefined;
  /** Every file is read in pieces of so many bytes; else only large ones are, and small ones at once. */
  readonly pieceBytes?: number | undefined;
  /** True when findings are to be matched with rows by what only their files hold. */
  readonly keepsKeys?: boolean | undefined;
  /** Called with bytes done and to be done, each file counting twice as it is gone through twice. */
  readonly onProgress?: ((done: { bytes: number; of: number; file: string }) => void) | undefined;
}

/**
 * Reads lists from files, folders and standard input. Throws an InputError when a file that was named, or one that
 * holds a list, can't be read, or when there is nothing to read at all; other trouble is a finding.
 */
export async function readLists(paths: readonly string[], options: IntakeOptions): Promise<Intake> {
  const sources = await sourcesOf(paths, { stdin: options.stdin?.stream, pieceBytes: options.pieceBytes });
  const of = 2 * sources.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  const read: ReadFile[] = [];
  const refused: { source: Source; refusal: Refusal }[] = [];
  for (const source of sources) {
    const result = await tryReading(source, options, (count) => {
      bytes += count;
      options.onProgress?.({ bytes, of, file: source.name });
    });
    source.done();
    if (result instanceof Refusal) refused.push({ source, refusal: result });
    else read.push(result);
  }
  const [first] = refused;
  const { mapping, keepRefundCases = false, today, tellsRefusals = false, keepsKeys = false } = options;
  if (read.length === 0 && first !== undefined && !tellsRefusals) throw asInputError(first.refusal, first.source.name);
  const intake = intakeOf(read, { mapping, keepRefundCases, today, keepsKeys });
  const findings = refused.map(({ source, refusal }) => asFinding(refusal, source.name));
  return {
    ...intake,
    findings: [...findings, ...intake.findings],
    shapes: () => [...intake.shapes(), ...refused.map(({ source, refusal }) => unknownShapeOf(refusal, source.name))],
  };
}

async function tryReading(
  source: Source,
  { mapping, stdin, tellsRefusals = false }: IntakeOptions,
  onBytes: (bytes: number) => void,
): Promise<ReadFile | Refusal> {
  const candidates = source.name === '-' && stdin !== undefined ? [tables[stdin.list]] : allTables;
  try {
    return await readFile(source, { tables: candidates, mapping }, onBytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!tellsRefusals && (source.named || !error.isBeforeList)) throw asInputError(error, source.name);
    return error;
  }
}
