import { day, type Day } from '../municipality/days.ts';
import { quartersOf, spanOf } from './calendar.ts';
import { asOf, began, districtNames, meetings, type Meeting } from './vordingborg-meetings.ts';

export interface CaseFile {
  readonly number: number;
  readonly bornOn: Day;
  readonly startedOn: Day;
  readonly endedOn: Day | undefined;
  readonly caseworker: string;
  readonly district: string;
}

/** 60 cases on five caseworkers when Next Step begins; two years on 20 of them and 36 new ones on seven. */
export const cases: readonly CaseFile[] = Array.from({ length: 96 }, (_, number) => ({
  number,
  bornOn: day('2005-03-04') + number * 31,
  startedOn: number < 60 ? day('2015-01-05') + number * 7 : began + 9 + (number - 60) * 18,
  endedOn: number < 40 ? began + 20 + number * 16 : undefined,
  caseworker: `SB${1 + (number % (number < 60 ? 5 : 7))}`,
  district: districtNames[number % districtNames.length] ?? '',
}));

export interface Help {
  readonly id: string;
  readonly of: CaseFile;
  readonly startedOn: Day;
  readonly endedOn: Day | undefined;
  readonly followedUpOn: readonly Day[];
}

/**
 * One measure on each of 72 cases. Those of the first 40 began before Next Step, lasted 300 days and were followed up
 * every 120 days; the others last 150 and are followed up every 40.
 */
export const helps: readonly Help[] = cases.slice(0, 72).map((of, at) => {
  const isOld = at < 40;
  const startedOn = isOld ? day('2015-09-01') + at * 11 : day('2018-01-08') + (at - 40) * 9;
  const end = startedOn + (isOld ? 300 : 150);
  const every = isOld ? 120 : 40;
  const last = Math.min(end, asOf);
  return {
    id: `Y${at + 1}`,
    of,
    startedOn,
    endedOn: end <= asOf ? end : undefined,
    followedUpOn: [1, 2, 3].map((nth) => startedOn + nth * every).filter((on) => on < last),
  };
});

export interface Notified {
  readonly id: string;
  readonly of: CaseFile;
  readonly receivedOn: Day;
  readonly meetingOn: Day | undefined;
}

/** A notification on each of 48 cases; network meetings follow after 0 to 33 days, or not at all. */
export const notified: readonly Notified[] = cases.slice(0, 48).map((of, at) => {
  const receivedOn = began + 3 + at * 15;
  const meetingOn = receivedOn + (at % 12) * 3;
  return { id: `U${at + 1}`, of, receivedOn, meetingOn: at % 5 === 4 || meetingOn > asOf ? undefined : meetingOn };
});

export interface Discussed {
  readonly id: string;
  readonly meeting: Meeting;
  readonly agenda: boolean;
  readonly goal: boolean;
  readonly evaluated: boolean;
}

/** One child at each meeting of the teams. Consent is always asked for; the rest is forgotten now and then. */
export const discussed: readonly Discussed[] = meetings
  .filter(({ form }) => form === 'Flerfaglig sparring' || form === 'Ressourceteam')
  .map((meeting, at) => ({
    id: `T${at + 1}`,
    meeting,
    agenda: at % 9 !== 0,
    goal: at % 5 !== 0,
    evaluated: at % 3 !== 0,
  }));

export interface Measured {
  readonly child: string;
  readonly informant: 'Forælder' | 'Lærer';
  readonly first: { readonly on: Day; readonly score: number };
  readonly last: { readonly on: Day; readonly score: number };
}

/** Six courses end in each quarter: three end with a lower score in 2016, four from then on; one in six is as it was. */
export const measured: readonly Measured[] = quartersOf(2016, 2017, 2018).flatMap((quarter, at) =>
  Array.from({ length: 6 }, (_, nth) => {
    const on = spanOf(quarter).from + 10 + nth * 12;
    const score = 12 + ((at * 6 + nth) % 9);
    const change = nth === 5 ? 0 : nth < (at < 4 ? 3 : 4) ? -(2 + nth) : 3;
    return {
      child: `B${at * 6 + nth + 1}`,
      informant: nth % 2 === 0 ? ('Forælder' as const) : ('Lærer' as const),
      first: { on: on - 180, score },
      last: { on, score: score + change },
    };
  }),
);
