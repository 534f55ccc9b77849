import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsPage, isPicture, withoutMarkup } from '../../src/2-lines/converted.ts';

for (const line of [
  '![](a.png)',
  '[图片]',
  '【插图2】',
  '[图片：采茶现场]',
  '<p><img src="a.png"></p>',
]) {
  test(`should read ${line} as a picture`, () => assert.ok(isPicture(line)));
}

for (const line of ['[图片新闻]茶园开采。', '【图片新闻】', '![](a.png) 采茶', '[图书馆]']) {
  test(`should read no picture in ${line}`, () => assert.ok(!isPicture(line)));
}

for (const line of ['--- Page 2 ---', '=== 第 2 页 ===', '[Page 2]', `{1}${'-'.repeat(48)}`]) {
  test(`should read ${line} as the end of a page`, () => assert.ok(endsPage(line)));
}

for (const line of ['-- 第 2 届 --', '[2]', '{1}', '见第 2 页']) {
  test(`should read no page’s end in ${line}`, () => assert.ok(!endsPage(line)));
}

for (const line of ['**— 2 —**', '<center>— 2 —</center>', '$— 2 —$', '# — 2 —']) {
  test(`should read ${line} without its marks`, () => assert.equal(withoutMarkup(line), '— 2 —'));
}

test('should read a line without Markdown’s escapes', () => {
  assert.equal(withoutMarkup('\\- 2 \\-'), '- 2 -');
});
