import type { RuleText, Severity } from '../../model/findings.ts';
import type { Words } from '../../model/words.ts';

const correct: Words = { da: 'Ret værdien i fagsystemet.', en: 'Correct the value in the case system.' };
const nameForm: Words = {
  da: 'Angiv datoformen for kolonnen i en mapping-fil.',
  en: 'Name the form of the dates of the column in a mapping file.',
};
const keepAsText: Words = {
  da: 'Åbn ikke listen i Excel før indlæsning, eller gør kolonnen til tekst dér.',
  en: 'Do not open the list in Excel before it is read, or make the column text there.',
};

/** What can be wrong with a single cell, or with a column of them. */
export const valueTexts: readonly RuleText[] = [
  rule('invalid-date', 'error', { da: 'Datoen kan ikke læses.', en: 'The date cannot be read.' }, correct),
  rule(
    'ambiguous-date-form',
    'error',
    {
      da: 'Datoerne i kolonnen passer på to former, eller måneden ser ud til at stå først; kolonnen bruges ikke.',
      en: 'The dates in the column fit two forms, or seem to have the month first; the column is not used.',
    },
    nameForm,
  ),
  rule(
    'mixed-date-forms',
    'note',
    {
      da: 'Kolonnen har datoer i to former; begge er læst.',
      en: 'The column has dates in two forms; both were read.',
    },
    { da: 'Se efter, om to udtræk er sat sammen.', en: 'Check whether two exports were joined.' },
  ),
  rule(
    'dates-may-be-utc',
    'note',
    {
      da: 'Andre kolonner har tidspunkter i UTC; datoerne her kan være skåret af et og ligge en dag for tidligt.',
      en: 'Other columns hold UTC times; the dates here may be cut from one and be a day early.',
    },
    { da: 'Tag klokkeslættet med i udtrækket.', en: 'Export the clock time too.' },
  ),
  rule(
    'implausible-date',
    'warning',
    {
      da: 'Datoen ligger før 1990 eller mere end to år efter opgørelsesdatoen.',
      en: 'The date lies before 1990 or more than two years after the as-of day.',
    },
    correct,
  ),
  rule(
    'invalid-clock-time',
    'warning',
    { da: 'Klokkeslættet findes ikke; kun datoen er brugt.', en: 'There is no such time; only the date was used.' },
    correct,
  ),
  rule('invalid-cpr', 'error', { da: 'CPR-nummeret kan ikke læses.', en: 'The CPR number cannot be read.' }, correct),
  rule(
    'cpr-lost-zero',
    'note',
    {
      da: 'CPR-nummeret har mistet sit første nul, som er sat på igen.',
      en: 'The CPR number had lost its leading zero, which was put back.',
    },
    keepAsText,
  ),
  rule(
    'cpr-scientific',
    'error',
    {
      da: 'CPR-nummeret er gemt som et afrundet tal (1,01E+09) og er tabt.',
      en: 'The CPR number was saved as a rounded number (1.01E+09) and is lost.',
    },
    keepAsText,
  ),
  rule(
    'cpr-in-text',
    'warning',
    { da: 'Der står et CPR-nummer i teksten.', en: 'There is a CPR number in the text.' },
    {
      da: 'Fjern det i fagsystemet, eller udelad kolonnen af udtrækket, hvis listen kan undvære den.',
      en: 'Remove it in the case system, or leave the column out of the export if the list can do without it.',
    },
  ),
  rule('invalid-number', 'error', { da: 'Tallet kan ikke læses.', en: 'The number cannot be read.' }, correct),
  rule(
    'unknown-code',
    'warning',
    { da: 'Koden er ikke på listen over kendte.', en: 'The code is not among the known ones.' },
    {
      da: 'Angiv i en mapping-fil, hvad koden betyder.',
      en: 'Say in a mapping file what the code means.',
    },
  ),
  rule(
    'retired-code',
    'note',
    {
      da: '"Generelt godkendt" plejefamilie udgik med udgangen af 2020.',
      en: 'Foster families "approved in general" ceased at the end of 2020.',
    },
    {
      da: 'Vælg almen, forstærket eller specialiseret plejefamilie i fagsystemet.',
      en: 'Choose general, reinforced or specialised foster family in the case system.',
    },
  ),
];

function rule(code: string, severity: Severity, words: Words, guidance: Words): RuleText {
  return { code, group: 'value', severity, words, guidance };
}
