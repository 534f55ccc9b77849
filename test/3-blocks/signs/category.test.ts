import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCategory } from '../../../src/3-blocks/signs/category.ts';

for (const text of ['地方科协', '区县科协', '会员单位', '分支机构']) {
  test(`should take ${text} for the name of a section`, () => assert.ok(isCategory(text)));
}

for (const text of ['西岭市科协', '会员', '地方科协召开会议']) {
  test(`should not take ${text} for one`, () => assert.ok(!isCategory(text)));
}
