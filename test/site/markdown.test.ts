import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf, renderMarkdown } from '../../src/site/markdown.ts';

test('should render paragraphs', () => {
  assert.equal(renderMarkdown('甲。\n\n乙。\n'), '<p>甲。</p>\n<p>乙。</p>');
});

test('should show what looks like HTML and never run it', () => {
  const html = renderMarkdown('前<img src=x onerror=alert(1)>后\n\n<script>alert(1)</script>\n');
  assert.doesNotMatch(html, /<(?:img|script)/);
  assert.match(html, /前&#x3C;img src=x onerror=alert\(1\)>后/);
  assert.match(html, /&#x3C;script>alert\(1\)&#x3C;\/script>/);
});

test('should drop addresses that run code and pictures from elsewhere', () => {
  assert.doesNotMatch(renderMarkdown('[点](javascript:alert(1))'), /javascript:/);
  assert.doesNotMatch(renderMarkdown('![图](https://example.com/x.png)'), /<img/);
});

test('should leave template syntax as it stands', () => {
  assert.equal(renderMarkdown('{{ catalog }} {% include %}'), '<p>{{ catalog }} {% include %}</p>');
});

test('should read the paragraphs as a reader sees them', () => {
  assert.deepEqual(paragraphsOf('甲**乙**丙\\*。\n\n> 丁\n\n- 戊\n- 己\n\n<b>\n'), [
    '甲乙丙*。',
    '丁',
    '戊',
    '己',
    '<b>',
  ]);
});
