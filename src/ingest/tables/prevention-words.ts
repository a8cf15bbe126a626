import { fold, foldedWords } from '../../model/fold.ts';
import { personId } from '../kinds/cpr.ts';
import { lexDate, serialMoment } from '../kinds/date-text.ts';
import { decodeEach, type Kind } from '../kinds/kind.ts';
import { answerOf, id } from '../kinds/text.ts';
import { column } from '../table.ts';
import { person } from './person.ts';

/** The unit that a row belongs to. */
export const unitId = column(id, 'Enhed-id', 'Enhedsid', 'Enhedsnummer', 'Institutions-id', 'Institutionsnummer');

/** A child in lists from outside the case system, which often have a number of their own for it. */
export const pupil = {
  ...person,
  foreignId: column(personId, 'Barn-id', 'Barnets id', 'Elev-id', 'Person-id', 'Udlændingenummer'),
};

/** What an answer may name before it says anything: `Samtykke ikke givet`, `Mødet er afholdt`. */
const subject = /^(?:(?:samtykket?|moedet?|dagsorden(?:en)?|evaluering(?:en)?|er|blev) )+/;

/** A no, whatever follows. */
const denial =
  /^(?:nej|nejtak|ej|ikke(?:udfyldt|afholdt|givet)?|endnu ikke|ingen|intet|uden|mangler|manglende|maal mangler|afslaaet|afslag|afvist|aflyst|0|false|falsk)(?: |$)/;

const confirmation = /^(?:ja|given|givet|indhentet|afholdt|holdt)(?: |$)/;

/** What is said against a yes before it: `Ja, men ikke endnu`. */
const contrary =
  /(?:^| )(?:nej|ej|ikke|ingen|intet|mangler|afslaaet|afvist|aflyst|endnu|afventer|ukendt|uoplyst|trukket|tilbagetrukket|tilbagekaldt|udsat|udskudt|udeblev|udeblevet|afmeldt|afbud)(?: |$)/;

const unclear = /^(?:$|(?:afventer|afventes|udestaar|planlagt|ukendt|uoplyst|uafklaret|uvist|maaske|ved ikke)(?: |$))/;

/** What may follow a no that is about the thing itself: `Ingen mål sat` is one, `Ingen fravær` and `Mangler støtte` may be goals. */
const nothingElse =
  /^(?:(?:nej|nejtak|tak|ej|ikke|ingen|intet|uden|mangler|manglende|stadig|endnu|afslaaet|afslag|afvist|aflyst|udfyldt|ikkeudfyldt|ikkeafholdt|ikkegivet|afholdt|givet|indhentet|sat|fastsat|formuleret|beskrevet|aftalt|lavet|evalueret|evaluering(?:en)?|maal(?:et|ene)?|maalsaetning(?:er)?|dagsorden(?:en)?|plan(?:en)?|aftale(?:r|n)?|samtykke|af|mor|far|foraeldre(?:ne)?|0|false|falsk) ?)+$/;

/** The answer to whether something was given or held: a yes, a day or a no; any other text is an unknown code. */
export const confirmed: Kind<boolean> = answer((text) => {
  const said = foldedWords(text).replace(subject, '');
  if (text.includes('?')) return undefined;
  if (denial.test(said)) return false;
  const isConfirmed = confirmation.test(said) || beginsWithDay(text);
  return isConfirmed && !contrary.test(said) ? true : undefined;
});

/** Whether something has been written down: any text is a yes as well, but one that leaves it open; the text itself is not kept. */
export const documented: Kind<boolean> = answer((text) => {
  const said = foldedWords(text).replace(subject, '');
  if (unclear.test(said)) return undefined;
  if (!denial.test(said)) return true;
  return nothingElse.test(said) && !text.includes('?') ? false : undefined;
});

function answer(read: (text: string) => boolean | undefined): Kind<boolean> {
  return {
    name: 'answer',
    words: ['ja', 'nej'],
    decode: (texts, { codes }) =>
      decodeEach(texts, (cell) => {
        // A day with which systems fill an empty field.
        if (lexDate(cell)?.filler === true) return {};
        const text = codes?.get(fold(cell)) ?? cell;
        const value = (text.includes('?') ? undefined : answerOf(text)) ?? read(text);
        return value === undefined ? { trouble: 'unknown-code' } : { value };
      }),
  };
}

function beginsWithDay(text: string): boolean {
  const [first = ''] = text.split(/[\s,;]/, 1);
  const date = lexDate(first);
  return date === undefined
    ? serialMoment(first) !== undefined
    : date.shape === 'two-digits' || date.moment !== undefined;
}
