import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { pseudonym, readKey } from '../../src/privacy/pseudonym.ts';
import { findsCprLike } from '../support/privacy/cpr-like.ts';

const key = readKey('00112233445566778899aabbccddeeff');

describe('a pseudonym', () => {
  it('is twelve consonants in three blocks, the same every time', () => {
    expect(pseudonym(key, 'case', '2016-0001')).toMatch(/^[bcdfghjklmnpqrstvwxz]{4}(?:-[bcdfghjklmnpqrstvwxz]{4}){2}$/);
    expect(pseudonym(key, 'case', '2016-0001')).toBe(pseudonym(key, 'case', '2016-0001'));
  });

  it('is HMAC-SHA-256 of domain and value, written in base 20 from its last digit', () => {
    const digest = createHmac('sha256', Buffer.from('00112233445566778899aabbccddeeff', 'hex'))
      .update(Buffer.concat([Buffer.from('case'), Buffer.from([0]), Buffer.from('2016-0001')]))
      .digest('hex');
    const digits = BigInt(`0x${digest}`)
      .toString(20)
      .split('')
      .toReversed()
      .slice(0, 12)
      .map((digit) => 'bcdfghjklmnpqrstvwxz'[Number.parseInt(digit, 20)])
      .join('');
    expect(pseudonym(key, 'case', '2016-0001').replaceAll('-', '')).toBe(digits);
  });

  it('differs by value, by what it stands for and by key', () => {
    const other = readKey('00112233445566778899aabbccddeefe');
    const all = [
      pseudonym(key, 'case', '1'),
      pseudonym(key, 'case', '2'),
      pseudonym(key, 'child', '1'),
      pseudonym(other, 'case', '1'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it('never meets another among 50,000 case numbers', () => {
    const all = Array.from({ length: 50_000 }, (_, at) => pseudonym(key, 'case', `2016-${at}`));
    expect(new Set(all).size).toBe(50_000);
  });

  it('holds nothing CPR-like and nothing of the value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const name = pseudonym(key, 'child', value);
        return findsCprLike(name).length === 0 && !/\d/.test(name);
      }),
    );
  });
});

describe('a key file', () => {
  it('is hexadecimal digits or any text of one line, around which blanks do not count', () => {
    expect(readKey('00112233445566778899AABBCCDDEEFF\n')).toEqual(key);
    expect(readKey('\uFEFFnøglen til Hvidovres sager \r\n')).toEqual(
      new TextEncoder().encode('nøglen til Hvidovres sager'),
    );
  });

  it('may be just long enough', () => {
    expect(readKey('korrekt hest bat').length).toBe(16);
  });

  it.each([
    ['an empty file', '', '16'],
    ['15 bytes', 'korrekt hest ba', '16'],
    ['fewer than 16 bytes in hexadecimal digits', '0123456789abcdef01234567', '16'],
    ['the same few characters', 'abcabcabcabcabcabcabc', 'gentager'],
    ['32 zeros', '0'.repeat(32), 'gentager'],
    ['several lines', 'case;name\n2016-0001;Anna Berg', 'én linje'],
  ])('is refused when it is %s', (_, text, why) => {
    expect(() => readKey(text)).toThrow(UsageError);
    expect(() => readKey(text)).toThrow(why);
  });

  it('is refused in both languages, without a word of it', () => {
    const refusal = ((): unknown => {
      try {
        return readKey('hemmelig');
      } catch (error) {
        return error;
      }
    })() as UsageError;
    expect(refusal.in('da')).toBe(
      'nøglefilen kan ikke bruges: den skal have mindst 16 bytes. En god nøgle laves med: openssl rand -hex 32',
    );
    expect(refusal.in('en')).toBe(
      'the key file can not be used: it must have at least 16 bytes. A good key is made with: openssl rand -hex 32',
    );
  });
});
