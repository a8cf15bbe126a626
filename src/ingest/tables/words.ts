import { fold } from '../../model/fold.ts';
import { decodeEach, type Kind } from '../kinds/kind.ts';
import { code, type Code } from '../kinds/text.ts';

/** How far a row has come, by its own status. */
export type Progress = 'open' | 'ended' | 'planned' | 'cancelled';

export const progressWords: Readonly<Record<Progress, readonly string[]>> = {
  open: [
    'Aktiv',
    'Igangværende',
    'Igang',
    'Igangsat',
    'I gang',
    'Åben',
    'Oprettet',
    'Under behandling',
    'Bevilget',
    'Godkendt',
    'Løbende',
    'Effektueret',
    'Iværksat',
    'Påbegyndt',
    'Modtaget',
    'Vurderet',
    'Genåbnet',
    'Genoptaget',
  ],
  ended: [
    'Afsluttet',
    'Lukket',
    'Færdig',
    'Ophørt',
    'Stoppet',
    'Udført',
    'Gennemført',
    'Afholdt',
    'Afgjort',
    'Færdigbehandlet',
    'Behandlet',
    'Inaktiv',
    'Passiv',
  ],
  planned: [
    'Planlagt',
    'Kladde',
    'Afventer',
    'Ikke udført',
    'Ikke afholdt',
    'Ikke påbegyndt',
    'Ikke startet',
    'Udestår',
    'Ny',
    'Forfalden',
    'Overskredet',
  ],
  cancelled: ['Annulleret', 'Fejloprettet', 'Fejlregistreret', 'Slettet', 'Bortfaldet'],
};

export const progress = code(progressWords);

/** Codes whose meaning is told by a word that they hold; a text that holds none of them is noticed. */
export function codeHolding<M extends string>(meanings: Readonly<Record<M, readonly string[]>>): Kind<Code<M>> {
  const known = (Object.keys(meanings) as M[]).map((meaning) => ({ meaning, words: meanings[meaning].map(fold) }));
  return {
    name: 'code',
    words: Object.values<readonly string[]>(meanings).flat(),
    decode: (texts, { codes }) =>
      decodeEach(texts, (text) => {
        const folded = fold(codes?.get(fold(text)) ?? text);
        const meaning = known.find(({ words }) => words.some((word) => folded.includes(word)))?.meaning;
        const value = { text, meaning };
        return meaning === undefined ? { value, notice: 'unknown-code' } : { value };
      }),
  };
}

/** A Sagstype: only the refund cases that belong to another municipality mean something here. */
export const caseType: Kind<Code<'refund'>> = {
  name: 'code',
  words: ['Børnesag', 'Refusionssag – afgivet refusion'],
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => {
      const folded = fold(codes?.get(fold(text)) ?? text);
      return { value: { text, meaning: folded.includes('afgivetrefusion') ? 'refund' : undefined } };
    }),
};
