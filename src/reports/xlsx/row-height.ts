import type { Cell, CellObject } from 'write-excel-file/node';
import { wrap } from '../terminal/text.ts';
import type { WorkbookSheet } from './sheet.ts';

/** Points to a line of the workbook's 11-point letters. */
const lineHeight = 15;

/** The cells of a row with the height they need: only Excel finds it by itself, others cut long texts off. */
export function withHeight(cells: readonly Cell[], columns: WorkbookSheet['columns']): Cell[] {
  const lines = cells.map((cell, at) => linesIn(cell, columns[at]?.width ?? 0));
  const height = lineHeight * Math.max(1, ...lines);
  return cells.map((cell) => (isStyled(cell) ? { ...cell, height } : cell));
}

/** A column's width is told in digits; most letters take no more room than one. */
function linesIn(cell: Cell, width: number): number {
  if (!isStyled(cell) || typeof cell.value !== 'string') return 1;
  return wrap(cell.value, width).length;
}

function isStyled(cell: Cell): cell is CellObject {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}
