import type { Words } from '../../model/words.ts';
import { Refusal } from '../refusal.ts';
import { scanCode } from './scan-code.ts';

/** What the scanner offers, as `wasm/table.ts` says. Places are bytes of its memory. */
export interface Code {
  begin(delimiter: number, lineEnd: number, longestCell: number): void;
  roomFor(bytes: number): number;
  putIn(bytes: number, isFinal: boolean): void;
  deskFor(bytes: number): number;
  unread(): number;
  beginRows(width: number, headings: number, fewestFilled: number, headingLine: number, kept: number): void;
  setFirstHeading(bytes: number): void;
  addColumn(position: number, isKept: boolean, seed: bigint): void;
  codeRows(each: boolean): number;
  codeCells(bytes: number, line: number): void;
  codeFault(line: number): void;
  lineOfRow(): number;
  cellsInRow(): number;
  boundsAt(): number;
  codedRows(): number;
  isFull(): number;
  handOn(): number;
  codesOf(column: number): number;
  linesAt(): number;
  highsAt(): number;
  lowsAt(): number;
  textsIn(column: number): number;
  bytesAt(column: number): number;
  endsAt(column: number): number;
  unitsAt(column: number): number;
  datesIn(column: number): number;
  datesAt(): number;
  minutesAt(): number;
  isFilled(column: number): number;
}

/** What the scanner asks. */
interface Asked {
  /** Whether a text holds the number of a person. */
  holdsPerson(at: number, length: number): boolean;
  /** One does that stands in a column that fills no field. */
  tellPerson(position: number, line: number): void;
}

/** Memory comes in pages of 64 KB. It grows up to 2 GB, so that every place in it is a small whole number. */
const firstPages = 16;
const mostPages = 32_768;
let module: WebAssembly.Module | undefined;

/** The compiled scanner, ready to work in memory of its own. */
export function newCode(column: Asked): { readonly code: Code; readonly memory: WebAssembly.Memory } {
  module ??= new WebAssembly.Module(Buffer.from(scanCode, 'base64'));
  const memory = newMemory();
  const imports = { env: { memory }, memory: { tellOutOfMemory }, column: { ...column } };
  return { code: new WebAssembly.Instance(module, imports).exports as Code, memory };
}

function newMemory(): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial: firstPages, maximum: mostPages });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // To find out by itself where memory ends, V8 sets far more addresses aside than it uses.
    throw outOfMemory({
      da: 'Luk andre programmer; er der sat grænse for programmets virtuelle hukommelse (ulimit -v), så sæt NODE_OPTIONS=--disable-wasm-trap-handler.',
      en: 'Close other programs; where the virtual memory of a program is limited (ulimit -v), set NODE_OPTIONS=--disable-wasm-trap-handler.',
    });
  }
}

function tellOutOfMemory(): never {
  throw outOfMemory({
    da: 'Luk andre programmer, eller del listen i flere filer.',
    en: 'Close other programs, or divide the list into several files.',
  });
}

function outOfMemory(detail: Words): Refusal {
  return new Refusal('unreadable-file', { reason: 'ENOMEM' }, { detail });
}
