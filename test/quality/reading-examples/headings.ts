import { lines } from '../../ingest/reading.ts';
import { cases, list, type ReadingExample } from './reading-example.ts';

const good = cases('S1;01-02-2016;Nord');

export const headingExamples: Readonly<Record<string, ReadingExample>> = {
  'unknown-list': { failing: list('a;b', '1;2'), passing: good },
  'missing-required-column': {
    failing: list('Ydelse-id;Sagsnummer;Ydelsestype;Begyndt', 'Y1;S1;Aflastning;01-02-2016'),
    passing: list('Ydelse-id;Sagsnummer;Ydelsestype;Startdato', 'Y1;S1;Aflastning;01-02-2016'),
  },
  // A case by its start, or an activity by its type, and two columns either way.
  'two-lists-match': {
    failing: list('Sagsnummer;Oprettet;AktivitetNavn', 'S1;01-02-2016;Møde'),
    passing: list('Sagsnummer;Oprettet;Sagstype;AktivitetNavn', 'S1;01-02-2016;Børnesag;Møde'),
  },
  'unmatched-column': { failing: list('Sagsnummer;Startdato;Farve', 'S1;01-02-2016;rød'), passing: good },
  'near-heading': {
    failing: list('Sagsnummer;Startdato;Sagsbehandlr', 'S1;01-02-2016;'),
    passing: list('Sagsnummer;Startdato;sagsbehandler', 'S1;01-02-2016;'),
  },
  'duplicate-heading': {
    failing: list('Sagsnummer;Startdato;Oprettet', 'S1;01-02-2016;02-02-2016'),
    passing: list('Sagsnummer;Startdato;Lukket', 'S1;01-02-2016;02-02-2016'),
  },
  'title-row': {
    failing: { 'sager.csv': lines('Sager 2016', 'Sagsnummer;Startdato', 'S1;01-02-2016') },
    passing: { 'sager.csv': lines('', 'Sagsnummer;Startdato', 'S1;01-02-2016') },
  },
  'count-row': { failing: counted('Antal: 1'), passing: counted('') },
  'row-count-differs': { failing: counted('Antal: 2'), passing: counted('Antal: 1') },
  'no-rows': { failing: cases(), passing: good },
  'ragged-row': {
    failing: cases('S1;01-02-2016;Nord', 'S2;01-02-2016;Nord;Syd', 'S3;01-02-2016;Nord'),
    passing: cases('S1;01-02-2016;Nord', 'S2;01-02-2016;"Nord;Syd"', 'S3;01-02-2016;Nord'),
  },
  'extract-dates-differ': {
    failing: extracted('31-12-2016', '01-01-2017'),
    passing: extracted('31-12-2016', '31-12-2016'),
  },
};

/** Two lists, each with the day on which it was taken out. */
function extracted(casesOn: string, servicesOn: string): Record<string, string> {
  return {
    'sager.csv': lines('Sagsnummer;Startdato;Udtræksdato', `S1;01-02-2016;${casesOn}`),
    'ydelser.csv': lines('Sagsnummer;Ydelsestype;Startdato;Udtræksdato', `S1;Aflastning;01-02-2016;${servicesOn}`),
  };
}

/** A list of one row with something below it. */
function counted(below: string): ReturnType<typeof list> {
  return list('Sagsnummer;Startdato;Slutdato;Team;Distrikt', 'S1;01-02-2016;;Nord;Øst', below);
}
