import type { Cell } from 'write-excel-file/node';
import { daysBetween, parseDay, type Day } from '../../calendar/day.ts';
import type { Unit } from '../../model/observation.ts';
import type { Language } from '../../model/words.ts';
import { hiddenWord } from '../numbers.ts';

/** Numbers are written unrounded; the format only says how they are shown, in the language of the reader's Excel. */
const formats: Readonly<Record<Unit, string>> = {
  share: '0.0%',
  rate: '0.00',
  count: '#,##0',
  days: '0.0',
  distribution: '#,##0',
  amount: '#,##0',
};

const dayFormat = 'dd-mm-yyyy';

/** Spreadsheets count days from here. */
const firstDay = parseDay('1899-12-30') ?? (0 as Day);

const top = { alignVertical: 'top' } as const;

/** Apart from the text in the next column. */
const toTheRight = { ...top, align: 'right', indent: 1 } as const;

/** A text, never a formula: its type says so, whatever it begins with. */
export function text(value: string | null | undefined): Cell {
  return value === null || value === undefined || value === ''
    ? null
    : { ...top, type: String, value, wrap: true, format: '@' };
}

export function number(value: number | null | undefined, unit: Unit): Cell {
  return value === null || value === undefined ? null : { ...toTheRight, type: Number, value, format: formats[unit] };
}

/** A number, or the word for one that is hidden. */
export function shown(value: number | null | undefined, unit: Unit, isHidden: boolean, language: Language): Cell {
  return isHidden ? text(hiddenWord[language]) : number(value, unit);
}

export function day(value: Day | undefined): Cell {
  if (value === undefined) return null;
  return { ...toTheRight, type: Number, value: daysBetween(firstDay, value), format: dayFormat };
}

export function heading(value: string): Cell {
  return {
    type: String,
    value,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    backgroundColor: '#E6EEF1',
    bottomBorderStyle: 'medium',
    bottomBorderColor: '#0B5A72',
  };
}
