import { day, type Day } from '../municipality/days.ts';
import { quartersOf, within } from './calendar.ts';
import { asOf, employees, families, notified, pricePerDay, type Employee, type Family } from './koebenhavn-story.ts';
import { inventedCpr } from './people.ts';
import { dated, ratio, shareOf, type ExpectedFigure, type Sample, type SampleList } from './sample.ts';

const quarters = quartersOf(2017, 2018);

const cprOf = ({ bornOn, number }: Family): string => inventedCpr(bornOn, number);
const caseOf = ({ number }: Family): string => `K${700 + number}`;

function lists(all: readonly Family[], staff: readonly Employee[]): SampleList[] {
  const trained = all.filter(({ begunOn }) => begunOn !== undefined);
  const services = trained.flatMap((one) => [
    [
      `F${one.number}`,
      caseOf(one),
      cprOf(one),
      'Familietræning',
      dated(one.begunOn),
      dated(one.endedOn),
      one.endedOn === undefined ? 'Aktiv' : 'Afsluttet',
      pricePerDay,
    ],
    ...(one.placeOn === undefined
      ? []
      : [
          [
            `P${one.number}`,
            caseOf(one),
            cprOf(one),
            'Plusplads i dagtilbud',
            dated(one.placeOn),
            '',
            'Aktiv',
            undefined,
          ],
        ]),
  ]);
  return [
    {
      file: 'screeninger.csv',
      headings: ['Screening-id', 'CPR-nr.', 'Anledning', 'Dato for behovsbesøg', 'Dato', 'Resultat'],
      rows: all.map((one) => [
        `R${one.number}`,
        cprOf(one),
        'Behovsbesøg',
        dated(one.visitedOn),
        dated(one.screenedOn),
        one.screenedOn === undefined ? '' : one.concern ? 'Bekymring' : 'Ingen bekymring',
      ]),
    },
    {
      file: 'ydelser.csv',
      headings: ['Ydelse-id', 'Sagsnummer', 'CPR-nr.', 'Ydelsestype', 'Startdato', 'Slutdato', 'Status', 'Pris pr dag'],
      rows: services,
    },
    {
      file: 'aktiviteter.csv',
      headings: [
        'Aktivitet-id',
        'Sagsnummer',
        'CPR-nr.',
        'Type',
        'Hændelsesdato',
        'Udført dato',
        'Status',
        'Ydelse-id',
      ],
      // Every other course is registered without the id of its ydelse.
      rows: trained.flatMap((one) =>
        one.sessions.map((on, nth) => [
          `A${one.number}-${nth + 1}`,
          caseOf(one),
          cprOf(one),
          'Familietræning',
          dated(on),
          dated(on),
          'Udført',
          one.number % 2 === 0 ? `F${one.number}` : '',
        ]),
      ),
    },
    {
      file: 'underretninger.csv',
      headings: ['Underretning-id', 'Sagsnummer', 'CPR-nr.', 'Modtaget', 'Underretter'],
      rows: notified.map(({ number, bornOn, receivedOn }) => [
        `U${number}`,
        `K${number}`,
        inventedCpr(bornOn, 200 + number),
        dated(receivedOn),
        'Sundhedsplejerske eller tandlæge',
      ]),
    },
    {
      file: 'enheder.csv',
      headings: ['Enhed-id', 'Navn', 'Type', 'Distrikt', 'Åbnet'],
      rows: ['Nord', 'Syd', 'Vest'].map((name, nth) => [
        `D${nth + 1}`,
        `Børnehuset ${name}`,
        'Dagtilbud',
        name,
        '01-08-2010',
      ]),
    },
    {
      file: 'medarbejdere.csv',
      headings: ['Medarbejder-id', 'Enhed-id', 'Stilling', 'Ansat fra', 'Ansat til', 'Årsværk'],
      rows: staff.map((one) => [one.id, one.unit, 'Pædagog', dated(one.from), dated(one.to), one.part]),
    },
    {
      file: 'kurser.csv',
      headings: ['Medarbejder-id', 'Kursus', 'Dato', 'Dage'],
      rows: staff.flatMap((one) =>
        one.trainedOn === undefined ? [] : [[one.id, 'Metode i familietræning', dated(one.trainedOn), 3]],
      ),
    },
  ];
}

