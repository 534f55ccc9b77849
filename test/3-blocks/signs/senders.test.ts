import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesSender, splitNames } from '../../../src/3-blocks/signs/senders.ts';

test('should not cut a list of names inside of parentheses, nor an English name at its spaces', () => {
  const split = (text: string) =>
    splitNames(text, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    );
  assert.deepEqual(split('某大学（北京、武汉）、海淀区科协'), [
    '某大学（北京、武汉）',
    '海淀区科协',
  ]);
  assert.deepEqual(split('【水务局】【教育局】'), ['水务局', '教育局']);
  assert.deepEqual(split('Institute of Physics'), ['Institute of Physics']);
  assert.deepEqual(split('北京作物学会 某某'), ['北京作物学会 某某']);
});

for (const [text, ...names] of [
  ['the Welsh Branch', 'Welsh Branch'],
  ['the Flora Group and the Welsh Branch', 'Flora Group', 'Welsh Branch'],
  ['Flora Group and Welsh Branch', 'Flora Group', 'Welsh Branch'],
  ['Flora Group, the Welsh Branch and the Library', 'Flora Group', 'Welsh Branch', 'Library'],
  ['Department of Teaching and Learning', 'Department of Teaching and Learning'],
  ['Office of Research and Library Services', 'Office of Research and Library Services'],
  ['Marketing and Communications Office', 'Marketing and Communications Office'],
] as const) {
  test(`should tell the English names in ${text} apart`, () => {
    const found = splitNames(text, { start: 0, end: text.length });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      names,
    );
  });
}

test('should leave a person beside an organization out of the names', () => {
  const text = '肾脏内科　王可心';
  const found = splitNames(text, { start: 0, end: text.length });
  assert.deepEqual(found, [{ start: 0, end: 4 }]);
  const alone = '王可心　李某';
  assert.equal(splitNames(alone, { start: 0, end: alone.length }).length, 1);
});

for (const name of [
  '北京作物学会',
  '质控科',
  '天水工务段',
  '工会',
  '推廣課',
  '武装部',
  'Fisheries Laboratory',
]) {
  test(`should take ${name} for a sender`, () => assert.equal(namesSender(name), true));
}

for (const name of ['未完待续', '第三段', '第一公开课', '專題課', '王可心', '本报记者']) {
  test(`should not take ${name} for a sender`, () => assert.equal(namesSender(name), false));
}

test('should leave ornaments around a name out of it', () => {
  const names = (text: string) =>
    splitNames(text, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    );
  assert.deepEqual(names('◎教务处 评估中心'), ['教务处', '评估中心']);
  assert.deepEqual(names('◤ 输电运检中心 ◢'), ['输电运检中心']);
  assert.deepEqual(names('◎'), []);
});
