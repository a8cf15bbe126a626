import { cpr, personId } from '../kinds/cpr.ts';
import { birthday, day } from '../kinds/dates.ts';
import { column } from '../table.ts';

const extractHeadings = ['Udtræksdag', 'Dato for udtræk', 'Udtrukket', 'Udtrukket den'];

/** The day on which a list was taken out, in lists that have no other `Dato` of their own. */
export const snapshotDay = column(day, 'Udtræksdato', ...extractHeadings, 'Dato');

/** The columns that place a row in a list and with a child; they mean the same in every list. */
export const person = {
  cpr: column(cpr, 'CPR-nr.', 'CPR', 'CPR-nummer', 'Personnummer', 'Barnets CPR-nr.', 'Barn CPR', 'Borger CPR'),
  foreignId: column(personId, 'Udlændingenummer', 'Udlændingenr.', 'Person-id'),
  bornOn: column(birthday, 'Fødselsdato', 'Født', 'Fødselsdag', 'Barnets fødselsdato'),
  extractedOn: column(day, 'Udtræksdato', ...extractHeadings),
};
