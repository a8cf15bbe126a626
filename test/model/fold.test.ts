import { describe, expect, it, test } from 'vitest';
import { fold, foldedWords } from '../../src/model/fold.ts';

describe('fold', () => {
  it('takes no dash, quote or point for a letter, in whichever way it comes to that', () => {
    for (let unit = 0x2010; unit <= 0x205e; unit++) {
      const sign = String.fromCharCode(unit);
      expect(fold(`Refusion ${sign} Ålesund`)).toBe('refusionaalesund');
      // The Greek letter has it told by the rule for all letters.
      expect(fold(`${sign}Ω`)).toBe('ω');
    }
  });

  test.each([
    ['CPR-nr.', 'cprnr'],
    ['Udført dato', 'udfoertdato'],
    ['Udfoert  Dato', 'udfoertdato'],
    ['OPMÆRKSOM_DATO', 'opmaerksomdato'],
    ['Foreløbig/vurdering', 'foreloebigvurdering'],
    ['  Årsag ', 'aarsag'],
    ['§ 11, stk. 3', '§11stk3'],
    ['24-timers vurdering', '24timersvurdering'],
    ['Café', 'café'],
    ['', ''],
    ['-', ''],
  ])('%j is compared as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes a letter put together from two signs for the letter', () => {
    expect(fold('A\u030Arsag')).toBe(fold('\u00C5rsag'));
    expect(fold('cafe\u0301')).toBe(fold('caf\u00E9'));
  });

  it('changes nothing the second time', () => {
    for (const text of ['Opmærksom dato', 'ÆØÅ', '§ 11, stk. 3', 'Pris pr. måned']) {
      expect(fold(fold(text))).toBe(fold(text));
    }
  });
});

test.each([
  ['Ikke-givet,  Ågård', 'ikke givet aagaard'],
  ['A\u030Aben', 'aaben'],
  [' ? ', ''],
])('the words of %j are %j', (text, words) => {
  expect(foldedWords(text)).toBe(words);
});
