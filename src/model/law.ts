import { parseDay, type Day } from '../calendar/day.ts';

/** Serviceloven to the end of 2023, Barnets Lov from 2024. */
export type Law = 'SEL' | 'BL';

export const barnetsLovFrom = parseDay('2024-01-01') as Day;

/** The law in force on the day a step was decided or begun; a case stays with it, whatever comes later. */
export function lawOn(day: Day): Law {
  return day < barnetsLovFrom ? 'SEL' : 'BL';
}
