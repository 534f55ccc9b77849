import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isColumnStyle,
  sendersIn,
  setsOffClosing,
} from '../../../src/3-blocks/survey/sender-style.ts';
import { pageOf } from '../../support/lines.ts';

const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。';
const found = (...lines: string[]) => {
  const { printed } = pageOf(...lines);
  return [...sendersIn(printed, 'bracket 【', ({ text }) => !text.endsWith('。'))];
};
const sent = (name: string, ...headline: string[]) => [`【${name}】`, ...headline, text];
const bulletin = [
  ...sent('城东供电所', '变电站里开了一堂党课'),
  ...sent('计量中心', '与社区结对', '破解旧表难拆'),
  ...sent('城东供电所', '火塘边的宣讲'),
  ...sent('公司工会', '家书三百封'),
];

test('should find names of senders, each above one story, where sections would stand', () => {
  assert.deepEqual(found('工作简报', ...bulletin), [1, 4, 8, 11]);
});

test('should find two senders of a story, in brackets of their own', () => {
  assert.deepEqual(
    found('工作简报', ...bulletin, ...sent('计量中心】【城南供电所', '两家结对')),
    [1, 4, 8, 11, 14],
  );
});

test('should not find them where one heads two stories, or none: those are sections', () => {
  assert.deepEqual(found(...bulletin, '检修队连夜抢修', text), []);
  assert.deepEqual(found(...bulletin, '【城西供电所】'), []);
  assert.deepEqual(found(...sent('城西供电所'), ...bulletin), []);
});

test('should not find them where another of that style is no sender', () => {
  assert.deepEqual(found(...bulletin, ...sent('一线风采', '老班长的工具箱')), []);
});

test('should find them where the text is wrapped, and ends on a short line', () => {
  const wrapped = [
    '近日，供电所的党员在工地的棚子里围坐一圈学习，旁边',
    '摆着一百二十块旧电表，参加的人有',
    '三十余名。',
  ];
  const again = [
    '下一步，供电所还将把课堂搬到山上的变电站里去，每月',
    '一次，由老师傅轮流主讲，内容自定。',
  ];
  const lines = bulletin.flatMap((line) => (line === text ? [...wrapped, ...again] : [line]));
  const { printed } = pageOf('工作简报', ...lines);
  const display = ({ text: said }: { text: string }) => said.length < 15;
  const columns = printed.map(() => 25);
  assert.equal(sendersIn(printed, 'bracket 【', display, columns).size, 4);
});

test('should not find them where they are few, or credits close the texts', () => {
  assert.deepEqual(found(...bulletin.slice(0, 7)), []);
  const [name, headline, told, ...others] = bulletin;
  assert.deepEqual(
    found(name as string, headline as string, told as string, '（城南供电所）', ...others),
    [],
  );
});

test('should find them above a colophon that says who gets the bulletin', () => {
  assert.equal(found(...bulletin, '报送：市委办公室').length, 4);
});

test('should see that a style of nothing but names closes stories where names do so', () => {
  const closes = (lines: readonly string[], credits?: 'closing' | 'heading') =>
    setsOffClosing(pageOf(...lines).printed, 'bracket 【', credits);
  const names = [text, '【城东供电所】', text, '【公司工会】'];
  assert.equal(closes(names, 'closing'), true);
  assert.equal(closes(names, 'heading'), false);
  assert.equal(closes(names), false);
  assert.equal(closes([...names, '【一线风采】'], 'closing'), false);
});

test('should not take the short end of a paragraph for a headline below a sender', () => {
  const ended = ['降低成本900元。', text];
  assert.deepEqual(found('工作简报', ...bulletin, ...ended), [1, 4, 8, 11]);
});

test('should find them where a page cuts a text short below its headline, and not where no page ends', () => {
  const lines = [
    ...bulletin,
    '【城西供电所】',
    '老班长的工具箱',
    '　　截至三月底，全所的检修工单全部接',
    '第 3 页',
    '入新的系统，派单时间缩短到五分钟以内，居民满意度提高。',
  ];
  const { printed } = pageOf('工作简报', ...lines);
  const display = ({ text: said, indent }: { text: string; indent: number }) =>
    !said.endsWith('。') && indent === 0;
  const cut = printed.findLast(({ newPage }) => newPage);
  assert.ok(cut?.text.startsWith('入新的系统'));
  assert.equal(sendersIn(printed, 'bracket 【', display).size, 5);
  const uncut = printed.map((line) => ({ ...line, newPage: false }));
  assert.equal(sendersIn(uncut, 'bracket 【', display).size, 0);
});

test('should take a number above one story each for no column, and above several for one', () => {
  const display = ({ text: said }: { text: string }) => !said.endsWith('。');
  const isColumn = (...lines: string[]) =>
    isColumnStyle(pageOf(...lines).printed, 'number arabic', display);
  const story = (first: string, rest: string) => [`1、${first}`, rest, text];
  assert.ok(!isColumn(...story('城西学会第九次', '代表大会召开'), ...story('城南学会', '换届')));
  assert.ok(isColumn(...story('要闻', '代表大会召开'), '城南学会换届', text));
});
