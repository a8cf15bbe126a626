import { csvOf, folderWith } from './folder.ts';

export const cases = csvOf(`
  Sagsnummer | CPR-nr.     | Startdato  | Slutdato   | Udtræksdato
  S1         | 610312-4001 | 01-01-2016 |            | 31-12-2016
  S2         | 620504-5002 | 01-01-2016 | 30-06-2016 | 31-12-2016
`);

/** Two placements at once (line 3), one on a closed case (line 4), one on a case that is not there (line 5). */
export const services = csvOf(`
  Ydelse-id | Sagsnummer | CPR-nr.     | Ydelsestype  | Startdato  | Slutdato   | Udtræksdato
  Y1        | S1         | 610312-4001 | Plejefamilie | 01-02-2016 | 01-06-2016 | 31-12-2016
  Y2        | S1         | 610312-4001 | Opholdssted  | 01-05-2016 | 01-12-2016 | 31-12-2016
  Y3        | S2         | 620504-5002 | Aflastning   | 01-02-2016 |            | 31-12-2016
  Y4        | S9         | 630505-5003 | Aflastning   | 01-02-2016 | 01-03-2016 | 31-12-2016
`);

/** A row that ends before it begins, which leaves it out, among enough others for the figures to be relied on. */
const wrong = [
  services,
  'Y5;S1;610312-4001;Aflastning;01-05-2016;01-04-2016;31-12-2016',
  ...['02', '04', '06', '08', '10', '12'].map(
    (month) => `Y1${month};S1;610312-4001;Aflastning;01-${month}-2016;05-${month}-2016;31-12-2016`,
  ),
].join('\r\n');

/** Nothing but warnings. */
export const doubtful = () => folderWith({ 'sager.csv': cases, 'ydelser.csv': services });
/** The same, and a row that can not be used. */
export const unusable = () => folderWith({ 'sager.csv': cases, 'ydelser.csv': wrong });
