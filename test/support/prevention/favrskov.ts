import { day, type Day } from '../municipality/days.ts';
import { randomFrom } from '../municipality/prng.ts';
import { quartersOf, spanOf, within } from './calendar.ts';
import { dated, medianOf, ratio, shareOf, type ExpectedFigure, type Sample, type SampleList } from './sample.ts';

const asOf = day('2020-08-31');
const quarters = quartersOf(2018, 2019).concat('2020K1', '2020K2');
const baseline = '2017-09-01..2018-08-31';

const units = [
  ['S1', 'Åskolen', 'Skole', 'Hadsten'],
  ['S2', 'Bakkeskolen', 'Skole', 'Hinnerup'],
  ['S3', 'Skovskolen', 'Skole', 'Hammel'],
  ['D1', 'Børnehuset Regnbuen', 'Dagtilbud', 'Hadsten'],
  ['D2', 'Børnehuset Solsikken', 'Dagtilbud', 'Hinnerup'],
  ['D3', 'Børnehuset Mælkevejen', 'Dagtilbud', 'Hammel'],
] as const;

interface Meeting {
  readonly id: string;
  readonly unit: string;
  readonly on: Day;
  readonly professions: readonly string[];
}

const usual = ['Leder', 'Socialrådgiver', 'Sundhedsplejerske', 'PPR-psykolog'];

/** Schools meet every fourth week, day care every sixth, holidays or not; now and then somebody is away. */
const meetings: readonly Meeting[] = units.flatMap(([unit, , type], at) => {
  const random = randomFrom(2018 + at);
  const every = type === 'Skole' ? 28 : 42;
  const count = Math.floor((asOf - day('2017-09-04') - at) / every) + 1;
  return Array.from({ length: count }, (_, nth) => ({
    id: `X${unit}-${nth + 1}`,
    unit,
    on: day('2017-09-04') + at + nth * every,
    professions: [...usual.filter(() => random.chance(0.8)), type === 'Skole' ? 'Lærer' : 'Pædagog'],
  }));
});

interface Discussion {
  readonly id: string;
  readonly meeting: Meeting;
  readonly child: string;
  readonly actionOn: Day | undefined;
}

/** Two children at each meeting, now and then one known from before; before the project action took 20-40 days, then 8-20. */
const discussions: readonly Discussion[] = meetings.flatMap((meeting, at) => {
  const random = randomFrom(5000 + at);
  return [0, 1].map((nth) => {
    const took = meeting.on < day('2018-09-01') ? random.whole(20, 40) : random.whole(8, 20);
    const acted = random.chance(0.85) && meeting.on + took <= asOf;
    return {
      id: `T${at + 1}-${nth + 1}`,
      meeting,
      child: `B${random.chance(0.1) ? random.whole(1, 20) : 1000 + at * 2 + nth}`,
      actionOn: acted ? meeting.on + took : undefined,
    };
  });
});

/** 690 employees, of whom 654 took the course before the project; four of these had left by then. */
const employees = Array.from({ length: 690 }, (_, nth) => ({
  id: `M${1000 + nth}`,
  unit: units[nth % units.length]?.[0] ?? '',
  to: nth < 4 ? day('2018-08-30') : undefined,
  trainedOn: nth < 654 ? day('2017-02-01') + (nth % 500) : undefined,
}));

const lists: readonly SampleList[] = [
  { file: 'enheder.csv', headings: ['Enhed-id', 'Navn', 'Type', 'Distrikt'], rows: units },
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
    headings: ['Drøftelse-id', 'Møde-id', 'Enhed-id', 'Barn-id', 'Dato', 'Handling iværksat'],
    rows: discussions.map(({ id, meeting, child, actionOn }) => [
      id,
      meeting.id,
      meeting.unit,
      child,
      dated(meeting.on),
      dated(actionOn),
    ]),
  },
  {
    file: 'medarbejdere.csv',
    headings: ['Medarbejder-id', 'Enhed-id', 'Ansat fra', 'Ansat til'],
    rows: employees.map(({ id, unit, to }) => [id, unit, '01-08-2015', dated(to)]),
  },
  {
    file: 'kurser.csv',
    headings: ['Medarbejder-id', 'Kursus', 'Dato', 'Dage'],
    rows: employees.flatMap(({ id, trainedOn }) =>
      trainedOn === undefined ? [] : [[id, 'Tidlig opsporing og tidlig indsats', dated(trainedOn), 1]],
    ),
  },
];

const figures: readonly ExpectedFigure[] = [
  ...[baseline, ...quarters].flatMap(discussionFigures),
  ...quarters.flatMap(meetingFigures),
  ...['2018-07-01..2018-08-31', '2020K2'].flatMap(trainingFigures),
];

function discussionFigures(period: string): ExpectedFigure[] {
  const all = discussions.filter(({ meeting }) => within(period, meeting.on));
  const took = all.flatMap(({ meeting, actionOn }) => (actionOn === undefined ? [] : [actionOn - meeting.on]));
  const judged = all.filter(({ meeting, actionOn }) => actionOn !== undefined || meeting.on + 14 < asOf);
  return [
    { indicator: 'discussion-to-action', period, value: medianOf(took), denominator: took.length, pending: 0 },
    {
      indicator: 'discussion-to-action',
      part: 'within',
      period,
      ...shareOf(judged, ({ meeting, actionOn = Infinity }) => actionOn - meeting.on <= 14),
      pending: all.length - judged.length,
    },
    {
      indicator: 'discussion-to-action',
      part: 'acted',
      period,
      ...shareOf(all, ({ actionOn }) => actionOn !== undefined),
    },
  ];
}

function meetingFigures(period: string): ExpectedFigure[] {
  const held = meetings.filter(({ on }) => within(period, on));
  const children = new Set(discussions.filter(({ meeting }) => within(period, meeting.on)).map(({ child }) => child));
  const at = (profession: string): number => held.filter(({ professions }) => professions.includes(profession)).length;
  const counts = {
    leader: at('Leder'),
    'health-visitor': at('Sundhedsplejerske'),
    ppr: at('PPR-psykolog'),
    'social-worker': at('Socialrådgiver'),
    pedagogue: at('Pædagog'),
    teacher: at('Lærer'),
  };
  const bands = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  const atSchool = held.filter(({ unit }) => unit === 'S1').length;
  return [
    { indicator: 'unit-meetings', period, ...ratio(held.length, units.length) },
    { indicator: 'unit-meetings', period, group: { by: 'unit', value: 'S1' }, ...ratio(atSchool, 1) },
    { indicator: 'unit-meetings', part: 'children', period, value: children.size },
    { indicator: 'meeting-professions', period, bands },
  ];
}

function trainingFigures(period: string): ExpectedFigure[] {
  const { to: on } = spanOf(period);
  const employed = employees.filter(({ to = Infinity }) => on <= to);
  const parameters = { course: 'tidlig opsporing' };
  const told = shareOf(employed, ({ trainedOn = Infinity }) => trainedOn <= on);
  return [
    { indicator: 'training-completed', parameters, period, ...told },
    { indicator: 'training-completed', part: 'number', parameters, period, value: told.numerator ?? 0 },
  ];
}

export function favrskov(): Sample {
  return {
    plan: 'favrskov-trivsel',
    asOf: '2020-08-31',
    extractedOn: asOf,
    lists,
    figures,
    milestones: {
      'help-quickly': 'met',
      'meetings-known': 'met',
      'children-discussed': 'met',
      'discussions-lead-to-action': 'met',
      'professions-present': 'met',
      'employees-trained': 'met',
    },
  };
}
