import { decodeEach, isBlank, type Kind } from './kind.ts';

const withComma = /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const withPoint = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/**
 * Numbers as Danish lists write them: decimal comma, thousands point. A column is read with a decimal
 * point only when no cell has a comma that must be a decimal one and some cell has a point that can't stand for thousands.
 */
export const number: Kind<number> = {
  name: 'number',
  decode: (texts) => {
    const bare = texts.map((text) => text.replace(/[\s\u00a0]|kr\.?$/gi, ''));
    const filled = bare.filter((text) => !isBlank(text));
    const pointed = filled.some((text) => !withComma.test(text)) && filled.every((text) => withPoint.test(text));
    return decodeEach(bare, (text) => {
      if (!(pointed ? withPoint : withComma).test(text)) return { trouble: 'invalid-number' };
      const plain = pointed ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
      return { value: Number(plain) };
    });
  },
};
