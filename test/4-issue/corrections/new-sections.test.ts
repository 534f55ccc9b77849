import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrected, correctedIn } from './corrected.ts';

const lines = [
  '【学会动态】',
  '■ 作物学会走进生态农场',
  '近日，作物学会组织专家走进通州区，对接服务三家生态农场。',
  '■ 市科协部署防汛工作',
  '6月1日，市科协召开会议，部署汛期防汛工作，各区县动态另报。',
];
const given = (section: string, article = '部署防汛') =>
  `- { article: ${article}, section: ${section} }`;

test('should warn of a section that is very like one of the issue, and make it all the same', () => {
  const { articles, problems, diagnostics } = corrected(lines, given('学会动太'));
  assert.deepEqual(problems, ['1:3 correction-new-section']);
  assert.equal(diagnostics[0]?.severity, 'warning');
  assert.match(diagnostics[0]?.message.en ?? '', /“学会动太”, but one is called “学会动态”/u);
  assert.equal(articles[1]?.section, '学会动太');
});

test('should warn of a section that is very like one of the publication', () => {
  const { problems } = correctedIn(lines, [given('通知公吿')], ['通知公告']);
  assert.deepEqual(problems, ['1:3 correction-new-section']);
});

test('should warn of a name with signs that are no part of it', () => {
  assert.deepEqual(corrected(lines, given('【学会动态】')).problems, [
    '1:3 correction-new-section',
  ]);
});

test('should warn once of a name that several statements give', () => {
  const { problems } = corrected(lines, given('学会动太'), given('学会动太', '作物学会'));
  assert.deepEqual(problems, ['1:3 correction-new-section']);
});

test('should warn of a name that is very like one that another statement gave', () => {
  const { problems } = corrected(lines, given('基层风采'), given('基层风彩', '作物学会'));
  assert.deepEqual(problems, ['2:3 correction-new-section']);
});

test('should take a new name that is like no other', () => {
  assert.deepEqual(corrected(lines, given('汛期专栏')).problems, []);
});

test('should take a name that the publication or the bulletin has, however like another it is', () => {
  assert.deepEqual(correctedIn(lines, [given('学会动太')], ['学会动太']).problems, []);
  assert.deepEqual(corrected(lines, given('学会 动态')).problems, []);
  assert.deepEqual(correctedIn(lines, [given('区县动态')], ['区乡动态']).problems, []);
});
