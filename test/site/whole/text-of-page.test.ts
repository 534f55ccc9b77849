import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageRenderer, renderMarkdown } from '../../../src/site/markdown.ts';
import { textOfPage } from '../../../src/site/whole/text-of-page.ts';

const pageOf = (markdown: string) =>
  `<main><h1>题</h1><div class="text" lang="zh">\n${pageRenderer((number) => `第 ${number} 段`)(markdown)}\n</div><div>后</div></main>`;

test('should find the text as it is without the addresses of its paragraphs', () => {
  const markdown = '一段。\n\n- 甲\n- 乙\n\n## 小标题\n\n> 引文[处](/issues/)\n\n3. 丙\n\n   丁';
  assert.equal(textOfPage(pageOf(markdown)), renderMarkdown(markdown));
});

test('should keep what a bulletin says that looks like such an address, or like the end of its text', () => {
  const markdown = '见 `<p id="p1">` 与 <a class="paragraph"></a></div> id="p2"。';
  assert.equal(textOfPage(pageOf(markdown)), renderMarkdown(markdown));
});

test('should find nothing in the page of an article without text', () => {
  assert.equal(textOfPage('<main><h1>题</h1><p class="article-empty">没有正文。</p></main>'), '');
});
