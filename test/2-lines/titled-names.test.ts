import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../src/2-lines/lines.ts';
import { readPage } from '../../src/2-lines/printed.ts';
import { titledNames } from '../../src/2-lines/titled-names.ts';

const story = '近日，作物学会在通州区召开年会，一百二十位会员参加了会议和表决。';
const namesIn = (...lines: string[]) => {
  const all = splitLines(lines.join('\n'));
  return [...titledNames(all)].map((index) => all[index]?.text);
};

test('should take names in title marks above headlines for set off', () => {
  const lines = ['《馆讯》', '第7期', '《会务报道》', '■ 作物学会召开年会', story];
  const more = ['', '《学术活动》', '', '■ 昆虫学会走进校园', story];
  assert.deepEqual(namesIn(...lines, ...more), ['《会务报道》', '《学术活动》']);
  const { printed } = readPage([...lines, ...more].join('\n'));
  const found = printed.filter(({ marks }) => marks.bracket === '《');
  assert.deepEqual(
    found.map(({ coreText }) => coreText),
    ['会务报道', '学术活动'],
  );
});

test('should leave titles of books and essays as they are', () => {
  assert.deepEqual(namesIn('书单', '《乡土中国》', '《江村经济》', '以上图书可在总馆借阅'), []);
  assert.deepEqual(namesIn('副刊', '《春分》', '王可心', story, '《谷雨》', '白晓', story), []);
  assert.deepEqual(namesIn('副刊', '《春分》', story, '《谷雨》', story), []);
  assert.deepEqual(namesIn('副刊', '《春分》', '作物学会召开年会', story), []);
});
