import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendersIn, setsOffClosing } from '../../../src/3-blocks/survey/sender-style.ts';
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
