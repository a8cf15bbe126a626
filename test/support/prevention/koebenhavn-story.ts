import { day, type Day } from '../municipality/days.ts';
import { randomFrom } from '../municipality/prng.ts';
import { birthBefore } from './people.ts';

/** One family that was granted need visits, from the visit to the plus place. */
export interface Family {
  readonly number: number;
  readonly bornOn: Day;
  readonly visitedOn: Day;
  readonly screenedOn: Day | undefined;
  readonly concern: boolean;
  readonly begunOn: Day | undefined;
  readonly endedOn: Day | undefined;
  readonly sessions: readonly Day[];
  readonly placeOn: Day | undefined;
}

export const asOf = day('2018-12-31');
export const pricePerDay = 1200;

/**
 * Families visited every eighth day of two years. Every family is screened but the 20th and the 21st, which nobody
 * came back to; every third screening gives concern, and all of those begin family training but one that came too
 * late; the courses have 8 to 10 sessions but for one of 7; the children then get a plus place.
 */
export function families(): Family[] {
  const random = randomFrom(2017);
  return Array.from({ length: 90 }, (_, number) => {
    const visitedOn = day('2017-01-03') + number * 8;
    const isScreened = number !== 20 && number !== 21;
    const screenedOn = visitedOn + random.whole(0, 14);
    const concern = isScreened && number % 3 === 0;
    const begunOn = screenedOn + (number === 30 ? 91 : number === 33 ? 90 : random.whole(10, 60));
    const held = number === 12 ? 7 : number === 15 ? 10 : random.whole(8, 10);
    const endedOn = begunOn + 7 * held;
    const hasBegun = concern && begunOn <= asOf && screenedOn <= asOf;
    return {
      number,
      bornOn: visitedOn - random.whole(20, 600),
      visitedOn,
      screenedOn: isScreened && screenedOn <= asOf ? screenedOn : undefined,
      concern,
      begunOn: hasBegun ? begunOn : undefined,
      endedOn: hasBegun && endedOn <= asOf ? endedOn : undefined,
      sessions: hasBegun ? Array.from({ length: held }, (__, nth) => begunOn + 7 * nth).filter((on) => on <= asOf) : [],
      placeOn: hasBegun && endedOn + 30 <= asOf ? endedOn + 30 : undefined,
    };
  });
}

/** Two notifications a month; a child is two months younger at its first each year. */
export const notified = Array.from({ length: 72 }, (_, number) => {
  const receivedOn = day('2016-01-05') + number * 15;
  const year = Math.floor((receivedOn - day('2016-01-01')) / 365.25);
  return { number, receivedOn, months: 20 - 4 * year, bornOn: birthBefore(receivedOn, 20 - 4 * year) };
});

export interface Employee {
  readonly id: string;
  readonly unit: string;
  readonly from: Day;
  readonly to: Day | undefined;
  readonly part: number;
  readonly trainedOn: Day | undefined;
}

/** All who work there at the end of 2018 have learnt the method; two who had not have left. */
export const employees: readonly Employee[] = Array.from({ length: 24 }, (_, nth) => ({
  id: `M${nth + 1}`,
  unit: `D${(nth % 3) + 1}`,
  from: day('2012-08-01') + nth * 40,
  to: nth < 2 ? day('2018-05-31') : undefined,
  part: nth % 4 === 0 ? 0.8 : 1,
  trainedOn: nth < 2 ? undefined : day('2017-03-01') + nth * 20,
}));
