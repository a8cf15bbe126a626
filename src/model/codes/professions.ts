import { fold } from '../fold.ts';
import { otherWordsCode, unknownCode, type Code } from './code.ts';

/**
 * Who sits at the meetings about children. A word within a cell is enough, and the first that fits decides,
 * so that a head of a school is a leader and a health visitor no visitor of the home.
 */
export const professionCodes: readonly Code[] = [
  {
    code: 'leader',
    words: { da: 'leder', en: 'leader' },
    aliases: ['leder', 'ledelse', 'inspektør', 'rektor', 'souschef', 'chef'],
  },
  {
    code: 'health-visitor',
    words: { da: 'sundhedsplejerske', en: 'health visitor' },
    aliases: ['sundhedspleje'],
  },
  {
    code: 'ppr',
    words: { da: 'psykolog eller PPR', en: 'psychologist or PPR (educational psychology)' },
    aliases: ['psykolog', 'ppr', 'pædagogisk psykologisk'],
  },
  {
    code: 'speech-therapist',
    words: { da: 'talepædagog', en: 'speech therapist' },
    aliases: ['tale', 'logopæd'],
  },
  {
    code: 'occupational-therapist',
    words: { da: 'ergo- eller fysioterapeut', en: 'occupational therapist or physiotherapist' },
    aliases: ['ergoterapeut', 'fysioterapeut', 'ergo', 'fysio'],
  },
  {
    code: 'childminding-adviser',
    words: { da: 'dagplejepædagog', en: 'childminding adviser' },
    aliases: ['dagplejepædagog', 'dagplejekoordinator', 'dagplejekonsulent', 'tilsynsførende'],
  },
  { code: 'childminder', words: { da: 'dagplejer', en: 'childminder' }, aliases: ['dagpleje'] },
  {
    code: 'district-adviser',
    words: { da: 'distriktsrådgiver', en: 'district adviser' },
    aliases: ['distriktsrådgiver', 'distriktssocialrådgiver'],
  },
  {
    code: 'authority-caseworker',
    words: { da: 'myndighedssagsbehandler', en: 'caseworker of the authority' },
    aliases: ['sagsbehandler', 'myndighed'],
  },
  {
    code: 'social-worker',
    words: { da: 'socialrådgiver', en: 'social worker' },
    aliases: ['socialrådgiver', 'familierådgiver', 'socialfaglig', 'rådgiver'],
  },
  {
    code: 'family-therapist',
    words: { da: 'familiebehandler', en: 'family therapist' },
    aliases: ['familiebehandler', 'behandler', 'familiekonsulent'],
  },
  { code: 'pedagogue', words: { da: 'pædagog', en: 'pedagogue' }, aliases: ['pædagog'] },
  { code: 'teacher', words: { da: 'lærer', en: 'teacher' }, aliases: ['lærer', 'akt'] },
  { code: 'doctor', words: { da: 'læge', en: 'doctor' }, aliases: ['læge'] },
  { code: 'dental-care', words: { da: 'tandpleje', en: 'dental care' }, aliases: ['tand'] },
];

const readers = professionCodes.map(({ code, aliases }) => ({ code, words: aliases.map(fold) }));

/** The code of a profession; the words themselves go no further, as a name may stand among them. */
export function professionOf(cell: string): string {
  const text = fold(cell);
  if (text === '') return unknownCode.code;
  return readers.find(({ words }) => words.some((word) => text.includes(word)))?.code ?? otherWordsCode.code;
}
