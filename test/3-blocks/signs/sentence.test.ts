import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  closesBracket,
  type Ending,
  endingOf,
  holdsSentenceEnd,
  leavesBracketOpen,
  opensBySaying,
  opensLikeNews,
} from '../../../src/3-blocks/signs/sentence.ts';

const endings: readonly (readonly [text: string, ending: Ending])[] = [
  ['为首都发展作出贡献。', 'sentence'],
  ['这一方案是否可行？”', 'sentence'],
  ['所有棱边均为直角（倒角除外）。', 'sentence'],
  ['（活动现场气氛热烈。）', 'sentence'],
  ['The meeting was held in Geneva.', 'sentence'],
  ['只是还差一点胆量。（普外科 郑海涛）', 'sentence'],
  ['他说：“我还会再来。”（海淀区科协）', 'sentence'],
  ['（摘自《本草辨疑》第二辑）', 'sentence'],
  ['**会议由秘书长主持。**', 'sentence'],
  ['市科协召开年会（北京）', 'open'],
  ['只是还差一点胆量（普外科 郑海涛）', 'open'],
  ['会议提出三点要求：', 'clause'],
  ['主要包括；', 'clause'],
  ['指导群团工作实践，', 'comma'],
  ['北京作物学会、', 'comma'],
  ['In the afternoon,', 'comma'],
  ['市科协召开学会工作会议', 'open'],
  ['印发《科普工作条例》', 'open'],
  ['版本 2.0', 'open'],
  ['', 'open'],
];
for (const [text, ending] of endings) {
  test(`should say that “${text}” ends as ${ending}`, () => assert.equal(endingOf(text), ending));
}

test('should find a sentence end inside a line', () => {
  assert.equal(holdsSentenceEnd('年会在京召开。会议由理事长主持'), true);
  assert.equal(holdsSentenceEnd('他说：“欢迎。”随后介绍了情况'), true);
  assert.equal(holdsSentenceEnd('The meeting was held. It was good'), true);
});

test('should find no sentence end inside a line that ends with its only sentence', () => {
  assert.equal(holdsSentenceEnd('年会在京召开。'), false);
  assert.equal(holdsSentenceEnd('他说：“欢迎大家。”'), false);
  assert.equal(holdsSentenceEnd('携手前行！共创未来'), false);
  assert.equal(holdsSentenceEnd('J. Rock Mech. 2023'), false);
  assert.equal(holdsSentenceEnd('Vol. VIII, No. 6'), false);
  assert.equal(holdsSentenceEnd('Harbour Master Dr. Pell Retires'), false);
});

test('should know a bracket that is left open, of every kind', () => {
  for (const text of ['（北京作物', '《科普工作', '举办“科学', '「科學', '【学会', 'held (in']) {
    assert.equal(leavesBracketOpen(text), true, text);
  }
});

test('should not call a bracket open that is closed, also within another', () => {
  for (const text of ['（北京作物学会）', '《“十四五”规划》', '学会）', '']) {
    assert.equal(leavesBracketOpen(text), false, text);
  }
});

test('should know a bracket that is closed without being opened', () => {
  assert.equal(closesBracket('学会）召开年会'), true);
  assert.equal(closesBracket('Safety Published”.'), true);
  assert.equal(closesBracket('（学会）召开年会'), false);
});

test('should not take an apostrophe for the end of a quotation', () => {
  assert.equal(closesBracket('the society’s annual meeting'), false);
});

for (const text of [
  '近日，市科协召开学会工作会议。',
  '3月8日，北京作物学会召开年会。',
  '5月中旬，北京作物学会召开年会。',
  '十一月二十二日，北京作物学会召开年会。',
  '11月22日起，全镇临时停水',
  '近日市科协召开学会工作会议部署任务',
  '2023年3月3日上午，市科协召开会议。',
  '日前，由市科协主办的科普展开幕。',
  '为贯彻落实会议精神，市科协召开会议。',
  '本报讯 市科协召开学会工作会议。',
  '近日，臺北市科學教育館舉行展覽。',
  'On March 10, the society held its meeting',
  'Last week, members met in Geneva',
  'In the afternoon the council met again',
]) {
  test(`should hear news in the opening of ${text}`, () => assert.equal(opensLikeNews(text), true));
}

for (const text of [
  '市科协召开近日工作部署会议',
  '为民服务办实事活动启动仪式举行',
  '近日要闻',
  '3月工作要点发布并征求意见稿',
  '11月22日起临时停水通知',
  '3月8日妇女节特别活动方案',
  '五月中旬插秧培训班开始报名',
  '三月三歌会：山歌唱进新馆舍，',
  'Once more members met in Geneva',
  'Memory of a Great Teacher and Friend',
]) {
  test(`should not hear news in the opening of ${text}`, () => {
    assert.equal(opensLikeNews(text), false);
  });
}

for (const text of [
  '会议强调，要加强学会建设。',
  '郭某某指出，科普工作很重要。',
  '专家们表示：收获很大。',
  '问：每天的哺乳时间是多久？',
  'A: It opens in May.',
]) {
  test(`should hear somebody speak in ${text}`, () => assert.equal(opensBySaying(text), true));
}

for (const text of [
  '专家指出的问题得到解决',
  '会议强调学会建设',
  '大家认为',
  '问答：夏季用电安全',
  '近日，会议指出，要加强建设。',
]) {
  test(`should hear nobody speak in ${text}`, () => assert.equal(opensBySaying(text), false));
}
