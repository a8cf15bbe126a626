import { day, type Day } from '../municipality/days.ts';
import { quartersOf, spanOf, within } from './calendar.ts';
import { birthBefore, inventedCpr } from './people.ts';
import { dated, ratio, shareOf, type ExpectedFigure, type Sample, type SampleList } from './sample.ts';

const asOf = day('2019-12-31');
const quarters = ['2016K3', ...quartersOf(2017, 2018, 2019)];
const childminding = 'dagpleje';

/** Four groups of childminders, and a school that none of the figures for childminding may take in. */
const units = [
  ['DP1', 'Dagplejen Nord', 'Dagpleje'],
  ['DP2', 'Dagplejen Syd', 'Dagpleje'],
  ['DP3', 'Dagplejen Øst', 'Dagpleje'],
  ['DP4', 'Dagplejen Vest', 'Dagpleje'],
  ['SK1', 'Engskolen', 'Folkeskole'],
] as const;

interface Employee {
  readonly id: string;
  readonly unit: string;
  readonly to: Day | undefined;
  readonly taken: readonly { readonly course: string; readonly on: Day; readonly days: number }[];
}

/** 40 childminders and 6 teachers. Two childminders lack the last course, one has left; half days are common. */
const employees: readonly Employee[] = [
  ...Array.from({ length: 41 }, (_, nth) => ({
    id: `M${100 + nth}`,
    unit: `DP${(nth % 4) + 1}`,
    to: nth === 40 ? day('2018-06-30') : undefined,
    taken: [
      { course: 'AMU: Samspil og relationer', on: day('2016-02-01') + nth * 5, days: 5.5 },
      ...(nth === 7 || nth === 20 || nth === 40
        ? []
        : [{ course: 'AMU: Tidlig opsporing i dagplejen', on: day('2017-01-10') + nth * 24, days: 5 }]),
    ],
  })),
  ...Array.from({ length: 6 }, (_, nth) => ({ id: `M${200 + nth}`, unit: 'SK1', to: undefined, taken: [] })),
];

interface Notified {
  readonly number: number;
  readonly bornOn: Day;
  readonly receivedOn: Day;
  readonly months: number;
  readonly notifier: 'Skole' | 'Dagpleje';
}

/** Eight a quarter, every tenth day from the fifth on; childminders sent one of them in 2015 and send three from 2017 on. */
const notified: readonly Notified[] = quartersOf(2015, 2016, 2017, 2018, 2019).flatMap((quarter, at) =>
  Array.from({ length: 8 }, (_, nth) => {
    const receivedOn = spanOf(quarter).from + 5 + nth * 10;
    const isEarly = nth < (at < 8 ? 1 : 3);
    const months = isEarly ? 20 : 110;
    return {
      number: at * 8 + nth,
      receivedOn,
      months,
      bornOn: birthBefore(receivedOn, months),
      notifier: isEarly ? ('Dagpleje' as const) : ('Skole' as const),
    };
  }),
);

interface Meeting {
  readonly id: string;
  readonly unit: string;
  readonly on: Day;
  readonly professions: readonly string[];
}

/** One meeting per group of childminders in each quarter, two from 2017 on; the school meets every month. */
const meetings: readonly Meeting[] = quartersOf(2015, 2016, 2017, 2018, 2019).flatMap((quarter, at) =>
  units.flatMap(([unit, , type]) => {
    const count = type === 'Folkeskole' ? 3 : at < 8 ? 1 : 2;
    return Array.from({ length: count }, (_, nth) => ({
      id: `X${at}-${unit}-${nth + 1}`,
      unit,
      on: spanOf(quarter).from + 14 + nth * 28,
      professions: [
        'Dagplejepædagog',
        'Dagplejer',
        ...(at < 8 ? [] : ['Myndighedssagsbehandler']),
        ...(nth === 1 ? ['Sundhedsplejerske', 'PPR-psykolog'] : []),
      ],
    }));
  }),
);

/** One child taken up at each meeting; the parents' consent comes to be asked for from 2017 on. */
const discussions = meetings.map((meeting, nth) => ({
  id: `T${nth + 1}`,
  meeting,
  consent: meeting.on < day('2017-01-01') ? nth % 2 === 0 : nth % 10 !== 0,
}));

function isOfChildminding({ unit }: { readonly unit: string }): boolean {
  return unit.startsWith('DP');
}

