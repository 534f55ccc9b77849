import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSectionName } from '../../../src/3-blocks/signs/section-name.ts';

for (const words of [
  '学会动态',
  '业界要闻',
  '科普工作',
  '基层风采',
  '通知公告',
  '工作部署',
  '學會動態',
  'News',
  'Events',
]) {
  test(`should hear the name of a section in ${words}`, () => {
    assert.equal(isSectionName(words), true);
  });
}

for (const words of [
  '市科协召开年会',
  '市科协作出部署',
  '北京作物学会',
  '动态平衡研究',
  '北京作物学会开展系列科普活动',
  '张某某',
]) {
  test(`should not hear the name of a section in ${words}`, () => {
    assert.equal(isSectionName(words), false);
  });
}
