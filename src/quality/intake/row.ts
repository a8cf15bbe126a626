import type { RuleGroup, RuleText, Severity } from '../../model/findings.ts';
import type { Words } from '../../model/words.ts';

const correct: Words = { da: 'Ret datoerne i fagsystemet.', en: 'Correct the dates in the case system.' };

/** What can be wrong within one row, and with a row that stands in a list twice. */
export const rowTexts: readonly RuleText[] = [
  rule(
    'end-before-start',
    'error',
    { da: 'Rækken slutter, før den begynder, og er udeladt.', en: 'The row ends before it begins and was left out.' },
    correct,
  ),
  rule(
    'missing-case-number',
    'error',
    { da: 'Sagsnummeret mangler, og rækken er udeladt.', en: 'The case number is missing and the row was left out.' },
    { da: 'Knyt rækken til en sag i fagsystemet.', en: 'Link the row to a case in the case system.' },
  ),
  rule(
    'missing-value',
    'warning',
    {
      da: 'En værdi, som listen ikke kan undvære, er ikke udfyldt.',
      en: 'A value that the list cannot do without is not filled in.',
    },
    { da: 'Udfyld den i fagsystemet.', en: 'Fill it in in the case system.' },
  ),
  rule(
    'ended-without-end-date',
    'warning',
    {
      da: 'Status er afsluttet, men slutdatoen mangler; rækken er hverken åben eller afsluttet.',
      en: 'The status is ended but the end date is missing; the row is neither open nor ended.',
    },
    { da: 'Udfyld slutdatoen i fagsystemet.', en: 'Fill in the end date in the case system.' },
  ),
  rule(
    'end-without-ended-status',
    'warning',
    {
      da: 'Slutdatoen er passeret, men status er ikke afsluttet.',
      en: 'The end date has passed but the status is not ended.',
    },
    { da: 'Ret status eller slutdato i fagsystemet.', en: 'Correct the status or the end date in the case system.' },
  ),
  rule(
    'start-of-planned',
    'warning',
    {
      da: 'Startdatoen er passeret, men ydelsen står som planlagt; den regnes for begyndt.',
      en: 'The start date has passed but the ydelse stands as planned; it is taken to have begun.',
    },
    {
      da: 'Ret status, hvis ydelsen er begyndt; ellers startdatoen.',
      en: 'Correct the status if the ydelse has begun; otherwise the start date.',
    },
  ),
  rule(
    'awareness-after-start',
    'warning',
    {
      da: 'Kommunen blev opmærksom efter undersøgelsens start.',
      en: 'The municipality became aware after the investigation began.',
    },
    correct,
  ),
  rule(
    'start-before-birth',
    'warning',
    { da: 'Datoen ligger før barnets fødsel.', en: 'The date lies before the birth of the child.' },
    {
      da: 'Ret datoen eller fødselsdatoen, eller marker barnet som ufødt.',
      en: 'Correct the date or the date of birth, or mark the child as unborn.',
    },
  ),
  rule(
    'adult-without-unborn-mark',
    'warning',
    {
      da: 'Barnet var fyldt 18 år ved modtagelsen og er ikke markeret som ufødt.',
      en: 'The child had turned 18 at receipt and is not marked as unborn.',
    },
    {
      da: 'Marker barnet som ufødt, hvis nummeret er moderens; ret ellers CPR-nummeret.',
      en: "Mark the child as unborn if the number is the mother's; otherwise correct the CPR number.",
    },
  ),
  rule(
    'assessed-before-received',
    'warning',
    {
      da: 'Underretningen er vurderet, før den er modtaget.',
      en: 'The notification was assessed before it was received.',
    },
    correct,
  ),
  rule(
    'follow-up-outside-measure',
    'warning',
    {
      da: 'Opfølgningen ligger uden for den indsats, den nævner.',
      en: 'The follow-up lies outside the measure that it names.',
    },
    {
      da: 'Ret datoen eller ydelsen på aktiviteten i fagsystemet.',
      en: 'Correct the date or the ydelse of the activity in the case system.',
    },
  ),
  rule(
    'early-preliminary-assessment',
    'warning',
    {
      da: 'Den foreløbige vurdering ligger mere end fire måneder før fristen.',
      en: 'The preliminary assessment lies more than four months before the limit.',
    },
    correct,
  ),
  rule(
    'duplicate',
    'note',
    {
      da: 'Rækken står også i {otherFile} og tælles kun én gang.',
      en: 'The row also stands in {otherFile} and is counted once.',
    },
    { da: 'Intet at rette.', en: 'Nothing to correct.' },
    'across-rows',
  ),
  rule(
    'superseded',
    'note',
    {
      da: 'En nyere udgave af rækken står i {otherFile}; den gælder.',
      en: 'A newer version of the row stands in {otherFile} and is used.',
    },
    {
      da: 'Intet at rette, hvis den nyere er den rigtige.',
      en: 'Nothing to correct if the newer one is right.',
    },
    'across-rows',
  ),
  rule(
    'contradicting-rows',
    'warning',
    {
      da: 'Rækken og linje {otherLine} i {otherFile} er to udgaver af det samme og modsiger hinanden; intet fortæller, hvilken der gælder. Den anden er brugt.',
      en: 'The row and line {otherLine} in {otherFile} are two versions of the same and contradict each other; nothing tells which holds. The other is used.',
    },
    {
      da: 'Ret den forkerte i fagsystemet, og træk listen ud igen; står udgaverne i lister fra hver sin dag, så tag Udtræksdato med.',
      en: 'Correct the wrong one in the case system and export the list again; if the versions come from lists of different days, include Udtræksdato.',
    },
    'across-rows',
    {
      da: 'Rækker, der er to udgaver af det samme og modsiger hinanden',
      en: 'Rows that are two versions of the same and contradict each other',
    },
  ),
];

function rule(
  code: string,
  severity: Severity,
  words: Words,
  guidance: Words,
  group: RuleGroup = 'row',
  title?: Words,
): RuleText {
  return { code, group, severity, words, guidance, ...(title && { title }) };
}
