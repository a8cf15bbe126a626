import { parseDay, type Day } from '../../../src/calendar/day.ts';
import { danishInstant } from '../../../src/calendar/instant.ts';
import { parsePeriod, type Period } from '../../../src/calendar/period.ts';

/** What a cell makes of its row. */
type Part = Readonly<Record<string, unknown>>;

/** The fields that a column fills, and how its cells are read. */
export interface Head {
  readonly fields: readonly string[];
  read(cell: string): Part;
}

/** Stands in a cell for something that could not be read. */
const unreadable = 'unreadable';

export function text(field: string, blank?: string): Head {
  return { fields: [field], read: (cell) => ({ [field]: cell === '' ? blank : cell }) };
}

/** Several, parted by commas. */
export function texts(field: string): Head {
  return {
    fields: [field],
    read: (cell) => ({ [field]: cell === '' ? [] : cell.split(',').map((one) => one.trim()) }),
  };
}

export function flag(field: string): Head {
  return { fields: [field], read: (cell) => ({ [field]: cell === 'yes' }) };
}

/** Yes, no, or not filled in. */
export function answer(field: string): Head {
  return { fields: [field], read: (cell) => ({ [field]: cell === '' ? undefined : cell === 'yes' }) };
}

export function number(field: string): Head {
  return { fields: [field], read: (cell) => ({ [field]: cell === '' ? undefined : Number(cell) }) };
}

export function day(field: string): Head {
  return {
    fields: [field],
    read: (cell) => (cell === unreadable ? { unusable: { [field]: 'invalid-date' } } : { [field]: dayIn(cell) }),
  };
}

/** A day, with or without a clock time behind it. */
export function moment(on: string, at: string): Head {
  return {
    fields: [on],
    read: (cell) => {
      if (cell === unreadable) return { unusable: { [on]: 'invalid-date' } };
      const [date = '', time] = cell.split(' ');
      const known = dayIn(date);
      return { [on]: known, [at]: known === undefined || time === undefined ? undefined : instantIn(known, time) };
    },
  };
}

function instantIn(on: Day, time: string): number {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new Error(`no clock time: ${time}`);
  return danishInstant(on, Number(hours) * 60 + Number(minutes));
}

function dayIn(cell: string): Day | undefined {
  if (cell === '') return undefined;
  return dayNamed(cell);
}

/** The day that a test names; a slip of the pen is an error. */
export function dayNamed(text: string): Day {
  const named = parseDay(text);
  if (named === undefined) throw new Error(`no day: ${text}`);
  return named;
}

export function periodNamed(text: string): Period {
  const named = parsePeriod(text);
  if (named === undefined) throw new Error(`no period: ${text}`);
  return named;
}
