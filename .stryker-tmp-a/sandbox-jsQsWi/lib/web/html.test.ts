// @ts-nocheck
import { expect, test } from 'vitest';
import { html, verbatim } from './html.ts';

test('what was typed stays text, in elements and in attributes', () => {
  const typed = `"><script>alert('1')</script>&amp;\``;
  expect(html`<p title="${typed}">${[typed, null, 3]}</p>`.markup).toBe(
    '<p title="&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;amp;&#96;">&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;amp;&#96;3</p>',
  );
});

test('markup of its own stays markup', () => {
  expect(html`<ul>${[1, 2].map((each) => html`<li>${each}</li>`)}</ul>${verbatim('<hr>')}`.markup).toBe('<ul><li>1</li><li>2</li></ul><hr>');
});
