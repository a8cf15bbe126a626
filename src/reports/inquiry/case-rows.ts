import type { InputFile } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import { told, type Cell, type SheetColumn } from '../document/document.ts';
import { inquiryLabels as labels } from './words.ts';
import type { Language } from '../../model/words.ts';

/** How a case is pointed to: file and line, and its number only where the user asks for it. */
export interface Pointing {
  readonly files: readonly InputFile[];
  readonly caseNumbers: boolean;
}

export function pointerColumns({ caseNumbers }: Pointing, language: Language): SheetColumn[] {
  const place: SheetColumn = { key: 'at', title: labels.place[language] };
  return caseNumbers ? [place, { key: 'caseNumber', title: labels.caseNumber[language] }] : [place];
}

export function pointerCells({ file, line, caseNumber }: Row, { files, caseNumbers }: Pointing): Cell[] {
  const name = files[file]?.name ?? '';
  const place = told(`${name}:${line}`, { file: name, line });
  return caseNumbers ? [place, caseNumber ?? null] : [place];
}
