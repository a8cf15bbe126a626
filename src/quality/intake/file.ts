import type { RuleText, Severity } from '../../model/findings.ts';
import type { Words } from '../../model/words.ts';

/** What can be wrong with a file as a whole. */
export const fileTexts: readonly RuleText[] = [
  rule(
    'unreadable-file',
    'error',
    { da: 'Filen kan ikke læses.', en: 'The file cannot be read.' },
    {
      da: 'Se efter, om du har lov til at læse den, og om der er hukommelse nok.',
      en: 'Check that you may read it, and that there is memory enough.',
    },
  ),
  rule(
    'empty-file',
    'error',
    { da: 'Filen er tom.', en: 'The file is empty.' },
    { da: 'Træk listen ud igen.', en: 'Export the list again.' },
  ),
  rule(
    'spreadsheet-file',
    'error',
    {
      da: 'Filen er et regneark eller et arkiv og ikke en CSV-fil.',
      en: 'The file is a workbook or an archive, not CSV.',
    },
    { da: 'Åbn den i Excel, og gem den som "CSV UTF-8".', en: 'Open it in Excel and save it as "CSV UTF-8".' },
  ),
  rule(
    'not-text',
    'error',
    { da: 'Filen er ikke tekst.', en: 'The file is not text.' },
    { da: 'Træk listen ud som CSV.', en: 'Export the list as CSV.' },
  ),
  rule(
    'unknown-encoding',
    'error',
    {
      da: 'Tegnsættet er hverken UTF-8, UTF-16 eller Windows-1252.',
      en: 'The encoding is neither UTF-8, UTF-16 nor Windows-1252.',
    },
    { da: 'Gem listen som "CSV UTF-8".', en: 'Save the list as "CSV UTF-8".' },
  ),
  rule(
    'mixed-encodings',
    'error',
    {
      da: 'Filen er skrevet i to tegnsæt, UTF-8 (linje {utf8Line}) og Windows-1252 (linje {otherLine}).',
      en: 'The file is written in two encodings, UTF-8 (line {utf8Line}) and Windows-1252 (line {otherLine}).',
    },
    {
      da: 'Træk listen ud igen i stedet for at sætte to filer sammen.',
      en: 'Export the list again instead of joining two files.',
    },
  ),
  rule(
    'cut-off-file',
    'error',
    { da: 'Filen holder op midt i et tegn.', en: 'The file ends in the middle of a character.' },
    { da: 'Træk listen ud igen; den er ikke hentet helt.', en: 'Export the list again; it was not fetched whole.' },
  ),
  rule(
    'double-conversion',
    'note',
    {
      da: 'Teksten var omsat til UTF-8 to gange (Ã¸ for ø) og er omsat tilbage.',
      en: 'The text had been converted to UTF-8 twice (Ã¸ for ø) and was turned back.',
    },
    {
      da: 'Angiv UTF-8, når filen åbnes i det program, der har gemt den.',
      en: 'Name UTF-8 when opening the file in the program that saved it.',
    },
  ),
  rule(
    'damaged-text',
    'warning',
    {
      da: 'Noget af teksten er ødelagt af en forkert omsætning og kan ikke rettes sikkert.',
      en: 'Some of the text was damaged by a wrong conversion and cannot be mended safely.',
    },
    { da: 'Træk listen ud igen fra fagsystemet.', en: 'Export the list again from the case system.' },
  ),
  rule(
    'stray-carriage-return',
    'note',
    {
      da: '{count} vognreturtegn uden linjeskift er læst som tekst.',
      en: '{count} carriage {count:return/returns} without a line feed {count:was/were} read as text.',
    },
    {
      da: 'Se efter, om rækkerne omkring er hele.',
      en: 'Check that the rows around are whole.',
    },
  ),
  rule(
    'file-changed',
    'error',
    { da: 'Filen blev ændret, mens den blev læst.', en: 'The file changed while it was being read.' },
    { da: 'Vent, til udtrækket er færdigt, og kør igen.', en: 'Wait until the export is done and run again.' },
  ),
  rule(
    'unclosed-quote',
    'error',
    {
      da: 'Et anførselstegn åbnes her og lukkes aldrig rigtigt.',
      en: 'A quote opens here and is never properly closed.',
    },
    {
      da: 'Luk det, eller fordobl det, hvis det hører til teksten.',
      en: 'Close it, or double it if it is part of the text.',
    },
  ),
  rule(
    'stray-quote',
    'error',
    { da: 'Et anførselstegn står midt i en celle.', en: 'A quote stands in the middle of a cell.' },
    {
      da: 'Sæt hele cellen i anførselstegn, og fordobl dem, der hører til teksten.',
      en: 'Quote the whole cell and double the quotes that belong to the text.',
    },
  ),
  rule(
    'cell-too-long',
    'error',
    { da: 'En celle er på over 1 MB.', en: 'A cell is longer than 1 MB.' },
    {
      da: 'Find det anførselstegn eller den linjeafslutning, der mangler.',
      en: 'Find the quote or line end that is missing.',
    },
  ),
];

function rule(code: string, severity: Severity, words: Words, guidance: Words): RuleText {
  return { code, group: 'file', severity, words, guidance };
}
