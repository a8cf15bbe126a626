import { inventedCpr } from './people.ts';
import { dated, type SampleList } from './sample.ts';
import { meetings, units } from './vordingborg-meetings.ts';
import { cases, discussed, helps, measured, notified, type CaseFile } from './vordingborg-story.ts';

const caseNumber = ({ number }: CaseFile): string => `V${3000 + number}`;
const cprOf = ({ bornOn, number }: CaseFile): string => inventedCpr(bornOn, 600 + number);

export const lists: readonly SampleList[] = [
  {
    file: 'enheder.csv',
    headings: ['Enhed-id', 'Navn', 'Type', 'Distrikt', 'Model', 'Åbnet', 'Lukket'],
    rows: units.map((one) => [
      one.id,
      one.name,
      one.type,
      one.district,
      one.model,
      dated(one.opened),
      dated(one.closed),
    ]),
  },
  {
    file: 'enhedsmoeder.csv',
    headings: ['Møde-id', 'Enhed-id', 'Dato', 'Mødeform'],
    rows: meetings.map(({ unit, on, form }, at) => [`X${at + 1}`, unit.id, dated(on), form]),
  },
  {
    file: 'droeftelser.csv',
    headings: ['Drøftelse-id', 'Møde-id', 'Barn-id', 'Dato', 'Samtykke', 'Dagsorden', 'Mål', 'Evalueret'],
    rows: discussed.map(({ id, meeting, agenda, goal, evaluated }, at) => [
      id,
      `X${meetings.indexOf(meeting) + 1}`,
      `D${at + 1}`,
      dated(meeting.on),
      true,
      agenda,
      goal,
      evaluated ? true : undefined,
    ]),
  },
  {
    file: 'sager.csv',
    headings: ['Sagsnummer', 'CPR-nr.', 'Sagstype', 'Sag status', 'Startdato', 'Slutdato', 'Sagsbehandler', 'Distrikt'],
    rows: cases.map((one) => [
      caseNumber(one),
      cprOf(one),
      'Børnesag',
      one.endedOn === undefined ? 'Åben' : 'Lukket',
      dated(one.startedOn),
      dated(one.endedOn),
      one.caseworker,
      one.district,
    ]),
  },
  {
    file: 'ydelser.csv',
    headings: ['Ydelse-id', 'Sagsnummer', 'CPR-nr.', 'Ydelsestype', 'Startdato', 'Slutdato', 'Status'],
    rows: helps.map(({ id, of, startedOn, endedOn }) => [
      id,
      caseNumber(of),
      cprOf(of),
      'Kontaktperson',
      dated(startedOn),
      dated(endedOn),
      endedOn === undefined ? 'Aktiv' : 'Afsluttet',
    ]),
  },
  {
    file: 'aktiviteter.csv',
    headings: ['Aktivitet-id', 'Sagsnummer', 'CPR-nr.', 'Type', 'Hændelsesdato', 'Udført dato', 'Status', 'Ydelse-id'],
    rows: [
      ...helps.flatMap(({ id, of, followedUpOn }) =>
        followedUpOn.map((on, nth) => [
          `O${id}-${nth + 1}`,
          caseNumber(of),
          cprOf(of),
          'Opfølgning',
          dated(on),
          dated(on),
          'Udført',
          id,
        ]),
      ),
      ...notified.flatMap(({ id, of, meetingOn }) =>
        meetingOn === undefined
          ? []
          : [[`N${id}`, caseNumber(of), cprOf(of), 'Netværksmøde', dated(meetingOn), dated(meetingOn), 'Udført', '']],
      ),
    ],
  },
  {
    file: 'underretninger.csv',
    headings: ['Underretning-id', 'Sagsnummer', 'CPR-nr.', 'Modtaget', 'Underretter'],
    rows: notified.map(({ id, of, receivedOn }) => [id, caseNumber(of), cprOf(of), dated(receivedOn), 'Skole']),
  },
  {
    file: 'sdq.csv',
    headings: ['Barn-id', 'Dato', 'Informant', 'Samlet score', 'Forløb'],
    rows: measured.flatMap(({ child, informant, first, last }) =>
      [first, last].map(({ on, score }) => [child, dated(on), informant, score, `F-${child}`]),
    ),
  },
];
