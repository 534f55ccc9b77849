import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMisspelling } from '../../../src/4-issue/corrections/misspelling.ts';

for (const [name, known] of [
  ['学会动太', '学会动态'],
  ['学会动', '学会动态'],
  ['学会的动态', '学会动态'],
  ['学动会态', '学会动态'],
  ['學會動態', '学会动态'],
  ['【学会动态】', '学会动态'],
  ['Society Nwes', 'Society News'],
] as const) {
  test(`should take ${name} for ${known} misspelt`, () => {
    assert.ok(isMisspelling(name, known));
  });
}

for (const [name, known] of [
  ['区县动态', '学会动态'],
  ['要闻', '新闻'],
  ['学会', '学会动态'],
  ['通知公告', '公告通知'],
  ['学'.repeat(2_000), '学'.repeat(2_001)],
] as const) {
  test(`should not take ${name.slice(0, 10)} for ${known.slice(0, 10)} misspelt`, () => {
    assert.ok(!isMisspelling(name, known));
  });
}
