import { expect, it } from 'vitest';
import { refusalOf } from '../../src/model/system-words.ts';

// Whoever is root may write everywhere, so that no file can be made that says so by itself.
it.each(['EACCES', 'EPERM'])('says what %s means: access denied', (code) => {
  const error = Object.assign(new Error('no'), { code });
  expect(refusalOf(error)).toEqual({ da: 'adgang nægtet', en: 'access denied' });
});

it('says the code where it has no words, and nothing where it is not the system that refused', () => {
  const error = Object.assign(new Error('no'), { code: 'EXDEV' });
  expect(refusalOf(error)).toEqual({ da: 'EXDEV', en: 'EXDEV' });
  expect(refusalOf(new Error('no'))).toBeUndefined();
});
