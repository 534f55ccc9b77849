import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutsHeadlines } from '../../../src/3-blocks/survey/headline-lines.ts';
import { pageOf } from '../../support/lines.ts';

const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。';
const cuts = (sectionStyle: string | undefined, ...lines: string[]) => {
  const { printed } = pageOf(...lines);
  return cutsHeadlines(printed, [], ({ text: said }) => !/[。，]/u.test(said), sectionStyle);
};
const story = (...headline: string[]) => [...headline, text, '（供稿：茶叶站）'];
const bulletin = [
  '■要闻',
  ...story('县气象站与供电公司', '共建雷电监测网'),
  ...story('春茶采摘机械化', '现场演示会', '在云岭举行'),
  '■基层',
  ...story('茶苗繁育基地', '迎来首批游学团'),
];

test('should see that headlines are cut into lines where nearly all are', () => {
  assert.equal(cuts('bullet ■', ...bulletin), true);
  assert.equal(cuts('bullet ■', ...bulletin, ...story('老茶农收徒弟')), true);
});

test('should not see it where many headlines stand on one line', () => {
  const single = ['老茶农收徒弟', '茶园装上了喷灌', '茶叶站换新址'].flatMap((line) => story(line));
  assert.equal(cuts('bullet ■', ...bulletin, ...single), false);
});

test('should not see it in names of columns, which recur or sound like sections', () => {
  const below = (name: string) => story(name, '老茶农收徒弟');
  assert.equal(
    cuts('bullet ■', ...bulletin, ...below('茶山人物志'), ...below('茶山人物志')),
    false,
  );
  const names = ['基层动态', '科普工作', '学术交流'].flatMap(below);
  assert.equal(cuts('bullet ■', '■要闻', ...names), false);
});

test('should not see it in names of senders above headlines, or below them', () => {
  const names = ['质监局', '茶叶站', '县茶叶学会'];
  const above = names.flatMap((name) => story(name, '老茶农收徒弟了'));
  const below = names.flatMap((name) => story('老茶农收徒弟了', name));
  assert.equal(cuts('bullet ■', ...above), false);
  assert.equal(cuts('bullet ■', ...below), false);
});

test('should not see it in lines as short as names where nothing sets sections off', () => {
  const unmarked = bulletin.filter((line) => !line.startsWith('■'));
  assert.equal(cuts(undefined, ...unmarked), false);
});

test('should not see it in first lines of texts that a blank line parts from their headlines', () => {
  const below = (headline: string) => [headline, '', '近日会议在城西茶园中心的会议室', text, ''];
  const apart = ['老茶农收徒弟了', '茶园装上了喷灌', '茶叶站搬迁新址'].flatMap(below);
  assert.equal(cuts('bullet ■', '■要闻', ...apart), false);
  assert.equal(cuts('bullet ■', '■要闻', ...apart.filter((line) => line !== '')), true);
});
