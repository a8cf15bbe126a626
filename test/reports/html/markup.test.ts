import { describe, expect, it } from 'vitest';
import { anchor, html } from '../../../src/reports/html/markup.ts';

describe('markup', () => {
  it('escapes every text that is put into it', () => {
    const text = `<b onclick='x()'>"&</b>`;
    expect(html`<p title="${text}">${text}</p>`.text).toBe(
      '<p title="&lt;b onclick=&#39;x()&#39;&gt;&quot;&amp;&lt;/b&gt;">&lt;b onclick=&#39;x()&#39;&gt;&quot;&amp;&lt;/b&gt;</p>',
    );
  });

  it('takes markup as it is, lists one after another, and leaves out what does not hold', () => {
    const list = [1, 2].map((one) => html`<b>${one}</b>`);
    expect(html`<p>${list}${false}${undefined}</p>`.text).toBe('<p><b>1</b><b>2</b></p>');
  });

  it('shows no control characters and no marks that turn the direction of writing', () => {
    expect(html`${'a\u202Eb\u0000c\nd'}`.text).toBe('abc d');
  });

  it.each([
    [['m', 'plan', 'investigation-limit-90'], 'm-plan-investigation-limit-90'],
    [['m', 'min plan', 'ærø "x"'], 'm-min-plan-ærø-x-'],
  ])('makes an address of %j', (pieces, address) => {
    expect(anchor(...pieces)).toBe(address);
  });
});
