import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageRenderer, paragraphsOf, renderMarkdown } from '../../src/site/markdown.ts';

const table = '| 项目 | 一季度 |\n|---|---|\n| 展览 | 96.8% |';

test('should show a table in Markdown as a table whose columns are headed', () => {
  assert.equal(
    renderMarkdown(table),
    '<figure><table><thead><tr><th scope="col">项目</th><th scope="col">一季度</th></tr></thead>' +
      '<tbody><tr><td>展览</td><td>96.8%</td></tr></tbody></table></figure>',
  );
});

for (const text of [
  '| 项目 | 一季度 |\n| 展览 | 96.8% |',
  '2024年第2期 | 6月7日 | 科研处',
  '见下表：\n|---|---|\n| 展览 | 96.8% |',
]) {
  test(`should leave ${JSON.stringify(text)} a paragraph`, () => {
    assert.match(renderMarkdown(text), /^<p>/);
  });
}

test('should never let what a cell says become an element', () => {
  const html = renderMarkdown('| a | b |\n|---|---|\n| <script>x</script> | <b>c</b> |');
  assert.doesNotMatch(html, /<script|<b>/);
});

test('should give a table the address of its paragraph, and leave its text as it is printed', () => {
  const render = pageRenderer((number) => `第 ${number} 段`);
  assert.match(render(`甲。\n\n${table}`), /<figure id="p2">.*<a class="paragraph" href="#p2"/u);
  assert.deepEqual(paragraphsOf(`甲。\n\n${table}`), ['甲。', table]);
});
