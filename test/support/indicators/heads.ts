import { parseDay, type Day } from '../../../src/calendar/day.ts';
import { danishInstant } from '../../../src/calendar/instant.ts';
import { parsePeriod, type Period } from '../../../src/calendar/period.ts';
import type { ListName } from '../../../src/model/lists.ts';

/** What a cell makes of its row. */
type Part = Readonly<Record<string, unknown>>;

/** The fields that a column fills, and how its cells are read. */
export interface Head {
  readonly fields: readonly string[];
  read(cell: string): Part;
}

/** Stands in a cell for something that could not be read. */
const unreadable = 'unreadable';

const anyList: Readonly<Record<string, Head>> = {
  case: text('caseNumber'),
  child: text('child'),
  born: day('bornOn'),
};

const people: Readonly<Record<string, Head>> = {
  team: text('team'),
  district: text('district'),
  department: text('department'),
  caseworker: text('caseworker'),
};

/** The short heads under which a table gives the fields of a list. */
export const headsOf: { readonly [L in ListName]: Readonly<Record<string, Head>> } = {
  cases: { ...anyList, ...people, type: text('caseType'), start: day('startedOn'), ended: day('endedOn') },
  notifications: {
    ...anyList,
    id: text('id'),
    unborn: flag('unborn'),
    received: moment('receivedOn', 'receivedAt'),
    assessed: moment('assessedOn', 'assessedAt'),
    receipt: day('receiptSentOn'),
    notifier: text('notifier'),
    decision: text('decision'),
    decided: day('decidedOn'),
    district: text('district'),
  },
  investigations: {
    ...anyList,
    ...people,
    id: text('id'),
    type: text('type', 'bfu'),
    aware: day('awareOn'),
    start: day('startedOn'),
    ended: day('endedOn'),
    preliminary: day('preliminaryAssessmentOn'),
  },
  services: {
    ...anyList,
    ...people,
    id: text('id'),
    type: text('type', 'Kontaktperson'),
    variant: text('variant'),
    'legal basis': text('legalBasis'),
    start: day('startedOn'),
    ended: day('endedOn'),
    continues: text('continues'),
    placement: text('placement'),
    'per day': number('pricePerDay'),
    'per month': number('pricePerMonth'),
    total: number('total'),
  },
  activities: {
    ...anyList,
    id: text('id'),
    concerns: texts('concerns'),
    type: text('type', 'Møde'),
    subtype: text('subtype'),
    event: day('eventOn'),
    done: day('doneOn'),
    planned: flag('planned'),
    service: text('serviceId'),
    participants: texts('participants'),
    caseworker: text('caseworker'),
  },
};

function text(field: string, blank?: string): Head {
  return { fields: [field], read: (cell) => ({ [field]: cell === '' ? blank : cell }) };
}

/** Several, parted by commas. */
function texts(field: string): Head {
  return {
    fields: [field],
    read: (cell) => ({ [field]: cell === '' ? [] : cell.split(',').map((one) => one.trim()) }),
  };
}

function flag(field: string): Head {
  return { fields: [field], read: (cell) => ({ [field]: cell === 'yes' }) };
}

function number(field: string): Head {
  return { fields: [field], read: (cell) => ({ [field]: cell === '' ? undefined : Number(cell) }) };
}

function day(field: string): Head {
  return {
    fields: [field],
    read: (cell) => (cell === unreadable ? { unusable: { [field]: 'invalid-date' } } : { [field]: dayIn(cell) }),
  };
}

/** A day, with or without a clock time behind it. */
function moment(on: string, at: string): Head {
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
