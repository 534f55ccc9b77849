import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeOrganization } from '../../../src/3-blocks/signs/organization.ts';

for (const words of [
  '北京作物学会',
  '海淀区科协',
  '中国地质大学（北京）',
  '市科协办公室',
  '首都医科大学附属医院',
  '某某科技有限公司',
  '臺北市科學教育館',
  '中國科學院',
  '北仑海关',
  '蓮塘海關',
  '农业银行临江分行',
  '审计署',
  '河下乡',
  '离退休干部部',
  '东部分会北方支部',
  'Society for Soil Health',
  'Faculty of Engineering',
  'Institution of Retired Engineers',
  '市工人文化宫',
  'Ministry of Education',
  'The Joint Committee for Safety at Sea and in Ports',
  'Museum of Water’s Past',
  'Peking University',
  ' 北京作物学会 ',
]) {
  test(`should read ${words} as the name of an organization`, () => {
    assert.equal(looksLikeOrganization(words), true);
  });
}

for (const words of [
  '活动',
  '图1',
  '试行',
  '倒角除外',
  '过海关注意事项',
  '工作部署',
  '协议签署',
  '青年干部',
  '评价办法出台',
  '志愿者科技下乡',
  '两套系统并网',
  '北京',
  '学会',
  '张红波',
  '以下简称学会，下同',
  '《北京科技报》报社',
  '2023年3月10日',
  '联合举办了为期三天的面向全市中小学生和社区居民的科普宣传系列主题活动的学会',
  'was held in Geneva',
  'The Society and the Institute of Water have signed a',
  '参观故宫',
  'A Committee of five was formed',
]) {
  test(`should not read ${words} as the name of an organization`, () => {
    assert.equal(looksLikeOrganization(words), false);
  });
}

for (const words of ['青石县农技协', '西岭国营林场', '青石县红十字会', '青石县文联', '凌云股份']) {
  test(`should read ${words}, with an ending of its kind, as the name of an organization`, () => {
    assert.equal(looksLikeOrganization(words), true);
  });
}

test('should read no English clause that names an organization as its name', () => {
  assert.equal(
    looksLikeOrganization('Divers from the Institute of Ports have mapped the wreck'),
    false,
  );
  assert.equal(looksLikeOrganization('were welcomed at the Town Library'), false);
  assert.equal(looksLikeOrganization('Institute of Ports and Harbours in the North'), true);
});

test('should read Harbour Safety Team as a name, and no call to meet one', () => {
  assert.equal(looksLikeOrganization('Harbour Safety Team'), true);
  assert.equal(looksLikeOrganization('Meet the Harbour Safety Team'), false);
  assert.equal(looksLikeOrganization('Join our Network'), false);
});

test('should read an English name in capitals, and no other line in capitals', () => {
  assert.equal(looksLikeOrganization('NORTHERN INSTITUTE OF MARINE SCIENCE'), true);
  assert.equal(looksLikeOrganization('NEW LIBRARY HOURS'), false);
  assert.equal(looksLikeOrganization('our council of elders met'), false);
});

test('should read no first line of a text, cut behind a place, as a name', () => {
  assert.equal(looksLikeOrganization('本會第三屆周年大會於五月六日在海濱文化中心'), false);
  assert.equal(looksLikeOrganization('读书会于3月9日上午在市图书馆'), false);
  assert.equal(looksLikeOrganization('世界滑翔大会组委会办公室'), true);
});
