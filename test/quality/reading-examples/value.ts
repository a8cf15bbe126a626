import { cases, list, type ReadingExample } from './reading-example.ts';

const started = (...days: readonly string[]) => cases(...days.map((day, at) => `S${at};${day};Nord`));
const numbered = (...cprs: readonly string[]) =>
  list('Sagsnummer;Startdato;CPR-nr.', ...cprs.map((cpr, at) => `S${at};01-02-2016;${cpr}`));
const placed = (day: string) =>
  list('Sagsnummer;Ydelsestype;Startdato;Tilbudstype', `S1;Plejefamilie;${day};Generelt godkendt plejefamilie`);

export const valueExamples: Readonly<Record<string, ReadingExample>> = {
  'invalid-date': { failing: started('30-02-2016', '01-02-2016'), passing: started('29-02-2016', '01-02-2016') },
  'ambiguous-date-form': {
    failing: started('01-02-03', '04-05-06'),
    passing: started('01-02-15', '28-02-16'),
  },
  'mixed-date-forms': {
    failing: started('01-02-2016', '2016-02-01'),
    passing: started('01-02-2016', '01/02/2016'),
  },
  'dates-may-be-utc': {
    failing: list('Sagsnummer;Modtaget;Afgørelsesdato', 'S1;2016-02-01T23:30:00Z;2016-02-02'),
    passing: list('Sagsnummer;Modtaget;Afgørelsesdato', 'S1;2016-02-01T23:30:00;2016-02-02'),
  },
  'implausible-date': { failing: started('31-12-1989', '01-02-2016'), passing: started('01-01-1990', '01-02-2016') },
  'invalid-clock-time': {
    failing: list('Sagsnummer;Modtaget', 'S1;01-02-2016 24:10'),
    passing: list('Sagsnummer;Modtaget', 'S1;01-02-2016 23:59'),
  },
  'invalid-cpr': { failing: numbered('991312-4001'), passing: numbered('611212-4001') },
  'cpr-lost-zero': { failing: numbered('610312400'), passing: numbered('6103124001') },
  'cpr-scientific': { failing: numbered('6,1E+09'), passing: numbered('6103124001') },
  'cpr-in-text': {
    failing: cases('S1;01-02-2016;Nord 610312-4001'),
    passing: cases('S1;01-02-2016;Nord 610312-40'),
  },
  'invalid-number': {
    failing: list('Sagsnummer;Ydelsestype;Startdato;Pris pr dag', 'S1;Aflastning;01-02-2016;ca. 100'),
    passing: list('Sagsnummer;Ydelsestype;Startdato;Pris pr dag', 'S1;Aflastning;01-02-2016;1.100,50'),
  },
  'unknown-code': {
    failing: list('Sagsnummer;Startdato;Sag status', 'S1;01-02-2016;Blå'),
    passing: list('Sagsnummer;Startdato;Sag status', 'S1;01-02-2016;aktiv'),
  },
  'retired-code': { failing: placed('01-01-2021'), passing: placed('31-12-2020') },
};
