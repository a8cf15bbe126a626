import { describe, expect, test } from 'vitest';
import { answered, documented } from '../../src/ingest/tables/prevention-words.ts';
import { screeningResult } from '../../src/ingest/tables/screening-result.ts';
import { surroundings } from '../support/ingest/surroundings.ts';

/** Texts of a column, one to a test. */
function each(texts: string): [string][] {
  return texts.split(' | ').map((text) => [text]);
}

describe('consent, and whether a meeting was held', () => {
  const answer = (text: string) => {
    const { values, troubles } = answered.decode([text], surroundings());
    return values[0] ?? troubles?.[0];
  };

  test.each(each('Ja | ja, skriftligt | J | x | 1 | Givet | Samtykke indhentet | Mundtligt | 01-03-2017 | 2017-03-01'))(
    '%s is a yes',
    (text) => expect(answer(text)).toBe(true),
  );

  test.each(
    each(
      'Nej | n | 0 | ej | Ikke givet | Afslået | Nej, afslået | Nej, ikke endnu | Ikke indhentet | Endnu ikke | Ingen | Mangler | Samtykke ikke givet | Ikke afholdt | ikkeafholdt | Uden samtykke',
    ),
  )('%s is a no', (text) => expect(answer(text)).toBe(false));

  test.each(each('Afventer | Ukendt | ? | uoplyst | Ja, ikke fra far | Afventer samtykke | se journal'))(
    '%s is no answer',
    (text) => expect(answer(text)).toBe('unknown-code'),
  );
});

test.each([
  ['Bedre trivsel', true],
  ['Ja', true],
  ['01-03-2017', true],
  ['nej', false],
  ['Ikke endnu', false],
  ['Ikke udfyldt', false],
  ['ikkeudfyldt', false],
  ['Afventer', false],
  ['Ukendt', false],
  ['?', false],
])('a goal, an agenda or an evaluation that says %s is documented: %s', (text, is) => {
  expect(documented.decode([text], surroundings()).values).toEqual([is]);
});

describe('the result of a screening', () => {
  const result = (text: string) => {
    const { values, notices } = screeningResult.decode([text], surroundings());
    return values[0]?.meaning ?? notices?.[0];
  };

  test.each(
    each(
      'Bekymring | bekymring for trivsel | Bekymring, ingen møde ønsket | Mistrivsel | Tegn på mistrivsel | Ikke alderssvarende | Ikke i trivsel | Nejtak til besøg, bekymring | Gul | Rødt | Særlige behov | Ja | Opmærksomhedspunkt | I risiko | Bekymrende',
    ),
  )('%s is a concern', (text) => expect(result(text)).toBe('concern'));

  test.each(
    each(
      'Ingen bekymring | Uden bekymring | 0 bekymringer | Intet behov | Ikke behov for indsats | Lav risiko | Ingen tegn på mistrivsel | Nej | Ingen | Grøn | Trivsel | Barnet trives | Alderssvarende | Ingen bekymring for trivslen | Nej, ingen bekymring | ubekymret | Ikke bekymring',
    ),
  )('%s is none', (text) => expect(result(text)).toBe('no-concern'));

  test.each(
    each('Bekymring afkræftet | Regulær | Januar | Trives, men bekymring | Nej tak, bekymring | Ingen svar | 7'),
  )('%s is noticed', (text) => expect(result(text)).toBe('unknown-code'));
});
