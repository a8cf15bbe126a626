import type { RuleText, Severity } from '../../model/findings.ts';
import type { Words } from '../../model/words.ts';

const nameInMapping: Words = {
  da: 'Angiv overskriften i en mapping-fil (inspect --write-mapping skriver en), eller ret den i udtrækket.',
  en: 'Name the heading in a mapping file (inspect --write-mapping writes one), or correct it in the export.',
};

/** What can be wrong with the headings of a file, and with the rows around its data. */
export const headingTexts: readonly RuleText[] = [
  rule(
    'unknown-list',
    'error',
    { da: 'Overskrifterne passer ikke på nogen liste.', en: 'The headings fit no list.' },
    nameInMapping,
  ),
  rule(
    'missing-required-column',
    'error',
    {
      da: 'Filen ligner listen {list}, men kolonnen {column} mangler.',
      en: 'The file looks like the list {list}, but the column {column} is missing.',
    },
    {
      da: 'Tag kolonnen med i udtrækket, eller angiv dens overskrift i en mapping-fil.',
      en: 'Export the column too, or name its heading in a mapping file.',
    },
  ),
  rule(
    'two-lists-match',
    'error',
    {
      da: 'Overskrifterne passer lige godt på to lister.',
      en: 'The headings fit two lists equally well.',
    },
    { da: 'Tag flere kolonner med i udtrækket.', en: 'Export more columns.' },
  ),
  rule(
    'unmatched-column',
    'note',
    { da: 'Kolonnen kendes ikke og bruges ikke.', en: 'The column is not known and not used.' },
    nameInMapping,
  ),
  rule(
    'near-heading',
    'warning',
    {
      da: 'Kolonnen bruges ikke; overskriften ligner {nearest}.',
      en: 'The column is not used; its heading looks like {nearest}.',
    },
    nameInMapping,
  ),
  rule(
    'duplicate-heading',
    'warning',
    {
      da: 'Kolonne {position} og {usedPosition} er samme kolonne; kun kolonne {usedPosition} bruges.',
      en: 'Columns {position} and {usedPosition} are the same column; only column {usedPosition} is used.',
    },
    {
      da: 'Fjern den ene, eller angiv i en mapping-fil, hvad de hver især er.',
      en: 'Remove one of them, or say in a mapping file what each of them is.',
    },
  ),
  rule(
    'title-row',
    'note',
    { da: 'Rækken over overskrifterne er sprunget over.', en: 'The row above the headings was skipped.' },
    { da: 'Intet at rette.', en: 'Nothing to correct.' },
  ),
  rule(
    'count-row',
    'note',
    { da: 'Rækken under listen er sprunget over.', en: 'The row below the list was skipped.' },
    { da: 'Intet at rette.', en: 'Nothing to correct.' },
  ),
  rule(
    'row-count-differs',
    'warning',
    {
      da: 'Listen siger {count} rækker, men har {rows}.',
      en: 'The list says it has {count} rows, but it has {rows}.',
    },
    {
      da: 'Træk listen ud igen; den er måske ikke hentet helt.',
      en: 'Export the list again; it may not have been fetched whole.',
    },
  ),
  rule(
    'no-rows',
    'warning',
    { da: 'Listen har kun overskrifter.', en: 'The list has headings only.' },
    {
      da: 'Se efter, om udtrækkets afgrænsning er rigtig.',
      en: 'Check what the export was limited to.',
    },
  ),
  rule(
    'ragged-row',
    'error',
    {
      da: 'Rækken har for få eller for mange celler og er udeladt.',
      en: 'The row has too few or too many cells and was left out.',
    },
    {
      da: 'Se efter et skilletegn eller et linjeskift i en celle uden anførselstegn.',
      en: 'Look for a delimiter or a line break in a cell without quotes.',
    },
  ),
  rule(
    'joined-rows',
    'error',
    {
      da: 'Flere af listens rækker står i én celle i rækken, og den er udeladt med dem.',
      en: 'Several rows of the list stand in one cell of the row, and it was left out with them.',
    },
    {
      da: 'Find det anførselstegn, der begynder cellen; fjern det, eller sæt hele cellen i anførselstegn, og fordobl dem, der hører til teksten.',
      en: 'Find the quote that begins the cell; remove it, or quote the whole cell and double the quotes that belong to the text.',
    },
  ),
  rule(
    'extract-dates-differ',
    'warning',
    {
      da: 'Listen er trukket ud {days} {days:dag/dage} før den nyeste; det afgør, hvor langt alle listerne når.',
      en: 'The list was exported {days} {days:day/days} before the newest; it decides how far all lists reach.',
    },
    { da: 'Træk alle lister ud samme dag.', en: 'Export all lists on the same day.' },
  ),
];

function rule(code: string, severity: Severity, words: Words, guidance: Words): RuleText {
  return { code, group: 'file', severity, words, guidance };
}
