import { describe, expect, it } from 'vitest';
import { leftOutText, phrase, reasonText, sentence } from '../../src/reports/words/phrase.ts';

describe('words with arguments', () => {
  it('choose by a number', () => {
    const words = { da: '{n} {n:milepæl/milepæle}', en: '{n} {n:milestone/milestones}' };
    expect(phrase(words, 'da', { n: 1 })).toBe('1 milepæl');
    expect(phrase(words, 'da', { n: 0 })).toBe('0 milepæle');
    expect(phrase(words, 'en', { n: 2 })).toBe('2 milestones');
  });

  it('put codes in words', () => {
    const missing = { code: 'missing-column', args: { list: 'investigations', field: 'awareOn | startedOn' } };
    expect(reasonText(missing, 'da')).toBe('listen undersøgelser mangler kolonnen Opmærksom dato eller Startdato');
    expect(reasonText({ code: 'unreliable', args: { share: 0.125 } }, 'da')).toContain('12,5 % af sagerne');
    expect(reasonText({ code: 'unknown-kind', args: { kind: 'network-meeting' } }, 'da')).toContain('netværksmøde');
    expect(reasonText({ code: 'newest-holds', args: { period: '2016K3' } }, 'en')).toBe('the target is kept in 2016Q3');
  });

  it('write days as each language does', () => {
    const args = { list: 'notifications', extractedOn: '2017-12-31' };
    expect(reasonText({ code: 'extracted-before-period', args }, 'da')).toBe(
      'listen underretninger er trukket ud 31-12-2017, før perioden begynder',
    );
  });

  it('say what is not built as the contract has it', () => {
    expect(reasonText({ code: 'indicator-not-built' }, 'en')).toBe('indicator not built yet');
  });

  it('show a code that has no words as it is', () => {
    expect(reasonText({ code: 'brand-new-code' }, 'da')).toBe('brand new code');
    expect(leftOutText('brand-new-code', 'da')).toBe('brand new code');
  });
});

describe('a sentence', () => {
  it('has one point at its end, after an abbreviation too', () => {
    expect(sentence('målet er 5 kr.')).toBe('Målet er 5 kr.');
    expect(sentence('målet', 'nået')).toBe('Målet; nået.');
  });
  it('is made of pieces, and of nothing where there are none', () => {
    expect(sentence('målet er nået', '', '2 afventer')).toBe('Målet er nået; 2 afventer.');
    expect(sentence('', '')).toBe('');
  });
});
