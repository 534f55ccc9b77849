import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLabel, repeatedName, repeatsName } from '../../../src/3-blocks/signs/label.ts';

for (const text of [
  '中国岩石力学与工程学会',
  '浙江',
  '浙江 浙江',
  '北京作物学会 北京园艺学会',
  'Northern Branch',
  'Institute of Coastal Studies',
]) {
  test(`should take ${text} for a label`, () => assert.ok(isLabel(text)));
}

for (const text of [
  '中国科协与黑龙江省人民政府',
  '开进工业园区',
  '自己的绘本馆',
  '第三届疫苗接种研讨会',
  '年度总结会',
  '老旧小区加装电梯突破一百台',
  '文化馆辅导点增至三百余处',
  '选举产生新一届理事会',
  '我市新增5家稻渔综合种养教育基地',
  '张玉卓赴北京证券交易所',
  'Evening classes at the Library',
  'Volunteers Restore the Reading Room of the Old Town Library',
]) {
  test(`should not take ${text} for a label`, () => assert.ok(!isLabel(text)));
}

test('should know a name that was printed twice from two names', () => {
  assert.ok(repeatsName('青石区 青石区'));
  assert.ok(!repeatsName('青石区 红岩村'));
  assert.ok(!repeatsName('青石区'));
});

test('should read a name of several words that is printed twice, and no rhyme of two', () => {
  assert.equal(repeatedName('Moor Library   Moor Library'), 'Moor Library');
  assert.equal(repeatedName('浙江 浙江'), '浙江');
  assert.equal(repeatedName('Moor Library Moor Library'), undefined);
  assert.equal(repeatedName('浙江 江苏'), undefined);
  assert.equal(repeatedName('12 12'), undefined);
});