const lists: readonly SampleList[] = [
  { file: 'enheder.csv', headings: ['Enhed-id', 'Navn', 'Type'], rows: units },
  {
    file: 'enhedsmoeder.csv',
    headings: ['Møde-id', 'Enhed-id', 'Dato', 'Mødeform', 'Faggrupper'],
    rows: meetings.map(({ id, unit, on, professions }) => [
      id,
      unit,
      dated(on),
      'Tværfagligt møde',
      professions.join(', '),
    ]),
  },
  {
    file: 'droeftelser.csv',
    headings: ['Drøftelse-id', 'Møde-id', 'Barn-id', 'Dato', 'Samtykke'],
    rows: discussions.map(({ id, meeting, consent }, nth) => [
      id,
      meeting.id,
      `B${nth + 1}`,
      dated(meeting.on),
      consent,
    ]),
  },
  {
    file: 'medarbejdere.csv',
    headings: ['Medarbejder-id', 'Enhed-id', 'Stilling', 'Ansat fra', 'Ansat til'],
    rows: employees.map(({ id, unit, to }) => [
      id,
      unit,
      isOfChildminding({ unit }) ? 'Dagplejer' : 'Lærer',
      '01-08-2014',
      dated(to),
    ]),
  },
  {
    file: 'kurser.csv',
    headings: ['Medarbejder-id', 'Kursus', 'Dato', 'Dage'],
    rows: employees.flatMap(({ id, taken }) => taken.map(({ course, on, days }) => [id, course, dated(on), days])),
  },
  {
    file: 'underretninger.csv',
    headings: ['Underretning-id', 'Sagsnummer', 'CPR-nr.', 'Modtaget', 'Underretter'],
    rows: notified.map(({ number, bornOn, receivedOn, notifier }) => [
      `U${number}`,
      `H${number}`,
      inventedCpr(bornOn, 400 + number),
      dated(receivedOn),
      notifier,
    ]),
  },
];

const figures: readonly ExpectedFigure[] = [
  ...['2016K4', '2017K4', '2019K4'].flatMap(trainingFigures),
  ...['2015', ...quarters].flatMap(notificationFigures),
  ...['2015', ...quarters].flatMap(meetingFigures),
];

function trainingFigures(period: string): ExpectedFigure[] {
  const { to: on } = spanOf(period);
  const employed = employees.filter(({ unit, to = Infinity }) => isOfChildminding({ unit }) && on <= to);
  const known = (one: Employee) => one.taken.filter((course) => course.on <= on);
  const completed = (words: string) =>
    shareOf(employed, (one) => known(one).some(({ course }) => course.toLowerCase().includes(words)));
  const halfDays = employed.reduce((sum, one) => sum + known(one).reduce((of, { days }) => of + days * 2, 0), 0);
  const parameters = { since: '2016-01-01', unitType: childminding };
  return [
    { indicator: 'training-days', parameters, period, ...ratio(halfDays / 2, employed.length) },
    {
      indicator: 'training-days',
      part: 'enough',
      parameters,
      period,
      ...shareOf(employed, (one) => known(one).reduce((of, { days }) => of + days, 0) >= 10),
    },
    ...['tidlig opsporing', 'samspil og relationer'].map((course) => ({
      indicator: 'training-completed',
      parameters: { course, unitType: childminding },
      period,
      ...completed(course),
    })),
  ];
}

function notificationFigures(period: string): ExpectedFigure[] {
  const received = notified.filter(({ receivedOn }) => within(period, receivedOn));
  const months = received.reduce((sum, one) => sum + one.months, 0);
  return [
    {
      indicator: 'notifications-0-6',
      parameters: { notifier: childminding },
      period,
      ...shareOf(received, (one) => one.notifier === 'Dagpleje' && one.months < 84),
    },
    { indicator: 'first-notification-age', period, value: months / 12 / received.length, denominator: received.length },
  ];
}

function meetingFigures(period: string): ExpectedFigure[] {
  const parameters = { unitType: childminding };
  const held = meetings.filter((one) => isOfChildminding(one) && within(period, one.on));
  const discussed = discussions.filter(({ meeting }) => isOfChildminding(meeting) && within(period, meeting.on));
  const at = (profession: string): number => held.filter(({ professions }) => professions.includes(profession)).length;
  const bands = {
    'health-visitor': at('Sundhedsplejerske'),
    ppr: at('PPR-psykolog'),
    'childminding-adviser': at('Dagplejepædagog'),
    childminder: at('Dagplejer'),
    'authority-caseworker': at('Myndighedssagsbehandler'),
  };
  const present = Object.entries(bands).filter(([, count]) => count > 0);
  return [
    { indicator: 'unit-meetings', parameters, period, ...ratio(held.length, 4) },
    { indicator: 'unit-meetings', part: 'children', parameters, period, value: discussed.length },
    {
      indicator: 'discussion-documentation',
      part: 'consent',
      parameters,
      period,
      ...shareOf(discussed, ({ consent }) => consent),
    },
    { indicator: 'meeting-professions', parameters, period, bands: Object.fromEntries(present) },
  ];
}

export function herning(): Sample {
  return {
    plan: 'herning-dagplejen',
    asOf: '2019-12-31',
    extractedOn: asOf,
    lists,
    figures,
    milestones: {
      'early-detection-course': 'missed',
      'interplay-course': 'met',
      'ten-training-days': 'met',
      'detection-earlier': 'met',
      'first-notification-younger': 'met',
      'parents-involved': 'met',
      'cross-disciplinary-work': 'met',
      'team-professions': 'met',
    },
  };
}
