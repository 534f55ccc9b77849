import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikePerson } from '../../../src/3-blocks/signs/person.ts';

for (const name of ['王可心', '李某', '欧阳晴', '司马文清', '陈秋水', ' 赵一 ']) {
  test(`should read ${name} as a person's name`, () => assert.equal(looksLikePerson(name), true));
}

for (const words of [
  '宣传部',
  '肾脏内科',
  '北京作物学会',
  '王可心文',
  '王',
  '欧阳',
  'Li Ming',
  '王可心、李某',
  '',
]) {
  test(`should not read “${words}” as a person's name`, () => {
    assert.equal(looksLikePerson(words), false);
  });
}
