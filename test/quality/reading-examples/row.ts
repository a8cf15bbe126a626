import { lines } from '../../ingest/reading.ts';
import { list, type ReadingExample } from './reading-example.ts';

const investigated = (cells: string) =>
  list('Sagsnummer;Opmærksom dato;Startdato;Slutdato;Foreløbig vurdering;Status', `S1;${cells}`);
const notified = (cells: string) => list('CPR-nr.;Fødselsdato;Modtaget;Vurderet;Ufødt', cells);
const twice = (first: string, second: string) =>
  list('Ydelse-id;Sagsnummer;Ydelsestype;Startdato', `Y1;S1;${first}`, `Y1;S1;${second}`);
const followedUp = (day: string) => ({
  'ydelser.csv': lines('Ydelse-id;Sagsnummer;Ydelsestype;Startdato;Slutdato', 'Y1;S1;Aflastning;01-02-2016;31-03-2016'),
  'aktiviteter.csv': lines('Sagsnummer;Type;Udført dato;Ydelse-id', `S1;Opfølgning;${day};Y1`),
});

export const rowExamples: Readonly<Record<string, ReadingExample>> = {
  'end-before-start': {
    failing: investigated(';02-02-2016;01-02-2016;;'),
    passing: investigated(';02-02-2016;02-02-2016;;'),
  },
  'missing-case-number': {
    failing: list('Sagsnummer;Startdato;Team', ';01-02-2016;Nord'),
    passing: list('Sagsnummer;Startdato;Team', 'S1;01-02-2016;'),
  },
  'missing-value': {
    failing: list('Sagsnummer;Startdato;Team', 'S1;;Nord'),
    passing: list('Sagsnummer;Startdato;Team', 'S1;01-02-2016;'),
  },
  'ended-without-end-date': {
    failing: investigated(';01-02-2016;;;Afsluttet'),
    passing: investigated(';01-02-2016;;;Igangværende'),
  },
  'end-without-ended-status': {
    failing: investigated(';01-02-2016;01-03-2016;;Igangværende'),
    passing: investigated(';01-02-2016;01-03-2016;;Afsluttet'),
  },
  'awareness-after-start': {
    failing: investigated('02-02-2016;01-02-2016;;;'),
    passing: investigated('01-02-2016;01-02-2016;;;'),
  },
  'start-before-birth': {
    failing: notified(';02-02-2016;01-02-2016;;Nej'),
    passing: notified(';02-02-2016;01-02-2016;;Ja'),
  },
  // On the eighteenth birthday a child is no longer one.
  'adult-without-unborn-mark': {
    failing: notified(';03-03-1998;03-03-2016;;Nej'),
    passing: notified(';03-03-1998;02-03-2016;;Nej'),
  },
  'assessed-before-received': {
    failing: notified(';;02-02-2016;01-02-2016;'),
    passing: notified(';;02-02-2016;02-02-2016;'),
  },
  'follow-up-outside-measure': { failing: followedUp('01-04-2016'), passing: followedUp('31-03-2016') },
  'early-preliminary-assessment': {
    failing: investigated('02-02-2016;03-02-2016;;01-02-2016;'),
    passing: investigated('02-02-2016;03-02-2016;;02-02-2016;'),
  },
  duplicate: {
    failing: twice('Aflastning;01-02-2016', 'Aflastning;01-02-2016'),
    passing: list('Sagsnummer;Ydelsestype;Startdato', 'S1;Aflastning;01-02-2016', 'S1;Aflastning;02-02-2016'),
  },
  superseded: {
    failing: twice('Aflastning;01-02-2016', 'Aflastning;02-02-2016'),
    passing: twice('Aflastning;01-02-2016', 'Aflastning;01-02-2016'),
  },
};
