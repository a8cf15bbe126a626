import type { InputFile } from '../../model/lists.ts';
import { withoutCpr } from '../../model/person-number.ts';
import type { Row } from '../../model/rows.ts';
import { told, type Cell, type SheetColumn } from '../document/document.ts';
import { inquiryLabels as labels } from './words.ts';
import type { Language } from '../../model/words.ts';

/** How a case is pointed to: file and line, and its number or its pseudonym only where the user asks for it. */
export interface Pointing {
  readonly files: readonly InputFile[];
  readonly caseNumbers: boolean;
  /** The name that a row's case goes by under the user's key; undefined where there is none. */
  readonly pseudonymOf?: ((row: Row) => string | undefined) | undefined;
}

export function pointerColumns({ caseNumbers, pseudonymOf }: Pointing, language: Language): SheetColumn[] {
  return [
    { key: 'at', title: labels.place[language] },
    ...(pseudonymOf === undefined ? [] : [{ key: 'pseudonym', title: labels.pseudonym[language] }]),
    ...(caseNumbers ? [{ key: 'caseNumber', title: labels.caseNumber[language] }] : []),
  ];
}

export function pointerCells(row: Row, { files, caseNumbers, pseudonymOf }: Pointing): Cell[] {
  const { file, line, caseNumber } = row;
  const name = files[file]?.name ?? '';
  return [
    told(`${name}:${line}`, { file: name, line }),
    ...(pseudonymOf === undefined ? [] : [pseudonymOf(row) ?? null]),
    ...(caseNumbers ? [caseNumber === undefined ? null : withoutCpr(caseNumber)] : []),
  ];
}
