import { fold } from '../../model/fold.ts';
import { personId } from '../kinds/cpr.ts';
import { decodeEach, type Kind } from '../kinds/kind.ts';
import { id } from '../kinds/text.ts';
import { column } from '../table.ts';
import { person } from './person.ts';

/** The unit that a row belongs to. */
export const unitId = column(id, 'Enhed-id', 'Enhedsid', 'Enhedsnummer', 'Institutions-id', 'Institutionsnummer');

/** A child in lists from outside the case system, which often have a number of their own for it. */
export const pupil = {
  ...person,
  foreignId: column(personId, 'Barn-id', 'Barnets id', 'Elev-id', 'Person-id', 'Udlændingenummer'),
};

const denials = new Set(['nej', 'n', 'no', '0', 'false', 'falsk', 'mangler', 'ikkeudfyldt', 'ikkeafholdt'].map(fold));

/** Whether something has been written down: a yes, a day or any text is one; the text itself is not kept. */
export const documented: Kind<boolean> = {
  name: 'documented',
  words: ['ja', 'nej'],
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => ({ value: !denials.has(fold(codes?.get(fold(text)) ?? text)) })),
};
