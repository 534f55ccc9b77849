import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageRenderer, renderMarkdown } from '../../src/site/markdown.ts';

const render = pageRenderer((number) => `第 ${number} 段`);
const link = (number: number) =>
  `<a class="paragraph" href="#p${number}" aria-label="第 ${number} 段"></a>`;

test('should number paragraphs from 1, with a link that adds no text', () => {
  assert.equal(
    render('甲。\n\n乙。\n'),
    `<p id="p1">甲。${link(1)}</p>\n<p id="p2">乙。${link(2)}</p>`,
  );
});

test('should number what a list or a quotation holds, and not the list itself', () => {
  const ids = (markdown: string) =>
    [...render(markdown).matchAll(/<(\w+) id="(p\d+)"/g)].map(([, tag, id]) => `${tag} ${id}`);
  assert.deepEqual(ids('# 题\n\n甲\n\n- 乙\n- 丙\n\n> 丁\n'), [
    'h1 p1',
    'p p2',
    'li p3',
    'li p4',
    'p p5',
  ]);
  assert.deepEqual(ids('- 甲\n\n  乙\n\n- 丙\n'), ['p p1', 'p p2', 'p p3']);
});

test('should leave texts that are not for a page without addresses', () => {
  assert.equal(renderMarkdown('甲。'), '<p>甲。</p>');
});

test('should stay safe: no id of the text’s own, no element of it', () => {
  assert.doesNotMatch(render('<p id="main">x</p>'), /<p id="main"/);
});