function figures(all: readonly Family[]): ExpectedFigure[] {
  return [...quarters.flatMap((period) => quarterFigures(all, period)), ...spending(all), ...ages(), ...training()];
}

function quarterFigures(all: readonly Family[], period: string): ExpectedFigure[] {
  const visited = all.filter(({ visitedOn }) => within(period, visitedOn));
  const concerned = all.filter(({ screenedOn, concern }) => concern && within(period, screenedOn));
  const judged = concerned.filter(
    ({ screenedOn = 0, begunOn = Infinity }) => begunOn <= screenedOn + 90 || screenedOn + 90 < asOf,
  );
  const ended = all.filter(({ endedOn }) => within(period, endedOn));
  const placed = ended.filter(({ endedOn = 0, placeOn }) => placeOn !== undefined || endedOn + 180 < asOf);
  return [
    {
      indicator: 'need-visit-screening',
      period,
      ...shareOf(visited, ({ screenedOn }) => screenedOn !== undefined),
      pending: 0,
    },
    {
      indicator: 'concern-to-family-training',
      period,
      ...shareOf(judged, ({ screenedOn = 0, begunOn = Infinity }) => begunOn <= screenedOn + 90),
      pending: concerned.length - judged.length,
    },
    {
      indicator: 'family-training-sessions',
      period,
      ...shareOf(ended, ({ sessions }) => sessions.length >= 8 && sessions.length <= 10),
    },
    {
      indicator: 'family-training-sessions',
      part: 'mean',
      period,
      ...ratio(
        ended.reduce((sum, { sessions }) => sum + sessions.length, 0),
        ended.length,
      ),
    },
    {
      indicator: 'plus-places',
      period,
      ...shareOf(placed, ({ placeOn }) => placeOn !== undefined),
      pending: ended.length - placed.length,
    },
  ];
}

/** Day by day what the courses cost, as long as they ran. */
function spending(all: readonly Family[]): ExpectedFigure[] {
  return [2017, 2018].flatMap((year) => {
    const period = `${year}K4`;
    const parameters = { line: `indsats-${year}` };
    let spent = 0;
    for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on++) {
      const running = all.filter(({ begunOn = Infinity, endedOn = Infinity }) => begunOn <= on && on <= endedOn);
      spent += running.length * pricePerDay;
    }
    const setAside = year === 2017 ? 3_500_000 : 1_500_000;
    return [
      { indicator: 'plan-spending', parameters, period, value: spent },
      { indicator: 'plan-spending', part: 'of-budget', parameters, period, ...ratio(spent, setAside) },
    ];
  });
}

function ages(): ExpectedFigure[] {
  return ['2016', '2017', '2018', '2018K4'].map((period) => {
    const first = notified.filter(({ receivedOn }) => within(period, receivedOn));
    const months = first.reduce((sum, one) => sum + one.months, 0);
    return {
      indicator: 'first-notification-age',
      period,
      value: months / 12 / first.length,
      denominator: first.length,
    };
  });
}

function training(): ExpectedFigure[] {
  const parameters = { course: 'familietræning', unitType: 'dagtilbud' };
  const at = (period: string, on: Day): ExpectedFigure => ({
    indicator: 'training-completed',
    parameters,
    period,
    ...shareOf(
      employees.filter(({ from, to = Infinity }) => from <= on && on <= to),
      ({ trainedOn = Infinity }) => trainedOn <= on,
    ),
  });
  return [at('2017K4', day('2017-12-31')), at('2018K4', asOf)];
}

export function koebenhavn(): Sample {
  const all = families();
  return {
    plan: 'koebenhavn-0-2',
    asOf: '2018-12-31',
    extractedOn: asOf,
    lists: lists(all, employees),
    figures: figures(all),
    milestones: {
      'known-earlier': 'met',
      'need-visits-screened': 'missed',
      'family-training-begun': 'missed',
      'family-training-sessions': 'missed',
      'plus-place-reserved': 'met',
      'institutions-trained': 'met',
      'spending-2017': 'met',
      'spending-2018': 'met',
    },
  };
}
