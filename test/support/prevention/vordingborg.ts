import { quartersOf, spanOf, within } from './calendar.ts';
import { medianOf, ratio, shareOf, type ExpectedFigure, type Sample } from './sample.ts';
import { lists } from './vordingborg-lists.ts';
import { asOf, isOpenIn, longestWait, meetings, units, type Form, type Unit } from './vordingborg-meetings.ts';
import { cases, discussed, helps, measured, notified } from './vordingborg-story.ts';

const quarters = quartersOf(2017, 2018);
const withBefore = ['2016', '2016K4', ...quarters];

const figures: readonly ExpectedFigure[] = [
  ...quarters.flatMap((period) => [
    ...cadence(period, 'Flerfaglig sparring', 'Dagtilbud', 35),
    ...cadence(period, 'Ressourceteam', 'Skole', 14),
    ...documentation(period),
    ...otherMeetings(period),
  ]),
  ...['2017K4', '2018K4'].flatMap(yearly),
  ...withBefore.flatMap(casework),
];

function cadence(period: string, form: Form, type: Unit['type'], days: number): ExpectedFigure[] {
  const indicator = 'unit-meeting-cadence';
  const parameters = { form: form.toLowerCase(), unitType: type.toLowerCase(), days };
  const open = units
    .filter((unit) => unit.type === type && isOpenIn(unit, period))
    .map((unit) => ({ unit, longest: longestWait(unit, form, period) }));
  const longest = open.toSorted((a, b) => b.longest - a.longest);
  const isAlone = (longest[0]?.longest ?? 0) > (longest[1]?.longest ?? 0);
  const inTime = (all: typeof open) => shareOf(all, (one) => one.longest <= days);
  return [
    {
      indicator,
      parameters,
      period,
      ...inTime(open),
      pending: 0,
      ...(isAlone && { longestGap: { unit: longest[0]?.unit.id ?? '', days: longest[0]?.longest ?? 0 } }),
    },
    ...(['distriktsrådgiver', 'myndighedssagsbehandler'] as const).map((value): ExpectedFigure => {
      const told = inTime(open.filter(({ unit }) => unit.model === value));
      return Object.assign({ indicator, parameters, period, group: { by: 'model' as const, value } }, told);
    }),
  ];
}

function yearly(period: string): ExpectedFigure[] {
  const { to } = spanOf(period);
  const schools = units.filter(({ type }) => type === 'Skole');
  const held = (unit: Unit): number =>
    meetings.filter((one) => one.unit === unit && one.form === 'Halvårligt møde' && one.on > to - 365 && one.on <= to)
      .length;
  const parameters = { form: 'halvårligt møde', unitType: 'skole', timesAYear: 2 };
  return [
    {
      indicator: 'unit-meeting-cadence',
      parameters,
      period,
      ...shareOf(schools, (unit) => held(unit) >= 2),
      pending: 0,
    },
  ];
}

function documentation(period: string): ExpectedFigure[] {
  const indicator = 'discussion-documentation';
  const all = discussed.filter(({ meeting }) => within(period, meeting.on));
  return [
    { indicator, period, ...shareOf(all, (one) => one.agenda && one.goal && one.evaluated) },
    { indicator, part: 'consent', period, ...shareOf(all, () => true) },
    { indicator, part: 'agenda', period, ...shareOf(all, ({ agenda }) => agenda) },
    { indicator, part: 'goal', period, ...shareOf(all, ({ goal }) => goal) },
    { indicator, part: 'evaluation', period, ...shareOf(all, ({ evaluated }) => evaluated) },
  ];
}

function otherMeetings(period: string): ExpectedFigure[] {
  const open = units.filter((unit) => isOpenIn(unit, period)).length;
  const dialogues = meetings.filter(({ form, on }) => form === 'Dialogmøde' && within(period, on));
  const received = notified.filter(({ receivedOn }) => within(period, receivedOn));
  const isMet = ({ receivedOn, meetingOn }: (typeof notified)[number]): boolean =>
    meetingOn !== undefined && meetingOn - receivedOn <= 30;
  const judged = received.filter((one) => isMet(one) || one.receivedOn + 30 < asOf);
  return [
    { indicator: 'unit-meetings', parameters: { form: 'dialogmøde' }, period, ...ratio(dialogues.length, open) },
    {
      indicator: 'notification-network-meeting',
      period,
      ...shareOf(judged, isMet),
      pending: received.length - judged.length,
    },
  ];
}

function casework(period: string): ExpectedFigure[] {
  const { from, to } = spanOf(period);
  const open = cases.filter(({ startedOn, endedOn = Infinity }) => startedOn <= to && endedOn >= to);
  const active = helps.filter(({ startedOn, endedOn = Infinity }) => startedOn <= to && endedOn >= from);
  const followUps = active.flatMap(({ followedUpOn }) => followedUpOn.filter((on) => within(period, on)));
  const ended = helps.filter(({ endedOn }) => within(period, endedOn));
  const lasted = ended.map(({ startedOn, endedOn = 0 }) => endedOn - startedOn);
  const runs =
    (on: number) =>
    ({ startedOn, endedOn = Infinity }: (typeof helps)[number]): boolean =>
      startedOn <= on && on <= endedOn;
  const moving = helps.filter((one) => runs(from - 1)(one) || runs(to)(one));
  const courses = measured.filter(({ last }) => within(period, last.on));
  const change = courses.reduce((sum, { first, last }) => sum + last.score - first.score, 0);
  return [
    {
      indicator: 'cases-per-caseworker',
      period,
      ...ratio(open.length, new Set(open.map(({ caseworker }) => caseworker)).size),
    },
    { indicator: 'follow-ups-per-measure', period, ...ratio(followUps.length, active.length) },
    { indicator: 'measure-duration', period, value: medianOf(lasted), denominator: lasted.length },
    {
      indicator: 'ladder-moves',
      part: 'down',
      period,
      ...shareOf(moving, (one) => runs(from - 1)(one) && !runs(to)(one)),
    },
    { indicator: 'sdq-change', period, ...ratio(change, courses.length) },
    {
      indicator: 'sdq-change',
      part: 'improved',
      period,
      ...shareOf(courses, ({ first, last }) => last.score < first.score),
    },
  ];
}

export function vordingborg(): Sample {
  return {
    plan: 'vordingborg-next-step',
    asOf: '2018-12-31',
    extractedOn: asOf,
    lists,
    figures,
    milestones: {
      'sdq-improved': 'met',
      'cases-per-caseworker-falling': 'met',
      'follow-ups-rising': 'met',
      'measures-shorter': 'met',
      'measures-less-invasive': 'met',
      'measures-greater-effect': 'met',
      'day-care-sparring': 'missed',
      'school-resource-team': 'missed',
      'dialogue-meetings': 'met',
      'half-yearly-meetings-2017': 'met',
      'half-yearly-meetings-2018': 'missed',
      'network-meeting-after-notification': 'met',
      'discussions-consent': 'met',
      'discussions-agenda': 'missed',
      'discussions-goal': 'missed',
      'discussions-evaluated': 'missed',
    },
  };
}
