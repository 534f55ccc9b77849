import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneLanguage, isSectionName } from '../../../src/3-blocks/signs/section-name.ts';

for (const words of [
  '学会动态',
  '业界要闻',
  '科普工作',
  '基层风采',
  '通知公告',
  '工作部署',
  '學會動態',
  '通知',
  'News',
  'Consortium News',
  'Events',
  '学会动态 Society News',
  'EVENTS / 活動',
]) {
  test(`should hear the name of a section in ${words}`, () => {
    assert.equal(isSectionName(words), true);
  });
}

for (const words of [
  '市科协召开年会',
  '关于放假的通知',
  '市科协作出部署',
  '北京作物学会',
  '动态平衡研究',
  '北京作物学会开展系列科普活动',
  '张某某',
  'Consortium Libraries Share News',
]) {
  test(`should not hear the name of a section in ${words}`, () => {
    assert.equal(isSectionName(words), false);
  });
}

test('should keep one language of a name said in two', () => {
  assert.equal(inOneLanguage('典藏與修復 COLLECTIONS & CONSERVATION'), '典藏與修復');
  assert.equal(inOneLanguage('Notices | 公告'), '公告');
  assert.equal(inOneLanguage('讲座与培训｜Talks and Training'), '讲座与培训');
});

for (const words of [
  '学会动态',
  'Society News',
  '某校与 IBM 签约',
  '邀请 Jan Pell 讲学',
  '使用 pH 计',
]) {
  test(`should take ${words} for no name in two languages`, () => {
    assert.equal(inOneLanguage(words), words);
  });
}
